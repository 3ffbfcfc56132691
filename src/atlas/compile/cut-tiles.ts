import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Feature, Geometry } from 'geojson';
import type { VectorTile } from '../../exports/pmtiles-archive.ts';
import { FULL_ZOOM, MAX_TILE_BYTES, MAX_TILE_ZOOM, TILE_EXTENT, TILE_LAYER } from '../../model/compiled/map-tiles.ts';
import type { TileProperties } from '../../model/compiled/tile-properties.ts';
import { listTouched, projectRuns } from './thin-tiles.ts';
import { TileWriter, type TileEntry } from './tile-writer.ts';

/** A shape to be cut, with what decides in which tiles it is. */
export interface TileShape {
	feature: Feature<Geometry, TileProperties>;
	/** The zoom it is first drawn at. */
	first: number;
	/** Its place in the order of importance, 0 the foremost. */
	order: number;
}

/** Half the widest pool round a site is 24 pixels, of 512 a tile: none is cut at the edge. */
const BUFFER = TILE_EXTENT / 20;
/** Lines are simplified by a quarter of a pixel; never at `MAX_TILE_ZOOM`. */
const TOLERANCE = 4;
/** Tiles of this zoom are cut one after the other, so that no more than one's shapes are held in pieces. */
const BLOCK_ZOOM = 5;

type Piece = GeoJSONVTFeature & { tags: { shape: number } };

interface TileName {
	z: number;
	x: number;
	y: number;
}

/** Tiles of all shapes, each as soon as it is cut; those that hold nothing are left out. */
export function* cutTiles(shapes: readonly TileShape[]): Generator<VectorTile> {
	// Without a name, which would hold all its pieces to the end.
	yield* new TileCutter(shapes.filter(({ first }) => first < BLOCK_ZOOM)).cut(
		{
			z: 0,
			x: 0,
			y: 0
		},
		BLOCK_ZOOM - 1
	);
	const size = 2 ** BLOCK_ZOOM;
	for (const [block, within] of dealByBlock(shapes)) {
		const name = {
			z: BLOCK_ZOOM,
			x: Math.floor(block / size),
			y: block % size
		};
		yield* new TileCutter(within).cut(name, MAX_TILE_ZOOM);
	}
}

/** Shapes by the blocks they touch or come near to: a block's neighbours reach into its buffer. */
function dealByBlock(shapes: readonly TileShape[]): Map<number, TileShape[]> {
	const size = 2 ** BLOCK_ZOOM;
	const reach = BUFFER / TILE_EXTENT;
	const blocks = new Map<number, TileShape[]>();
	for (const shape of shapes) {
		for (const block of listBlocks(shape, size, reach)) {
			const known = blocks.get(block);
			if (known) {
				known.push(shape);
			} else {
				blocks.set(block, [shape]);
			}
		}
	}
	return blocks;
}

/** An area fills blocks that its outline does not touch: all of its box. */
function* listBlocks({ feature }: TileShape, size: number, reach: number): Generator<number> {
	const runs = projectRuns(feature.geometry);
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const run of runs) {
		for (let index = 0; index < run.length; index += 2) {
			[west, east] = [Math.min(west, run[index] ?? 0), Math.max(east, run[index] ?? 0)];
			[north, south] = [Math.min(north, run[index + 1] ?? 0), Math.max(south, run[index + 1] ?? 0)];
		}
	}
	const limit = (value: number): number => {
		return Math.max(0, Math.min(size - 1, Math.floor(value)));
	};
	const isWide = (east - west) * size > 4 || (south - north) * size > 4;
	if (isWide && feature.properties.form === 'line') {
		yield* listTouched(runs, BLOCK_ZOOM);
		return;
	}
	// What lies beyond the antimeridian is drawn on the other side too.
	for (const turn of [-1, 0, 1]) {
		if (east + turn < 0 || west + turn >= 1) {
			continue;
		}
		for (let x = limit((west + turn) * size - reach); x <= limit((east + turn) * size + reach); x++) {
			for (let y = limit(north * size - reach); y <= limit(south * size + reach); y++) {
				yield x * size + y;
			}
		}
	}
}

class TileCutter {
	readonly #shapes: readonly TileShape[];
	readonly #index: GeoJSONVT;
	readonly #writer = new TileWriter(TILE_LAYER, TILE_EXTENT);

	constructor(shapes: readonly TileShape[]) {
		this.#shapes = shapes;
		this.#index = new GeoJSONVT(
			{
				type: 'FeatureCollection',
				features: shapes.map(({ feature }, shape) => ({
					type: 'Feature' as const,
					geometry: feature.geometry,
					properties: { shape }
				}))
			},
			{
				maxZoom: MAX_TILE_ZOOM,
				indexMaxZoom: BLOCK_ZOOM,
				indexMaxPoints: 0,
				extent: TILE_EXTENT,
				buffer: BUFFER,
				tolerance: TOLERANCE
			}
		);
	}

	/** A tile and those below it, as deep as there is anything that it has not. */
	*cut(tile: TileName, last: number): Generator<VectorTile> {
		const { z, x, y } = tile;
		const pieces = (this.#index.getTile(z, x, y)?.features ?? []) as unknown as Piece[];
		if (pieces.length === 0) {
			return;
		}
		const kept = pieces.filter((piece) => this.#firstOf(piece) <= z);
		const { data, left } = this.#encode(kept, z);
		const isWhole = kept.length - left === pieces.length;
		// A near tile stands for those below it by being there: an empty one too.
		if (kept.length > 0 || z > FULL_ZOOM) {
			yield { z, x, y, data };
		}
		if (z < last && (z < FULL_ZOOM || !isWhole)) {
			for (const [right, down] of CHILDREN) {
				yield* this.cut(
					{
						z: z + 1,
						x: x * 2 + right,
						y: y * 2 + down
					},
					last
				);
			}
		}
	}

	#firstOf({ tags }: Piece): number {
		return this.#shapes[tags.shape]?.first ?? 0;
	}

	/**
	 * The tile, short enough by leaving out the least important; at the last zoom all there is, the least important
	 * without their names.
	 */
	#encode(pieces: readonly Piece[], z: number): { data: Uint8Array; left: number } {
		const ordered = pieces.toSorted((a, b) => this.#orderOf(a) - this.#orderOf(b));
		const isLast = z === MAX_TILE_ZOOM;
		let count = ordered.length;
		let data = this.#write(ordered);
		while (data.length > MAX_TILE_BYTES && count > 1) {
			count = Math.floor(count * Math.min(0.9, MAX_TILE_BYTES / data.length));
			data = this.#write(ordered.slice(0, count), isLast ? ordered.slice(count) : []);
		}
		return { data, left: isLast ? 0 : ordered.length - count };
	}

	#orderOf({ tags }: Piece): number {
		return this.#shapes[tags.shape]?.order ?? 0;
	}

	#write(named: readonly Piece[], nameless: readonly Piece[] = []): Uint8Array {
		return this.#writer.write([
			...named.map((piece) => toEntry(piece, this.#tagsOf(piece))),
			...nameless.map((piece) => toEntry(piece, dropNames(this.#tagsOf(piece))))
		]);
	}

	#tagsOf({ tags }: Piece): Readonly<Record<string, unknown>> {
		return this.#shapes[tags.shape]?.feature.properties ?? {};
	}
}

const toEntry = ({ type, geometry }: Piece, tags: TileEntry['tags']): TileEntry => {
	return { type, geometry, tags } as TileEntry;
};

/** The dot and what it says stay; its record has the name. */
function dropNames(tags: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const kept = Object.entries(tags).filter(([name]) => !name.startsWith('name:') && !name.endsWith('Name'));
	return {
		...Object.fromEntries(kept),
		title: ''
	};
}

const CHILDREN = [
	[0, 0],
	[1, 0],
	[0, 1],
	[1, 1]
] as const;
