import type { Feature, Geometry, Position } from 'geojson';
import { findOutline } from './seams.ts';

/** What laying out asks of a shape and says of it. */
export interface LaidOut {
	id: string;
	basis: string;
	part: string;
	form: 'point' | 'line' | 'area' | 'end' | 'edge';
	/** Of an area that is closed along the antimeridian or at a pole: its outline is a shape of its own. */
	seamed?: true;
	/** How many lines drawn before share this one's course: it is moved aside by as many widths. */
	lane: number;
}

/** What a geometry is drawn as. */
export function findForm({ type }: Geometry): 'point' | 'line' | 'area' {
	if (type === 'Point' || type === 'MultiPoint') {
		return 'point';
	}
	return type === 'LineString' || type === 'MultiLineString' ? 'line' : 'area';
}

function findLines(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') {
		return [geometry.coordinates];
	}
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Both ends of every line known by its ends only: they are drawn as rings. */
function buildEnds<P extends LaidOut>({ geometry, properties }: Feature<Geometry, P>): Feature<Geometry, P>[] {
	if (properties.basis !== 'endpoints-only' || properties.part !== 'shape') {
		return [];
	}
	const ends = findLines(geometry)
		.flatMap((line) => [line[0], line.at(-1)])
		.filter((end) => end !== undefined);
	if (ends.length === 0) {
		return [];
	}
	return [
		{
			type: 'Feature',
			geometry: { type: 'MultiPoint', coordinates: ends },
			properties: {
				...properties,
				part: 'end',
				form: 'end'
			}
		}
	];
}

/** The outline of an area that goes round a pole or ends at the antimeridian, of which it is marked as having one. */
function buildEdge<P extends LaidOut>({ geometry, properties }: Feature<Geometry, P>): Feature<Geometry, P>[] {
	const lines = properties.form === 'area' ? findOutline(geometry) : null;
	if (!lines) {
		return [];
	}
	properties.seamed = true;
	return [
		{
			type: 'Feature',
			geometry: { type: 'MultiLineString', coordinates: lines },
			properties: {
				...properties,
				part: 'edge',
				form: 'edge'
			}
		}
	];
}

/** Corridors and roads drawn through the same vertices would hide one another: each finds its own lane. */
function assignLanes(features: readonly Feature<Geometry, LaidOut>[]): void {
	const lanes = new Map<string, Map<string, number>>();
	for (const { geometry, properties } of features.filter((feature) => feature.properties.form === 'line')) {
		const keys = findLines(geometry)
			.flat()
			.map((position) => position.join());
		const others = keys.map((key) => [...(lanes.get(key) ?? [])].filter(([id]) => id !== properties.id));
		const isShared = keys.length > 2 && others.filter((other) => other.length > 0).length > keys.length * 0.6;
		properties.lane = isShared ? Math.max(0, ...others.flat().map(([, lane]) => lane)) + 1 : 0;
		for (const key of keys) {
			lanes.set(key, (lanes.get(key) ?? new Map<string, number>()).set(properties.id, properties.lane));
		}
	}
}

/** The stretches of a line that were not drawn before, `drawn` holding both ends of each piece drawn. */
function findNewRuns(line: readonly Position[], drawn: Set<string>): Position[][] {
	const runs: Position[][] = [];
	let run: Position[] = [];
	for (const [index, position] of line.entries()) {
		const before = line[index - 1];
		const key = before && [before.join(), position.join()].sort().join(' ');
		if (key === undefined || drawn.has(key)) {
			if (run.length > 1) {
				runs.push(run);
			}
			run = [position];
		} else {
			run.push(position);
		}
		if (key !== undefined) {
			drawn.add(key);
		}
	}
	return run.length > 1 ? [...runs, run] : runs;
}

/**
 * Alignments of one corridor share stretches: drawn twice, their dashes would fill one another's gaps and say that it
 * is built.
 */
function drawOnce<P extends LaidOut>(features: readonly Feature<Geometry, P>[]): Feature<Geometry, P>[] {
	const drawn = new Map<string, Set<string>>();
	return features.flatMap((feature) => {
		const { id, form } = feature.properties;
		if (form !== 'line') {
			return [feature];
		}
		const drawnRuns = drawn.get(id) ?? new Set<string>();
		drawn.set(id, drawnRuns);
		const runs = findLines(feature.geometry).flatMap((line) => findNewRuns(line, drawnRuns));
		const [only] = runs;
		if (only === undefined) {
			return [];
		}
		return [
			{
				...feature,
				geometry:
					runs.length === 1
						? {
								type: 'LineString' as const,
								coordinates: only
							}
						: {
								type: 'MultiLineString' as const,
								coordinates: runs
							}
			}
		];
	});
}

/**
 * Shapes as they are drawn beside one another: the ends of lines known by their ends alone, outlines without their
 * seams, a lane for each line that shares its course, and no stretch of one thing twice. Sets the lanes and seams of
 * what it is given.
 */
export function layOutShapes<P extends LaidOut>(shapes: readonly Feature<Geometry, P>[]): Feature<Geometry, P>[] {
	const withEnds = shapes.flatMap((shape) => [shape, ...buildEnds(shape), ...buildEdge(shape)]);
	assignLanes(withEnds);
	return drawOnce(withEnds);
}
