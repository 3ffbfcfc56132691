import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { LayerMeta, MapFeatureProperties, MapFeatures } from '../../../model/compiled/pages.ts';
import { formatTileKey } from '../../../model/compiled/map-tiles.ts';
import type { Hue } from '../../../model/records/layer.ts';
import { findForm, layOutShapes } from '../../../geometry/lay-out-shapes.ts';
import { formatSymbolName } from '../style/symbol-name.ts';
import { findIcon, findStroke, type Stroke } from '../style/vocabulary.ts';
import { boundAcross } from '../../../geometry/bounds-across.ts';
import { listLines } from '../../../geometry/list-lines.ts';
import type { Geometry as RecordGeometry } from '../../../model/records/feature.ts';

/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number];

/** What a map source carries: flat, since style expressions read flat properties best. */
export interface DrawnProperties extends Omit<MapFeatureProperties, 'part' | 'local'> {
	/** The id behind a letter: MapLibre takes `012` and `12` for one number, and their states for one state. */
	key: string;
	part: MapFeatureProperties['part'] | 'end' | 'edge';
	/** `end`: an end of a line of which only the ends are known. */
	form: 'point' | 'line' | 'area' | 'end' | 'edge';
	/** Of an area closed along the antimeridian or at a pole: its outline is a shape of its own. */
	seamed?: true;
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
		key: formatTileKey(properties.id),
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

/** Compiled features as one map source, with all that the style needs to know of their layer and status. Pure. */
export function buildDrawnFeatures(features: MapFeatures, layers: readonly LayerMeta[]): DrawnFeatures {
	const byId = new Map(layers.map((layer) => [layer.id, layer]));
	const drawn = features.features.map(({ geometry, properties }) => ({
		type: 'Feature' as const,
		geometry,
		properties: buildDrawnProperties(properties, geometry, byId.get(properties.layer))
	}));
	return {
		type: 'FeatureCollection',
		features: layOutShapes(drawn)
	};
}

export const listPositions = (geometry: Geometry): Position[] => {
	return listLines<Position>(geometry).flat();
};

/**
 * A part of a country smaller than this share of its largest is left out of its view: it would show an ocean instead.
 */
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
	if (isCut || positions.some(([lng = 0]) => Math.abs(lng) > 180)) {
		// Round what is cut at the antimeridian or drawn on past it: on past it to the east.
		const across = boundAcross(geometries as readonly RecordGeometry[]);
		return across && [across[0], across[1], across[0] > across[2] ? across[2] + 360 : across[2], across[3]];
	}
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng = 0, lat = 0] of positions) {
		bounds[0] = Math.min(bounds[0], lng);
		bounds[1] = Math.min(bounds[1], lat);
		bounds[2] = Math.max(bounds[2], lng);
		bounds[3] = Math.max(bounds[3], lat);
	}
	return Number.isFinite(bounds[0]) ? bounds : null;
}
