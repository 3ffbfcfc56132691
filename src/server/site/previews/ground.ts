import { readFile } from 'node:fs/promises';
import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { HEIGHT, place, WIDTH, type Frame, type Point } from './frame.ts';

/** The last zoom of the archive of the whole world. */
const LAST_ZOOM = 6;
/** Width of a tile in pixels where it is drawn at its own zoom. */
const TILE_PIXELS = 512;

/** What lies under the things of an atlas: paths of SVG in pixels of a frame. */
export interface Ground {
	land: string;
	lakes: string;
	/** By how a border stands in the view that shows actual control and every claim. */
	borders: ReadonlyMap<string, string>;
}

/** Draws land, lakes and borders of the embedded basemap; a tile is read once for all frames. */
export class GroundReader {
	readonly #archive: PMTiles;
	readonly #tiles = new Map<string, Promise<VectorTile | null>>();

	private constructor(archive: PMTiles) {
		this.#archive = archive;
	}

	/** @param path of the archive of the whole world */
	static async open(path: string): Promise<GroundReader> {
		const { buffer, byteOffset } = await readFile(path);
		return new GroundReader(
			new PMTiles({
				getKey: () => path,
				getBytes: (offset, length) =>
					Promise.resolve({ data: buffer.slice(byteOffset + offset, byteOffset + offset + length) })
			})
		);
	}

	async draw(frame: Frame): Promise<Ground> {
		const zoom = Math.max(0, Math.min(LAST_ZOOM, Math.round(Math.log2(frame.scale / TILE_PIXELS))));
		const count = 2 ** zoom;
		const [first, last] = [
			[frame.left, frame.top],
			[frame.left + WIDTH / frame.scale, frame.top + HEIGHT / frame.scale]
		].map(([x = 0, y = 0]) => [Math.floor(x * count), Math.floor(y * count)] as const);
		const parts = { land: '', lakes: '' };
		const borders = new Map<string, string>();
		for (let x = first?.[0] ?? 0; x <= (last?.[0] ?? 0); x++) {
			for (let y = Math.max(0, first?.[1] ?? 0); y <= Math.min(count - 1, last?.[1] ?? 0); y++) {
				const tile = await this.#read(zoom, ((x % count) + count) % count, y);
				const toPixels = (point: Point): Point => {
					return place(frame, [(x + point[0]) / count, (y + point[1]) / count]);
				};
				parts.land += drawLayer(tile?.layers.land, toPixels);
				parts.lakes += drawLayer(tile?.layers.lakes, toPixels);
				drawBorders(tile?.layers.boundaries, toPixels, borders);
			}
		}
		return {
			...parts,
			borders
		};
	}

	#read(zoom: number, x: number, y: number): Promise<VectorTile | null> {
		const key = `${zoom}/${x}/${y}`;
		const known = this.#tiles.get(key) ?? this.#load(zoom, x, y);
		this.#tiles.set(key, known);
		return known;
	}

	async #load(zoom: number, x: number, y: number): Promise<VectorTile | null> {
		const tile = await this.#archive.getZxy(zoom, x, y);
		return tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))) : null;
	}
}

type ToPixels = (point: Point) => Point;

function drawLayer(layer: VectorTileLayer | undefined, toPixels: ToPixels): string {
	let path = '';
	for (let i = 0; i < (layer?.length ?? 0); i++) {
		path += layer ? drawRings(layer, i, toPixels) : '';
	}
	return path;
}

function drawBorders(layer: VectorTileLayer | undefined, toPixels: ToPixels, borders: Map<string, string>): void {
	for (let i = 0; layer && i < layer.length; i++) {
		const standing = String(layer.feature(i).properties.cls_neutral ?? 'agreed');
		borders.set(standing, (borders.get(standing) ?? '') + drawRings(layer, i, toPixels));
	}
}

function drawRings(layer: VectorTileLayer, index: number, toPixels: ToPixels): string {
	const feature = layer.feature(index);
	return feature
		.loadGeometry()
		.map((ring) => {
			const points = ring.map(({ x, y }) => toPixels([x / layer.extent, y / layer.extent]).join(' '));
			return `M${points.join('L')}${feature.type === 3 ? 'Z' : ''}`;
		})
		.join('');
}
