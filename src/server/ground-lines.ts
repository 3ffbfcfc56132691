import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { countryName } from '../geometry/geometry.ts';
import type { GroundLine } from '../model/workbench/drawing.ts';
import { ROOT } from './paths.ts';

/** Tiles read for one answer at most; a larger area is read at a lower zoom. */
const MAX_TILES = 64;
const LAST_ZOOM = 6;
const KINDS: Readonly<Record<string, GroundLine['kind']>> = {
	coast: 'coast',
	boundaries: 'border',
	rivers: 'river',
	lakes: 'lake'
};

type Bounds = readonly [west: number, south: number, east: number, north: number];
interface Tile {
	z: number;
	x: number;
	y: number;
}

/** Coasts, borders, rivers and lakes of the embedded basemap, as lines to draw along. */
export class GroundLines {
	readonly #path: string;
	readonly #kept = new Map<string, GroundLine[]>();
	#opened: Promise<{ archive: PMTiles; handle: FileHandle }> | null = null;

	constructor(path = join(ROOT, 'static', 'basemap', 'world.pmtiles')) {
		this.#path = path;
	}

	/** Every line that comes into the bounds, cut at the edges of tiles. */
	async list(bounds: Bounds): Promise<GroundLine[]> {
		const tiles = listTiles(bounds);
		const found = await Promise.all(tiles.map((tile) => this.#read(tile)));
		return found.flat();
	}

	async close(): Promise<void> {
		await (await this.#opened)?.handle.close();
		this.#opened = null;
	}

	async #read(tile: Tile): Promise<GroundLine[]> {
		const key = `${tile.z}/${tile.x}/${tile.y}`;
		const kept = this.#kept.get(key);
		if (kept) {
			return kept;
		}
		const { archive } = await (this.#opened ??= openArchive(this.#path));
		const data = await archive.getZxy(tile.z, tile.x, tile.y);
		const lines = data ? readLines(new VectorTile(new PbfReader(data.data)), tile) : [];
		this.#kept.set(key, lines);
		return lines;
	}
}

async function openArchive(path: string): Promise<{ archive: PMTiles; handle: FileHandle }> {
	const handle = await open(path);
	const archive = new PMTiles({
		getKey: () => path,
		getBytes: async (offset, length) => {
			const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
			return { data: buffer.buffer.slice(0, bytesRead) };
		}
	});
	return { archive, handle };
}

function listTiles([west, south, east, north]: Bounds): Tile[] {
	const width = east < west ? east + 360 - west : Math.min(360, east - west);
	for (let z = LAST_ZOOM; ; z--) {
		const [left, top] = toTile(west, north, z);
		const [right, bottom] = toTile(west + width, south, z);
		const columns = Math.min(2 ** z, right - left + 1);
		if (columns * (bottom - top + 1) <= MAX_TILES || z === 0) {
			return Array.from({ length: columns }, (_, column) => {
				const x = (((left + column) % 2 ** z) + 2 ** z) % 2 ** z;
				return Array.from({ length: bottom - top + 1 }, (__, row) => ({
					z,
					x,
					y: top + row
				}));
			}).flat();
		}
	}
}

function toTile(lng: number, lat: number, z: number): [x: number, y: number] {
	const clamped = Math.max(-85.05, Math.min(85.05, lat));
	const mercator = 0.5 - Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) / (2 * Math.PI);
	return [Math.floor((lng / 360 + 0.5) * 2 ** z), Math.min(2 ** z - 1, Math.max(0, Math.floor(mercator * 2 ** z)))];
}

function readLines({ layers }: VectorTile, tile: Tile): GroundLine[] {
	return Object.entries(KINDS).flatMap(([name, kind]) => {
		const layer = layers[name];
		const features = layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
		return features.flatMap((feature) => {
			const called = nameOf(kind, feature);
			const pieces = feature.loadGeometry().flatMap((line) => clipLine(line, feature.extent));
			return pieces.map((piece) => ({
				kind,
				name: called,
				positions: piece.map((point) => toPosition(point, feature.extent, tile))
			}));
		});
	});
}

function nameOf(kind: GroundLine['kind'], { properties }: VectorTileFeature): string {
	if (kind !== 'border') {
		return typeof properties.name === 'string' ? properties.name : '';
	}
	const sides = String(properties.sides ?? '').split('|');
	const names = sides.filter((side) => side !== '').map(countryName);
	const isAgreed = properties.cls_neutral === 'agreed';
	return names.length === 2 ? `of ${names.join(' and ')}${isAgreed ? '' : ', which is not agreed'}` : '';
}

interface Point {
	x: number;
	y: number;
}

/** What of a line lies within its tile: tiles overlap, and areas have edges where they were cut. */
function clipLine(line: readonly Point[], extent: number): Point[][] {
	const pieces: Point[][] = [];
	let piece: Point[] = [];
	line.slice(1).forEach((to, index) => {
		const from = line[index];
		const clipped = from ? clipEdge(from, to, extent) : null;
		if (!clipped) {
			return;
		}
		const [start, end] = clipped;
		const last = piece.at(-1);
		if (!last || last.x !== start.x || last.y !== start.y) {
			piece = [start];
			pieces.push(piece);
		}
		piece.push(end);
	});
	return pieces;
}

function clipEdge(from: Point, to: Point, extent: number): [Point, Point] | null {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	let [enter, leave] = [0, 1];
	const sides: readonly (readonly [towards: number, room: number])[] = [
		[-dx, from.x],
		[dx, extent - from.x],
		[-dy, from.y],
		[dy, extent - from.y]
	];
	for (const [towards, room] of sides) {
		if (towards === 0 && room < 0) {
			return null;
		}
		const share = room / towards;
		if (towards < 0) {
			enter = Math.max(enter, share);
		} else if (towards > 0) {
			leave = Math.min(leave, share);
		}
	}
	const pointAt = (share: number): Point => {
		return { x: from.x + dx * share, y: from.y + dy * share };
	};
	return enter < leave ? [enter === 0 ? from : pointAt(enter), leave === 1 ? to : pointAt(leave)] : null;
}

const round = (degrees: number): number => {
	return Math.round(degrees * 1e5) / 1e5;
};

function toPosition({ x, y }: Point, extent: number, tile: Tile): [number, number] {
	const size = 2 ** tile.z;
	const lng = ((tile.x + x / extent) / size) * 360 - 180;
	const mercator = Math.PI * (1 - (2 * (tile.y + y / extent)) / size);
	return [round(lng), round((Math.atan(Math.sinh(mercator)) * 180) / Math.PI)];
}
