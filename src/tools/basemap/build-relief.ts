import { encodePng } from './encode-png.ts';
import { findRange, WORLD_ZOOM } from './cut-tiles.ts';
import { hasLand, isLand, readLandMask, type LandMask } from './land-mask.ts';
import { clamp, EARTH_METRES, latitudeOf, TILE_PIXELS } from './mercator.ts';
import { readElevation, type ElevationGrid } from './read-elevation.ts';
import type { Bounds, DetailRegion } from './regions.ts';
import { raiseAt, sampleElevation, shade, smoothHeights } from './shading.ts';
import { writePmtiles, type Tile } from './write-pmtiles.ts';

/** The world is shaded up to this zoom, and its shading is drawn larger beyond; regions of detail go on from there. */
export const RELIEF_WORLD_ZOOM = 4;
/** Whole regions are shaded up to this zoom, and their core to the next. */
const REGION_ZOOM = 5;
const CORE_ZOOM = 6;
/** Degrees in from the edge of a region within which its shading passes over into that of the zoom before. */
const FADE_DEGREES = 3;
/**
 * Every fourth colour of the palette up to here: many tiles are on screen at once, and the first view waits for their
 * bytes.
 */
const FEW_COLOURS_ZOOM = 4;
const FEW_COLOURS_STEP = 4;
/** Degrees of longitude that are shaded at a time, and how much beyond is read for the blur. */
const STRIP_DEGREES = 45;
const STRIP_MARGIN = 4;
/** Antarctica is white already. */
const WORLD_LATITUDES = [-60, 84] as const;

/** Palette: shadows, then nothing, then lights, each fading towards the middle. */
const shadows = 32;
const lights = 16;
const palette: [number, number, number, number][] = [
	...Array.from({ length: shadows }, (_, i): [number, number, number, number] => [
		52,
		43,
		38,
		Math.round(((shadows - i) / shadows) * 178)
	]),
	[255, 255, 255, 0],
	...Array.from({ length: lights }, (_, i): [number, number, number, number] => [
		255,
		253,
		246,
		Math.round(((i + 1) / lights) * 150)
	])
];

/** Faint shade is left out: it is noise of the source, and costs bytes. */
const dropFaint = (value: number): number => {
	return Math.sign(value) * Math.max(0, Math.abs(value) - 0.045);
};

/** @param step - 1 for every colour of the palette, 4 for every fourth */
const toIndex = (value: number, step: number): number => {
	return value < 0
		? shadows - Math.round((clamp(-value * 1.35, 0, 1) * shadows) / step) * step
		: shadows + Math.round((clamp(value * 1.9, 0, 1) * lights) / step) * step;
};

/** Heights smoothed as one zoom shades them, and how much they are raised there. */
interface Shading {
	grid: ElevationGrid;
	raise: number;
}

function buildShading(grid: ElevationGrid, z: number): Shading {
	const pixel = 360 / (TILE_PIXELS * 2 ** z) / grid.step;
	return {
		grid: {
			...grid,
			metres: smoothHeights(grid, pixel)
		},
		raise: raiseAt(z)
	};
}

/** Brightness of every pixel of a tile, below 0 in shade. */
function shadeTile({ grid, raise }: Shading, z: number, tileX: number, tileY: number): Float32Array {
	const scale = TILE_PIXELS * 2 ** z;
	const side = TILE_PIXELS + 2;
	const pixels = Array.from({ length: side }, (_, index) => index - 0.5);
	const heights = sampleElevation(
		grid,
		pixels.map((pixel) => ((tileX * TILE_PIXELS + pixel) / scale - 0.5) * 360),
		pixels.map((pixel) => latitudeOf((tileY * TILE_PIXELS + pixel) / scale))
	);
	const values = new Float32Array(TILE_PIXELS * TILE_PIXELS);
	for (let j = 0; j < TILE_PIXELS; j++) {
		const latitude = latitudeOf((tileY * TILE_PIXELS + j + 0.5) / scale);
		const run = (2 * EARTH_METRES * Math.cos((latitude * Math.PI) / 180)) / scale;
		for (let i = 0; i < TILE_PIXELS; i++) {
			const middle = (j + 1) * side + i + 1;
			const east = ((heights[middle + 1] ?? 0) - (heights[middle - 1] ?? 0)) / run;
			const north = ((heights[middle - side] ?? 0) - (heights[middle + side] ?? 0)) / run;
			values[j * TILE_PIXELS + i] = shade(east * raise, north * raise);
		}
	}
	return values;
}

/** Tiles of one zoom: how they are shaded, and what they pass over into towards the edge of their range. */
interface Sheet {
	z: number;
	shading: Shading;
	/** Shading of the zoom before, which is drawn beyond the edge; `null` for the world, which has none. */
	beyond: Shading | null;
	/** In tiles of the sheet's zoom, the last ones excluded. */
	range: { left: number; top: number; right: number; bottom: number };
	mask: LandMask;
}

/** Share of a sheet's own shading at a place given in tiles: 1 inside, 0 at the edge of its range. */
function findShare({ z, beyond, range: { left, top, right, bottom } }: Sheet, x: number, y: number): number {
	if (!beyond) {
		return 1;
	}
	const fade = (FADE_DEGREES / 360) * 2 ** z;
	return clamp(Math.min(x - left, right - x, y - top, bottom - y) / fade, 0, 1);
}

function drawTile(sheet: Sheet, tileX: number, tileY: number): Tile | null {
	const { z, shading, beyond, mask } = sheet;
	if (!hasLand(mask, z, tileX, tileY)) {
		return null;
	}
	const step = z <= FEW_COLOURS_ZOOM ? FEW_COLOURS_STEP : 1;
	const [fine, coarse] = [shadeTile(shading, z, tileX, tileY), beyond && shadeTile(beyond, z, tileX, tileY)];
	const pixels = fine.map((value, index) => {
		const [i, j] = [index % TILE_PIXELS, Math.floor(index / TILE_PIXELS)];
		if (!isLand(mask, z, tileX * TILE_PIXELS + i, tileY * TILE_PIXELS + j)) {
			return shadows;
		}
		const share = findShare(sheet, tileX + i / TILE_PIXELS, tileY + j / TILE_PIXELS);
		return toIndex(dropFaint(value * share + (coarse?.[index] ?? 0) * (1 - share)), step);
	});
	const isUsed = pixels.some((index) => index !== shadows);
	return isUsed
		? {
				z,
				x: tileX,
				y: tileY,
				data: encodePng(Uint8Array.from(pixels), TILE_PIXELS, palette)
			}
		: null;
}

function drawSheet(sheet: Sheet): Tile[] {
	const { left, top, right, bottom } = sheet.range;
	const tiles: Tile[] = [];
	for (let x = left; x < right; x++) {
		for (let y = top; y < bottom; y++) {
			const tile = drawTile(sheet, x, y);
			if (tile) {
				tiles.push(tile);
			}
		}
	}
	return tiles;
}

async function writeArchive(path: string, tiles: readonly Tile[], bounds: Bounds): Promise<number> {
	const metadata = {
		name: 'Passages relief',
		attribution: 'Relief: SRTM30 (NASA/JPL) by way of Marble',
		encoding: 'shade'
	};
	const { bytes } = await writePmtiles(path, tiles, {
		type: 'png',
		bounds,
		center: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, RELIEF_WORLD_ZOOM],
		metadata
	});
	return bytes;
}

/** Zooms of which a tile is wider than a strip are shaded in one piece, of a thinned grid. */
async function drawFarZooms(mask: LandMask, bounds: Bounds): Promise<Tile[]> {
	const grid = await readElevation(bounds, 4);
	return [1, 2].flatMap((z) => {
		const rows = 2 ** z;
		const range = {
			left: 0,
			top: 0,
			right: rows,
			bottom: rows
		};
		return drawSheet({
			z,
			shading: buildShading(grid, z),
			beyond: null,
			range,
			mask
		});
	});
}

async function drawStrip(mask: LandMask, west: number, [south, north]: readonly [number, number]): Promise<Tile[]> {
	const east = west + STRIP_DEGREES;
	const grid = await readElevation([
		Math.max(-180, west - STRIP_MARGIN),
		south,
		Math.min(180, east + STRIP_MARGIN),
		north
	]);
	return [3, RELIEF_WORLD_ZOOM].flatMap((z) => {
		const column = (longitude: number): number => {
			return Math.round((longitude / 360 + 0.5) * 2 ** z);
		};
		const range = {
			left: column(west),
			top: 0,
			right: column(east),
			bottom: 2 ** z
		};
		return drawSheet({
			z,
			shading: buildShading(grid, z),
			beyond: null,
			range,
			mask
		});
	});
}

/**
 * Makes the shaded relief of the world: PNG tiles of 512 pixels, dark and light at varying opacity, so that one set
 * serves every theme.
 * @returns bytes of the archive
 */
export async function buildReliefWorld(path: string): Promise<number> {
	const [south, north] = WORLD_LATITUDES;
	const bounds: Bounds = [-180, south, 180, north];
	const mask = await readLandMask(bounds, RELIEF_WORLD_ZOOM);
	const tiles = await drawFarZooms(mask, bounds);
	for (let west = -180; west < 180; west += STRIP_DEGREES) {
		process.stderr.write(`… ${west}°\n`);
		tiles.push(...(await drawStrip(mask, west, WORLD_LATITUDES)));
	}
	return writeArchive(path, tiles, bounds);
}

/** Edges in degrees of whole tiles of `WORLD_ZOOM` round some bounds, and the range in tiles of a zoom. */
function alignRange(bounds: Bounds, z: number): Sheet['range'] & { degrees: Bounds } {
	const { left, top, right, bottom } = findRange(bounds);
	const degrees = (column: number): number => {
		return (column / 2 ** WORLD_ZOOM - 0.5) * 360;
	};
	const factor = 2 ** (z - WORLD_ZOOM);
	return {
		left: Math.floor(left * factor),
		top: Math.floor(top * factor),
		right: Math.ceil((right + 1) * factor),
		bottom: Math.ceil((bottom + 1) * factor),
		degrees: [
			degrees(left),
			latitudeOf((bottom + 1) / 2 ** WORLD_ZOOM),
			degrees(right + 1),
			latitudeOf(top / 2 ** WORLD_ZOOM)
		]
	};
}

const widen = ([west, south, east, north]: Bounds, degrees: number): Bounds => {
	return [
		Math.max(-180, west - degrees),
		Math.max(-85, south - degrees),
		Math.min(180, east + degrees),
		Math.min(85, north + degrees)
	];
};

/**
 * Makes the finer relief of a region, its core finer still; towards the edges it passes over into what is drawn beyond.
 * @returns bytes of the archive
 */
export async function buildReliefDetail(path: string, { bounds, core }: DetailRegion): Promise<number> {
	const tiles: Tile[] = [];
	const sheets: [Bounds, number][] = [
		[bounds, REGION_ZOOM],
		[core, CORE_ZOOM]
	];
	for (const [part, z] of sheets) {
		const { degrees, ...range } = alignRange(part, z);
		// A tile of the region's zoom may reach a tile of `WORLD_ZOOM` further.
		const around = widen(degrees, 360 / 2 ** WORLD_ZOOM + STRIP_MARGIN);
		const grid = await readElevation(around);
		const mask = await readLandMask(around, z);
		const [shading, beyond] = [buildShading(grid, z), buildShading(grid, z - 1)];
		tiles.push(
			...drawSheet({
				z,
				shading,
				beyond,
				range,
				mask
			})
		);
	}
	return writeArchive(path, tiles, bounds);
}
