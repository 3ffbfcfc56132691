import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { GeoJSONVT } from '@maplibre/geojson-vt';
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
}

const worldZoom = 4;
export const maxZoom = 8;

function tileOf(longitude: number, latitude: number, z: number): [number, number] {
	const sin = Math.sin((latitude * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
	return [Math.floor((longitude / 360 + 0.5) * 2 ** z), Math.floor(y * 2 ** z)];
}

/** Tiles of a zoom: the whole world up to `worldZoom`, the region from there on. */
function* listTiles(z: number, [west, south, east, north]: readonly [number, number, number, number]): Generator<[number, number]> {
	const [left, top] = z <= worldZoom ? [0, 0] : tileOf(west, north, z);
	const [right, bottom] = z <= worldZoom ? [2 ** z - 1, 2 ** z - 1] : tileOf(east, south, z);
	for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) yield [x, y];
}

/** Pushes edges that lie on the antimeridian out of the tiles, so that no coast is drawn along it. */
function pushSeam(coordinates: unknown): unknown {
	if (!Array.isArray(coordinates)) return coordinates;
	const [x, y] = coordinates as unknown[];
	if (typeof x === 'number') return Math.abs(x) >= 179.9999 ? [Math.sign(x) * 180.05, y] : coordinates;
	return coordinates.map(pushSeam);
}

function withoutSeam(feature: Feature): Feature {
	if (feature.geometry.type === 'GeometryCollection') return feature;
	return { ...feature, geometry: { ...feature.geometry, coordinates: pushSeam(feature.geometry.coordinates) } as Geometry };
}

function buildIndex(layer: TileLayer): GeoJSONVT {
	const features = layer.features.map(withoutSeam);
	const options = { maxZoom: maxZoom + 1, indexMaxZoom: 4, indexMaxPoints: 0, extent: 4096, tolerance: layer.tolerance ?? 3, buffer: layer.buffer ?? 64 };
	return new GeoJSONVT({ type: 'FeatureCollection', features }, options);
}

/** Cuts layers into vector tiles, zoom 0 to 8. Tiles without any feature are left out. */
export function cutTiles(layers: readonly TileLayer[], bounds: readonly [number, number, number, number]): Tile[] {
	const indexes = layers.map((layer) => ({ layer, index: buildIndex(layer) }));
	const tiles: Tile[] = [];
	for (let z = 0; z <= maxZoom; z++) {
		for (const [x, y] of listTiles(z, bounds)) {
			const parts: Parameters<typeof fromGeojsonVt>[0] = {};
			for (const { layer, index } of indexes) {
				const tile = index.getTile(z, x, y);
				const features = tile?.features.filter(({ tags }) => (layer.minZoom?.(tags ?? {}) ?? 0) <= z) ?? [];
				if (!tile || features.length === 0) continue;
				parts[layer.name] = { ...tile, features: features.map((feature) => ({ ...feature, tags: keepTags(feature.tags, layer.keep) })) };
			}
			if (Object.keys(parts).length > 0) tiles.push({ z, x, y, data: fromGeojsonVt(parts, { version: 2 }) });
		}
	}
	return tiles;
}

function keepTags(tags: GeoJsonProperties, keep: readonly string[] | undefined): NonNullable<GeoJsonProperties> {
	const entries = Object.entries(tags ?? {}).filter(([key, value]) => value !== null && value !== '' && (keep?.includes(key) ?? true));
	return Object.fromEntries(entries);
}
