import type { Geometry, Position } from 'geojson';
import { listLines } from '../../geometry/list-lines.ts';
import { MAX_TILE_BYTES, MAX_TILE_ZOOM } from '../../model/compiled/map-tiles.ts';

/** Things in a tile from afar: on 512 pixels more of them hide one another, and cost memory for nothing. */
export const MAX_IN_TILE = 1000;
/** How full a tile may be by estimate: what is encoded comes out longer or shorter by less than this leaves. */
const FULL_BYTES = MAX_TILE_BYTES * 0.8;

/** A run of positions in the unit square of Web Mercator, x and y in turn. */
export type Run = Float64Array;

/** A thing to be put on tiles, with all of its shapes: it is in a tile whole or not at all. */
export interface Thinned {
	runs: readonly Run[];
	/** What it takes in a tile, by estimate. */
	bytes: number;
}

/** Web Mercator in the unit square. */
export function project(longitude: number, latitude: number): [x: number, y: number] {
	const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, latitude)) * Math.PI) / 180);
	return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The lines, points and outlines of a geometry. */
export function projectRuns(geometry: Geometry): Run[] {
	return listLines<Position>(geometry).map((line) => {
		return Float64Array.from(line.flatMap(([lng = 0, lat = 0]) => project(lng, lat)));
	});
}

/** How full the tiles of one zoom are. */
class Fullness {
	readonly #bytes = new Map<number, number>();
	readonly #things = new Map<number, number>();

	hasRoom(tile: number, bytes: number): boolean {
		return (this.#bytes.get(tile) ?? 0) + bytes <= FULL_BYTES && (this.#things.get(tile) ?? 0) < MAX_IN_TILE;
	}

	add(tile: number, bytes: number): void {
		this.#bytes.set(tile, (this.#bytes.get(tile) ?? 0) + bytes);
		this.#things.set(tile, (this.#things.get(tile) ?? 0) + 1);
	}
}

/** Tiles of a zoom that runs pass through, each by one number. */
export function listTouched(runs: readonly Run[], zoom: number): Set<number> {
	const size = 2 ** zoom;
	const touched = new Set<number>();
	const touch = (x: number, y: number): void => {
		const column = ((Math.floor(x) % size) + size) % size;
		const row = Math.max(0, Math.min(size - 1, Math.floor(y)));
		touched.add(column * size + row);
	};
	for (const run of runs) {
		let [lastX, lastY] = [(run[0] ?? 0) * size, (run[1] ?? 0) * size];
		touch(lastX, lastY);
		for (let index = 2; index < run.length; index += 2) {
			const [x, y] = [(run[index] ?? 0) * size, (run[index + 1] ?? 0) * size];
			const steps = Math.ceil(Math.max(Math.abs(x - lastX), Math.abs(y - lastY)) * 2);
			for (let step = 1; step <= steps; step++) {
				touch(lastX + ((x - lastX) * step) / steps, lastY + ((y - lastY) * step) / steps);
			}
			[lastX, lastY] = [x, y];
		}
	}
	return touched;
}

/**
 * The zoom from which on each thing is drawn: the farthest at which every tile it passes through has room for it, those
 * before it in the list having taken theirs. So the foremost are seen from afar, what is seen stays as one comes
 * nearer, and a line is drawn from end to end or not at all. At `MAX_TILE_ZOOM` all are there.
 *
 * @param things the foremost first
 * @param read what a thing takes, asked for once: that of all would be much to hold
 */
export function findFirstZooms<T>(things: readonly T[], read: (thing: T) => Thinned): Uint8Array {
	const zooms = Array.from({ length: MAX_TILE_ZOOM }, () => new Fullness());
	return Uint8Array.from(things, (thing) => {
		const { runs, bytes } = read(thing);
		let first = MAX_TILE_ZOOM;
		for (let zoom = MAX_TILE_ZOOM - 1; zoom >= 0; zoom--) {
			const fullness = zooms[zoom];
			const touched = listTouched(runs, zoom);
			if (fullness === undefined || ![...touched].every((tile) => fullness.hasRoom(tile, bytes))) {
				break;
			}
			first = zoom;
		}
		for (let zoom = first; zoom < MAX_TILE_ZOOM; zoom++) {
			for (const tile of listTouched(runs, zoom)) {
				zooms[zoom]?.add(tile, bytes);
			}
		}
		return first;
	});
}
