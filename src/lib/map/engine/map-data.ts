import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Id } from '../../../model/common.ts';
import type { LayerMeta, MapFeatureProperties, MapFeatures } from '../../../model/compiled/pages.ts';
import type { Hue } from '../../../model/records/layer.ts';
import { formatSymbolName } from '../style/symbol-name.ts';
import { findIcon, findStroke, type Stroke } from '../style/vocabulary.ts';

/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number];

/** What a map source carries: flat, since style expressions read flat properties best. */
export interface DrawnProperties extends Omit<MapFeatureProperties, 'part' | 'local'> {
	/** The id behind a letter: MapLibre takes `012` and `12` for one number, and their states for one state. */
	key: string;
	part: MapFeatureProperties['part'] | 'end';
	/** `end`: an end of a line of which only the ends are known. */
	form: 'point' | 'line' | 'area' | 'end';
	hue: Hue;
	stroke: Stroke;
	/** How many lines drawn before share this one's course: it is moved aside by as many widths. */
	lane: number;
	/** Of several positions, named at its anchor. */
	unnamed?: true;
	/** Theme-free name of the symbol image. */
	symbol: string;
	/** Names in other languages. */
	[key: `name:${string}`]: string;
}
export type DrawnFeatures = FeatureCollection<Geometry, DrawnProperties>;

/** Under what MapLibre keeps a feature's state. */
export function formatStateKey(id: Id): string {
	return `f:${id}`;
}

/** What a geometry is drawn as. */
export function findForm({ type }: Geometry): 'point' | 'line' | 'area' {
	if (type === 'Point' || type === 'MultiPoint') {
		return 'point';
	}
	return type === 'LineString' || type === 'MultiLineString' ? 'line' : 'area';
}

function buildDrawnProperties(
	properties: MapFeatureProperties,
	geometry: Geometry,
	layer: LayerMeta | undefined
): DrawnProperties {
	const { local, ...rest } = properties;
	const hue = layer?.hue ?? 'slate';
	const stroke = findStroke(properties.status);
	const icon = findIcon(properties.kind, layer?.symbol ?? 'marker');
	const symbol = formatSymbolName({
		hue,
		icon,
		presence: properties.presence,
		stroke
	});
	const drawn: DrawnProperties = {
		...rest,
		key: formatStateKey(properties.id),
		form: findForm(geometry),
		hue,
		stroke,
		symbol,
		lane: 0,
		...(geometry.type === 'MultiPoint' && { unnamed: true })
	};
	const names = Object.entries(local);
	// A tag may name a script too, as in `zh-Hans`; the map's languages are named without.
	for (const [language, name] of names) {
		drawn[`name:${language.split('-')[0] ?? language}`] ??= name;
	}
	return drawn;
}

function findLines(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') {
		return [geometry.coordinates];
	}
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** Both ends of every line known by its ends only: they are drawn as rings. */
function buildEnds(geometry: Geometry, properties: DrawnProperties): DrawnFeatures['features'] {
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

/** Corridors and roads drawn through the same vertices would hide one another: each finds its own lane. */
function assignLanes(features: DrawnFeatures['features']): void {
	const lanes = new Map<string, Map<Id, number>>();
	for (const { geometry, properties } of features.filter((feature) => feature.properties.form === 'line')) {
		const keys = findLines(geometry)
			.flat()
			.map((position) => position.join());
		const others = keys.map((key) => [...(lanes.get(key) ?? [])].filter(([id]) => id !== properties.id));
		const isShared = keys.length > 2 && others.filter((other) => other.length > 0).length > keys.length * 0.6;
		properties.lane = isShared ? Math.max(0, ...others.flat().map(([, lane]) => lane)) + 1 : 0;
		for (const key of keys) {
			lanes.set(key, (lanes.get(key) ?? new Map<Id, number>()).set(properties.id, properties.lane));
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

/** Alignments of one corridor share stretches: drawn twice, their dashes would fill one another's gaps and say that it is built. */
function drawOnce(features: DrawnFeatures['features']): DrawnFeatures['features'] {
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

/** Compiled features as one map source, with all that the style needs to know of their layer and status. Pure. */
export function buildDrawnFeatures(features: MapFeatures, layers: readonly LayerMeta[]): DrawnFeatures {
	const byId = new Map(layers.map((layer) => [layer.id, layer]));
	const drawn = features.features.flatMap(({ geometry, properties }) => {
		const drawnProperties = buildDrawnProperties(properties, geometry, byId.get(properties.layer));
		return [
			{
				type: 'Feature' as const,
				geometry,
				properties: drawnProperties
			},
			...buildEnds(geometry, drawnProperties)
		];
	});
	assignLanes(drawn);
	return {
		type: 'FeatureCollection',
		features: drawOnce(drawn)
	};
}

/** Every run of positions: a line, a ring, or a point by itself. */
export function listLines(geometry: Geometry): Position[][] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'MultiPoint':
			return geometry.coordinates.map((position) => [position]);
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		case 'GeometryCollection':
			return geometry.geometries.flatMap(listLines);
	}
}

export const listPositions = (geometry: Geometry): Position[] => {
	return listLines(geometry).flat();
};

/** A part of a country smaller than this share of its largest is left out of its view: it would show an ocean instead. */
const MIN_PART_SHARE = 0.25;

/** Area of a ring on the globe, in units that only compare. */
function measureRing(ring: readonly Position[]): number {
	const sine = (lat: number): number => {
		return Math.sin((lat * Math.PI) / 180);
	};
	const sum = ring.reduce((total, [lng = 0, lat = 0], index) => {
		const [nextLng = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
		return total + (nextLng - lng) * (sine(lat) + sine(nextLat));
	}, 0);
	return Math.abs(sum);
}

/** The parts of an area that make up most of it: the United States without Alaska and the islands. */
function findMainParts(geometry: Geometry): Geometry {
	if (geometry.type !== 'MultiPolygon') {
		return geometry;
	}
	const sizes = geometry.coordinates.map(([outer]) => measureRing(outer ?? []));
	const largest = Math.max(...sizes);
	return {
		...geometry,
		coordinates: geometry.coordinates.filter((_, index) => (sizes[index] ?? 0) >= largest * MIN_PART_SHARE)
	};
}

/** What of some features is looked at when they are to be seen whole; `null` where there is no vertex at all. */
export function findOpeningBounds(
	features: readonly { geometry: Geometry; properties: { frame: boolean } }[]
): Bounds | null {
	return findBounds(
		features.map(({ geometry, properties }) => (properties.frame ? findMainParts(geometry) : geometry))
	);
}

/** Bounds of some geometries, or `null` where there is no vertex at all. */
export function findBounds(geometries: readonly Geometry[]): Bounds | null {
	const positions = geometries.flatMap(listPositions);
	const isCut = positions.some(([lng]) => lng === 180) && positions.some(([lng]) => lng === -180);
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng = 0, lat = 0] of positions) {
		const east = isCut && lng < 0 ? lng + 360 : lng;
		bounds[0] = Math.min(bounds[0], east);
		bounds[1] = Math.min(bounds[1], lat);
		bounds[2] = Math.max(bounds[2], east);
		bounds[3] = Math.max(bounds[3], lat);
	}
	return Number.isFinite(bounds[0]) ? bounds : null;
}
