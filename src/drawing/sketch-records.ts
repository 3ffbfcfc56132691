import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import { joinAtAntimeridian, wrapLongitude } from '../geometry/antimeridian.ts';
import type { Basis, FeatureProperties, Geometry } from '../model/records/feature.ts';
import type { Part, Position, Shape, Sketch, Stretch, Vertex } from './sketch.ts';
import { closeRing, cutArea, cutLine, unwrapFrom } from './unwrap.ts';

/** What a sketch becomes in the records: positions of RFC 7946, and which line of it was come by how. */
export interface DrawnShape {
	geometry: Geometry;
	waypoints: { name: string; position: [number, number] }[];
	/** For each line of the geometry; empty for any other. */
	stretches: Stretch[];
}

const MIN_VERTICES: Readonly<Record<Shape, number>> = { point: 1, line: 2, area: 3 };

/** The shape, or in a sentence what it lacks. */
export function buildShape(sketch: Sketch): DrawnShape | { message: string } {
	const parts = sketch.parts.filter(({ vertices }) => vertices.length > 0);
	const least = MIN_VERTICES[sketch.shape];
	const short = parts.find(({ vertices }) => vertices.length < least);
	if (parts.length === 0 || short) {
		return { message: parts.length === 0 ? 'Nothing is drawn yet.' : TOO_SHORT[sketch.shape] };
	}
	if (sketch.shape === 'point') {
		return buildPoints(parts);
	}
	return sketch.shape === 'line' ? buildLines(parts) : buildAreas(parts);
}

const TOO_SHORT: Readonly<Record<Shape, string>> = {
	point: 'A point has a position.',
	line: 'Each line needs two points or more.',
	area: 'Each area and each hole needs three points or more.'
};

const copy = ([lng, lat]: Position): [number, number] => {
	return [lng, lat];
};

function listWaypoints(parts: readonly Part[]): DrawnShape['waypoints'] {
	return parts
		.flatMap(({ vertices }) => vertices)
		.flatMap(({ name, position }) =>
			name === undefined
				? []
				: [
						{
							name,
							position: copy(position)
						}
					]
		);
}

function buildPoints(parts: readonly Part[]): DrawnShape {
	const positions = parts.flatMap(({ vertices }) => vertices.map(({ position }) => copy(position)));
	const [only] = positions;
	const geometry: Geometry =
		positions.length === 1 && only
			? { type: 'Point', coordinates: only }
			: { type: 'MultiPoint', coordinates: positions };
	return {
		geometry,
		waypoints: [],
		stretches: []
	};
}

const UNKNOWN: Stretch = { basis: 'schematic' };

/** Lines cut where what is known of them changes, and at the antimeridian. */
function buildLines(parts: readonly Part[]): DrawnShape {
	const lines: [number, number][][] = [];
	const stretches: Stretch[] = [];
	for (const { vertices } of parts) {
		for (const { stretch, positions } of cutAtChanges(vertices)) {
			for (const line of cutLine(positions)) {
				lines.push(line.map(copy));
				stretches.push(stretch);
			}
		}
	}
	const [only] = lines;
	return {
		geometry:
			lines.length === 1 && only
				? { type: 'LineString', coordinates: only }
				: { type: 'MultiLineString', coordinates: lines },
		waypoints: listWaypoints(parts),
		stretches
	};
}

function cutAtChanges(vertices: readonly Vertex[]): { stretch: Stretch; positions: Position[] }[] {
	const runs: { stretch: Stretch; positions: Position[] }[] = [];
	vertices.slice(1).forEach(({ position, stretch = UNKNOWN }, index) => {
		const run = runs.at(-1);
		if (run && run.stretch.basis === stretch.basis && run.stretch.segment === stretch.segment) {
			run.positions.push(position);
		} else {
			const from = vertices[index]?.position;
			runs.push({
				stretch,
				positions: from ? [from, position] : [position]
			});
		}
	});
	return runs;
}

/** Each hole goes with the area it lies in. */
function buildAreas(parts: readonly Part[]): DrawnShape | { message: string } {
	const rings = parts.map(({ vertices, isHole }) => ({
		isHole,
		ring: vertices.map(({ position }) => position)
	}));
	const outer = rings.filter(({ isHole }) => !isHole).map(({ ring }) => [ring]);
	for (const { ring } of rings.filter(({ isHole }) => isHole)) {
		const around = outer.find(([outline]) => outline && isWithin(ring, outline));
		if (!around) {
			return { message: 'A hole lies in none of the areas: draw it inside of one.' };
		}
		around.push(ring);
	}
	const areas = outer.map((each) => cutArea(each));
	if (areas.includes(null)) {
		return { message: 'An area that goes round a pole cannot be held: draw it in two halves.' };
	}
	const coordinates = areas.flatMap((each) => (each ?? []).map((area) => area.map((ring) => ring.map(copy))));
	const [only] = coordinates;
	return {
		geometry:
			coordinates.length === 1 && only
				? { type: 'Polygon', coordinates: only }
				: { type: 'MultiPolygon', coordinates },
		waypoints: [],
		stretches: []
	};
}

function isWithin(ring: readonly Position[], outline: readonly Position[]): boolean {
	const whole = closeRing(unwrapFrom(outline[0], outline));
	const area = polygon([whole.map(copy)]);
	return unwrapFrom(outline[0], ring).every((position) => booleanPointInPolygon(point(copy(position)), area));
}

type Drawn = Pick<FeatureProperties, 'provenance' | 'segments' | 'waypoints'>;

/** A sketch of what stands in the records: pieces cut at the antimeridian, and lines that go on, are whole again. */
export function openSketch(geometry: Geometry, properties: Drawn): Sketch {
	const shape = shapeOf(geometry);
	const parts = shape === 'line' ? openLines(geometry, properties) : openOthers(geometry);
	return {
		shape,
		parts,
		part: 0,
		vertex: (parts[0]?.vertices.length ?? 0) - 1,
		mark: null
	};
}

function shapeOf({ type }: Geometry): Shape {
	return type.endsWith('Point') ? 'point' : type.endsWith('LineString') ? 'line' : 'area';
}

const turn = ([lng, lat]: Position): Position => {
	return [Math.round(wrapLongitude(lng) * 1e6) / 1e6, lat];
};

function openOthers(geometry: Geometry): Part[] {
	const whole = joinAtAntimeridian(geometry);
	switch (whole.type) {
		case 'Point':
			return [
				{
					vertices: [{ position: turn(whole.coordinates) }],
					isHole: false
				}
			];
		case 'MultiPoint':
			return whole.coordinates.map((position) => ({
				vertices: [{ position: turn(position) }],
				isHole: false
			}));
		case 'Polygon':
			return openRings(whole.coordinates);
		case 'MultiPolygon':
			return whole.coordinates.flatMap(openRings);
		default:
			return [];
	}
}

function openRings(rings: readonly (readonly Position[])[]): Part[] {
	return rings.map((ring, index) => ({
		vertices: ring.slice(0, -1).map((position) => ({ position: turn(position) })),
		isHole: index > 0
	}));
}

function openLines(geometry: Geometry, { provenance, segments = [], waypoints = [] }: Drawn): Part[] {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : [];
	const all: readonly (readonly Position[])[] = geometry.type === 'MultiLineString' ? geometry.coordinates : lines;
	const names = new Map(waypoints.map(({ name, position }) => [position.join(), name]));
	const parts: Vertex[][] = [];
	all.forEach((line, index) => {
		const segment = segments.findIndex((each) => each.line === index);
		const basis: Basis = segments[segment]?.basis ?? provenance.basis;
		const stretch: Stretch = segment >= 0 ? { basis, segment } : { basis };
		const vertices = line.map((position): Vertex => {
			const name = names.get(position.join());
			return {
				position,
				stretch,
				...(name === undefined ? {} : { name })
			};
		});
		const before = parts.at(-1);
		if (before && isContinued(before.at(-1)?.position, line[0])) {
			const isCut = Math.abs(line[0]?.[0] ?? 0) === 180 && before.at(-1)?.position[0] !== line[0]?.[0];
			// A vertex that only the cut at the antimeridian made belongs to nobody.
			before.splice(before.length - (isCut ? 1 : 0), isCut ? 1 : 0, ...vertices.slice(1));
		} else {
			parts.push(vertices);
		}
	});
	return parts.map((vertices) => ({ vertices, isHole: false }));
}

function isContinued(end: Position | undefined, start: Position | undefined): boolean {
	if (!end || !start || end[1] !== start[1]) {
		return false;
	}
	return end[0] === start[0] || (Math.abs(end[0]) === 180 && end[0] === -start[0]);
}
