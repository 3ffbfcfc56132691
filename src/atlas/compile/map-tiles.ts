import type { Feature, Geometry, Position } from 'geojson';
import type { Id } from '../../model/common.ts';
import type { MapFeatureProperties, MapFeatures } from '../../model/compiled/pages.ts';
import { packPmtiles, type Zip } from '../../exports/pmtiles-archive.ts';
import { findForm, layOutShapes } from '../../geometry/lay-out-shapes.ts';
import { formatTileKey, TILE_LAYER } from '../../model/compiled/map-tiles.ts';
import type { TileProperties } from '../../model/compiled/tile-properties.ts';
import { joinMapFiles, splitFrames } from './map-files.ts';
import { cutTiles, type TileShape } from './cut-tiles.ts';
import { findFirstZooms, projectRuns, type Run } from './thin-tiles.ts';
import { listLines } from '../../geometry/list-lines.ts';

type TileFeature = Feature<Geometry, TileProperties>;

/** Bytes a shape's tags take in a tile besides its own words, and each of its positions. */
const TAG_BYTES = 60;
const POSITION_BYTES = 3;
/**
 * So many foremost features of each layer are seen before any of another's rest, so that a layer shown alone is not
 * empty from afar.
 */
const FOREMOST = 100;

/**
 * Shapes with what tiles carry of each, laid out beside one another. @param placeOf a feature's place in the time index
 */
export function buildTileFeatures(all: MapFeatures, placeOf: ReadonlyMap<string, number>): TileFeature[] {
	return layOutShapes(
		all.features.map(({ geometry, properties }): TileFeature => ({
			type: 'Feature',
			geometry: geometry as Geometry,
			properties: buildProperties(properties, geometry as Geometry, placeOf.get(properties.id) ?? 0)
		}))
	);
}

function buildProperties(properties: MapFeatureProperties, geometry: Geometry, n: number): TileProperties {
	const { id, layer, kind, title, mapName, callout, localName, presence, basis, status } = properties;
	const { certainty, prominence, frame, part } = properties;
	const names = Object.entries(properties.local).map(([tag, name]) => [`name:${tag.split('-')[0] ?? tag}`, name]);
	return {
		id,
		key: formatTileKey(id),
		n,
		layer,
		kind,
		title,
		...(mapName === undefined ? {} : { mapName }),
		...(callout === undefined ? {} : { callout }),
		...(localName === undefined ? {} : { localName }),
		presence,
		basis,
		status,
		certainty,
		prominence,
		frame,
		part,
		form: findForm(geometry),
		lane: 0,
		...(geometry.type === 'MultiPoint' && { unnamed: true as const }),
		// Of two names in one language the first stands.
		...Object.fromEntries(names.toReversed())
	};
}

/** Ids of features, the foremost first: by prominence, then by passages, the layers in turn. */
export function orderByImportance(all: MapFeatures): string[] {
	const features = [...new Map(all.features.map(({ properties }) => [properties.id, properties])).values()];
	features.sort((a, b) => b.prominence - a.prominence || b.passages - a.passages || (a.id < b.id ? -1 : 1));
	const counts = new Map<string, number>();
	const ranked = features.map(({ id, layer, prominence }) => {
		const rank = counts.get(layer) ?? 0;
		counts.set(layer, rank + 1);
		return {
			id,
			isFirst: rank < FOREMOST,
			prominence,
			rank
		};
	});
	ranked.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.prominence - a.prominence || a.rank - b.rank);
	return ranked.map(({ id }) => id);
}

/** Shapes with the zoom each is first drawn at. */
export function thinShapes(features: readonly TileFeature[], order: readonly string[]): TileShape[] {
	const byId = new Map<string, TileFeature[]>(order.map((id) => [id, []]));
	for (const feature of features) {
		byId.get(feature.properties.id)?.push(feature);
	}
	const things = [...byId.values()];
	const firsts = findFirstZooms(things, (shapes) => {
		const each = shapes.map((feature) => ({
			feature,
			runs: projectRuns(feature.geometry)
		}));
		return {
			runs: each.flatMap(({ runs }) => runs),
			bytes: each.reduce((sum, { feature, runs }) => sum + estimateBytes(feature, runs), 0)
		};
	});
	return things.flatMap((shapes, index) =>
		shapes.map((feature) => ({
			feature,
			first: firsts[index] ?? 0,
			order: index
		}))
	);
}

function estimateBytes({ properties }: TileFeature, runs: readonly Run[]): number {
	let letters = [properties.id, properties.key, properties.title].reduce((sum, word) => sum + word.length * 1.2, 0);
	for (const name in properties) {
		if (name.startsWith('name:') || name.endsWith('Name')) {
			letters += String(properties[name]).length * 1.2;
		}
	}
	return TAG_BYTES + letters + (POSITION_BYTES * runs.reduce((sum, run) => sum + run.length, 0)) / 2;
}

/** How the map of a large atlas is made. */
export interface TileChoice {
	/** Features from which on it reads tiles. */
	minTiled?: number;
	/**
	 * Hears, once all files of `shape/` are made, that tiles may be cut of them; without it none are, for whoever makes
	 * tiles of `shape/` themselves.
	 */
	onShapes?: (order: ShapeOrder) => unknown;
}

/** What tiles are made of besides the shapes themselves. */
export interface ShapeOrder {
	/** Ids of features as the atlas has them, in which their shapes are drawn. */
	drawn: readonly Id[];
	/** As the time index lists them. */
	listed: readonly Id[];
}

/**
 * The archive of a large atlas's map; the shapes of one feature share their fate. @param read gives shapes as the files
 * of `shape/` have them, which are let go of as soon as can be
 */
export function buildMapTiles(read: () => ShapesOf, order: ShapeOrder, zip?: Zip): Uint8Array {
	const shapes = thinRead(read(), order);
	const metadata = {
		name: 'map',
		vector_layers: [{ id: TILE_LAYER, fields: {} }]
	};
	return packPmtiles(cutTiles(shapes), findBounds(shapes), metadata, zip);
}

type ShapesOf = ReadonlyMap<Id, MapFeatures['features']>;

function thinRead(shapesOf: ShapesOf, { drawn, listed }: ShapeOrder): TileShape[] {
	const features = drawn.flatMap((id) => shapesOf.get(id) ?? []);
	const all = joinMapFiles(
		splitFrames({
			type: 'FeatureCollection',
			features
		})
	);
	const placeOf = new Map(listed.map((id, place) => [id, place]));
	return thinShapes(buildTileFeatures(all, placeOf), orderByImportance(all));
}

function findBounds(shapes: readonly TileShape[]): [number, number, number, number] {
	let [west, south, east, north] = [180, 85, -180, -85];
	for (const { feature } of shapes) {
		for (const [lng = 0, lat = 0] of listLines<Position>(feature.geometry).flat()) {
			[west, east] = [Math.min(west, lng), Math.max(east, lng)];
			[south, north] = [Math.min(south, lat), Math.max(north, lat)];
		}
	}
	return [Math.max(-180, west), Math.max(-85, south), Math.min(180, east), Math.min(85, north)];
}
