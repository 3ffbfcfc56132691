import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import type { Tile } from './write-pmtiles.ts';

export interface TileLayer {
	name: string;
	features: Feature<Geometry, GeoJsonProperties>[];
	/** Lowest zoom of a feature; the layer's features all start at 0 without it. */
	minZoom?: (properties: NonNullable<GeoJsonProperties>) => number;
	/** Properties kept for the reader; all without it. */
	keep?: readonly string[];
	/** Thinning of lines and rings, in 4096ths of a tile. */
	tolerance?: number;
	buffer?: number;
	/** Lines that carry a name along their middle: each stands whole in the one tile of its middle, so that it is named once. */
	whole?: boolean;
}

const worldZoom = 4;
export const maxZoom = 8;

/** Web Mercator in the unit square. */
function project(longitude: number, latitude: number): [number, number] {
	const sin = Math.sin((latitude * Math.PI) / 180);
	return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function tileOf(longitude: number, latitude: number, z: number): [number, number] {
	const [x, y] = project(longitude, latitude);
	return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)];
}

const extent = 4096;
/** MapLibre cuts coordinates off two tiles away; a name needs less. */
const wholeReach = extent * 1.4;

/** What the encoder is declared to take; of it, it reads `features` alone. */
type VtTile = Parameters<typeof fromGeojsonVt>[0][string];

/** Features of a `whole` layer in one tile. */
function cutWholeLines(layer: TileLayer, z: number, x: number, y: number): GeoJSONVTFeature[] {
	return layer.features.flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'LineString' || (layer.minZoom?.(properties ?? {}) ?? 0) > z) {
			return [];
		}
		const points = geometry.coordinates.map(([longitude = 0, latitude = 0]): [number, number] => {
			const [px, py] = project(longitude, latitude);
			return [Math.round((px * 2 ** z - x) * extent), Math.round((py * 2 ** z - y) * extent)];
		});
		const middle = Math.floor(points.length / 2);
		const [midX = -1, midY = -1] = points[middle] ?? [];
		if (midX < 0 || midY < 0 || midX >= extent || midY >= extent) {
			return [];
		}
		const isNear = ([px, py]: [number, number]): boolean => {
			return Math.abs(px - midX) < wholeReach && Math.abs(py - midY) < wholeReach;
		};
		return [
			{
				type: 2 as const,
				geometry: [points.filter(isNear)],
				tags: keepTags(properties, layer.keep)
			}
		];
	});
}

/** Tiles of a zoom: the whole world up to `worldZoom`, the region from there on. */
function* listTiles(
	z: number,
	[west, south, east, north]: readonly [number, number, number, number]
): Generator<[number, number]> {
	const [left, top] = z <= worldZoom ? [0, 0] : tileOf(west, north, z);
	const [right, bottom] = z <= worldZoom ? [2 ** z - 1, 2 ** z - 1] : tileOf(east, south, z);
	for (let x = left; x <= right; x++) {
		for (let y = top; y <= bottom; y++) {
			yield [x, y];
		}
	}
}

function buildIndex(layer: TileLayer): GeoJSONVT {
	const options = {
		maxZoom: maxZoom + 1,
		indexMaxZoom: 4,
		indexMaxPoints: 0,
		extent,
		tolerance: layer.tolerance ?? 3,
		buffer: layer.buffer ?? 64
	};
	return new GeoJSONVT({ type: 'FeatureCollection', features: layer.features }, options);
}

function cutFeatures(layer: TileLayer, index: GeoJSONVT, z: number, x: number, y: number): GeoJSONVTFeature[] {
	const shown = (index.getTile(z, x, y)?.features ?? []).filter(
		({ tags }) => (layer.minZoom?.(tags ?? {}) ?? 0) <= z
	);
	return shown.map(
		(feature) => ({ ...feature, tags: keepTags(feature.tags, layer.keep) }) as unknown as GeoJSONVTFeature
	);
}

/** Cuts layers into vector tiles, zoom 0 to 8. Tiles without any feature are left out. */
export function cutTiles(layers: readonly TileLayer[], bounds: readonly [number, number, number, number]): Tile[] {
	const indexes = layers.map((layer) => ({ layer, index: layer.whole ? null : buildIndex(layer) }));
	const tiles: Tile[] = [];
	const cut = (z: number, x: number, y: number): void => {
		const parts: Record<string, { features: GeoJSONVTFeature[] }> = {};
		for (const { layer, index } of indexes) {
			const features = index ? cutFeatures(layer, index, z, x, y) : cutWholeLines(layer, z, x, y);
			if (features.length > 0) {
				parts[layer.name] = { features };
			}
		}
		if (Object.keys(parts).length > 0) {
			tiles.push({
				z,
				x,
				y,
				data: fromGeojsonVt(parts as Record<string, VtTile>, { version: 2, extent })
			});
		}
	};
	for (let z = 0; z <= maxZoom; z++) {
		for (const [x, y] of listTiles(z, bounds)) {
			cut(z, x, y);
		}
	}
	return tiles;
}

function keepTags(tags: GeoJsonProperties, keep: readonly string[] | undefined): NonNullable<GeoJsonProperties> {
	const entries = Object.entries(tags ?? {}).filter(
		([key, value]) => value !== null && value !== '' && (keep?.includes(key) ?? true)
	);
	return Object.fromEntries(entries);
}
