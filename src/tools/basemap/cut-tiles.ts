import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import type { Bounds } from './regions.ts';
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
	/**
	 * Lines that carry a name along their middle: each stands whole in the one tile of its middle, so that it is named
	 * once.
	 */
	whole?: boolean;
}

/** The whole world is cut up to this zoom, and drawn larger beyond it where no detail is. */
export const WORLD_ZOOM = 6;
/** Regions of detail go on from there up to this zoom. */
export const DETAIL_ZOOM = 8;

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

/** Columns and rows of the tiles of a zoom, the last ones included. */
export interface TileRange {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The tiles of `WORLD_ZOOM` that bounds in degrees touch: a region begins and ends with whole ones of them. */
export function findRange([west, south, east, north]: Bounds): TileRange {
	const most = 2 ** WORLD_ZOOM - 1;
	const clamp = (value: number): number => {
		return Math.min(most, Math.max(0, value));
	};
	const [left, top] = tileOf(west, Math.min(85, north), WORLD_ZOOM);
	const [right, bottom] = tileOf(east, Math.max(-85, south), WORLD_ZOOM);
	return {
		left: clamp(left),
		top: clamp(top),
		right: clamp(right),
		bottom: clamp(bottom)
	};
}

/** Tiles of a zoom below a range of tiles of `WORLD_ZOOM`. */
function* listTiles(z: number, { left, top, right, bottom }: TileRange): Generator<[number, number]> {
	const factor = 2 ** (z - WORLD_ZOOM);
	for (let x = Math.floor(left * factor); x < (right + 1) * factor; x++) {
		for (let y = Math.floor(top * factor); y < (bottom + 1) * factor; y++) {
			yield [x, y];
		}
	}
}

function buildIndex(layer: TileLayer): GeoJSONVT {
	const options = {
		maxZoom: DETAIL_ZOOM + 1,
		indexMaxZoom: 4,
		indexMaxPoints: 0,
		extent,
		tolerance: layer.tolerance ?? 3,
		buffer: layer.buffer ?? 64
	};
	return new GeoJSONVT(
		{
			type: 'FeatureCollection',
			features: layer.features
		},
		options
	);
}

function cutFeatures(layer: TileLayer, index: GeoJSONVT, z: number, x: number, y: number): GeoJSONVTFeature[] {
	const shown = (index.getTile(z, x, y)?.features ?? []).filter(
		({ tags }) => (layer.minZoom?.(tags ?? {}) ?? 0) <= z
	);
	return shown.map(
		(feature) =>
			({
				...feature,
				tags: keepTags(feature.tags, layer.keep)
			}) as unknown as GeoJSONVTFeature
	);
}

/** Cuts features of layers into tiles of any zoom. Indexes are made once and serve every cut. */
export class TileCutter {
	readonly #indexes: { layer: TileLayer; index: GeoJSONVT | null }[];

	constructor(layers: readonly TileLayer[]) {
		this.#indexes = layers.map((layer) => ({
			layer,
			index: layer.whole ? null : buildIndex(layer)
		}));
	}

	/** The tiles of some zooms below a range. Tiles without any feature are left out. */
	cut(zooms: readonly number[], range: TileRange): Tile[] {
		return zooms.flatMap((z) => {
			return [...listTiles(z, range)].flatMap(([x, y]) => {
				const data = this.#cutTile(z, x, y);
				return data
					? [
							{
								z,
								x,
								y,
								data
							}
						]
					: [];
			});
		});
	}

	#cutTile(z: number, x: number, y: number): Uint8Array | null {
		const parts: Record<string, { features: GeoJSONVTFeature[] }> = {};
		for (const { layer, index } of this.#indexes) {
			const features = index ? cutFeatures(layer, index, z, x, y) : cutWholeLines(layer, z, x, y);
			if (features.length > 0) {
				parts[layer.name] = { features };
			}
		}
		return Object.keys(parts).length > 0
			? fromGeojsonVt(parts as Record<string, VtTile>, {
					version: 2,
					extent
				})
			: null;
	}
}

function keepTags(tags: GeoJsonProperties, keep: readonly string[] | undefined): NonNullable<GeoJsonProperties> {
	const entries = Object.entries(tags ?? {}).filter(
		([key, value]) => value !== null && value !== '' && (keep?.includes(key) ?? true)
	);
	return Object.fromEntries(entries);
}
