import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePng } from './encode-png.ts';
import { blurGrid, readElevation } from './read-elevation.ts';
import type { ElevationGrid } from './read-elevation.ts';
import { cache, runTool } from './run-tool.ts';
import { writePmtiles } from './write-pmtiles.ts';
import type { Tile } from './write-pmtiles.ts';

/** Wider than the region by the strip in which the shading fades out. */
const bounds: readonly [number, number, number, number] = [14, 0, 116, 66];
const fadeDegrees = 6;
const size = 512;
const maxZoom = 6;
/** Up to here few colours do: many tiles are on screen at once, and their bytes are what the first view waits for. */
const openingZoom = 4;
/** Every fourth colour of the palette: few enough to go two pixels to a byte. */
const openingStep = 4;
const earth = 40075016.686;

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

interface Mask {
	width: number;
	height: number;
	left: number;
	top: number;
	values: Uint8Array;
}

const mercatorY = (latitude: number): number => {
	return 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
};
const latitudeOf = (y: number): number => {
	return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
};
const clamp = (value: number, low: number, high: number): number => {
	return Math.min(high, Math.max(low, value));
};

/** Land as a picture in the pixels of the highest zoom, so that no shade falls on the sea. */
async function readLandMask(): Promise<Mask> {
	const scale = size * 2 ** maxZoom;
	const [west, south, east, north] = bounds;
	const left = Math.floor((west / 360 + 0.5) * scale);
	const top = Math.floor(mercatorY(north) * scale);
	const width = Math.ceil((east / 360 + 0.5) * scale) - left;
	const height = Math.ceil(mercatorY(south) * scale) - top;
	const metres = earth / scale;
	const extent = [
		left * metres - earth / 2,
		earth / 2 - (top + height) * metres,
		(left + width) * metres - earth / 2,
		earth / 2 - top * metres
	].map(String);
	for (const name of ['work/land-mercator.gpkg', 'work/mask.raw']) {
		await rm(join(cache, name), { force: true });
	}
	await runTool('ogr2ogr', [
		'-f',
		'GPKG',
		'-a_srs',
		'EPSG:4326',
		'-clipsrc',
		...bounds.map(String),
		'work/land-clip.gpkg',
		'work/land.json',
		'-overwrite',
		'-nln',
		'land'
	]);
	await runTool('ogr2ogr', [
		'-f',
		'GPKG',
		'-t_srs',
		'EPSG:3857',
		'-nln',
		'land',
		'work/land-mercator.gpkg',
		'work/land-clip.gpkg'
	]);
	await runTool('gdal_rasterize', [
		'-q',
		'-l',
		'land',
		'-burn',
		'1',
		'-of',
		'ENVI',
		'-ot',
		'Byte',
		'-init',
		'0',
		'-te',
		...extent,
		'-ts',
		String(width),
		String(height),
		'work/land-mercator.gpkg',
		'work/mask.raw'
	]);
	return {
		width,
		height,
		left,
		top,
		values: new Uint8Array(await readFile(join(cache, 'work/mask.raw')))
	};
}

/** Cubic interpolation of four neighbours. */
function interpolate(a: number, b: number, c: number, d: number, t: number): number {
	return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

function sampleElevation(
	{ width, height, west, north, step, metres }: ElevationGrid,
	longitude: number,
	latitude: number
): number {
	const x = clamp((longitude - west) / step - 0.5, 1, width - 3);
	const y = clamp((north - latitude) / step - 0.5, 1, height - 3);
	const column = Math.floor(x);
	const row = Math.floor(y);
	const across = (r: number): number => {
		const at = r * width + column;
		return interpolate(metres[at - 1] ?? 0, metres[at] ?? 0, metres[at + 1] ?? 0, metres[at + 2] ?? 0, x - column);
	};
	return interpolate(across(row - 1), across(row), across(row + 1), across(row + 2), y - row);
}

interface Lamp {
	east: number;
	north: number;
	up: number;
}

/** @param azimuth - degrees from north, clockwise, that the light comes from */
function makeLamp(azimuth: number): Lamp {
	const angle = (azimuth * Math.PI) / 180;
	const altitude = (48 * Math.PI) / 180;
	return {
		east: Math.sin(angle) * Math.cos(altitude),
		north: Math.cos(angle) * Math.cos(altitude),
		up: Math.sin(altitude)
	};
}

/** The Hindu Kush shows in light from the north-west, but the Karakoram and the Himalaya run along it and need the north-east. */
const lamps = [makeLamp(302), makeLamp(22)] as const;

/** Brightness of a slope against level ground, below 0 in shade, above 0 in light: of both lamps, the one that tells more has the say. */
function shade(slopeEast: number, slopeNorth: number): number {
	const length = Math.sqrt(slopeEast * slopeEast + slopeNorth * slopeNorth + 1);
	const [a, b] = lamps.map(({ east, north, up }) => (up - slopeEast * east - slopeNorth * north) / length - up) as [
		number,
		number
	];
	return (1.2 * (a * Math.abs(a) + b * Math.abs(b))) / (Math.abs(a) + Math.abs(b) + 1e-6);
}

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

function fadeAt(longitude: number, latitude: number): number {
	const [west, south, east, north] = bounds;
	const edge = Math.min(longitude - west, east - longitude, latitude - south, north - latitude);
	return clamp(edge / fadeDegrees, 0, 1);
}

/** How much heights are raised at a zoom: small scales need more to show the valleys. */
const raiseAt = (z: number): number => {
	return [30, 28, 25, 21, 16, 12, 9][z] ?? 9;
};

function isLand(mask: Mask, z: number, x: number, y: number): boolean {
	const factor = 2 ** (maxZoom - z);
	const column = Math.floor((x + 0.5) * factor) - mask.left;
	const row = Math.floor((y + 0.5) * factor) - mask.top;
	return (
		column >= 0 &&
		row >= 0 &&
		column < mask.width &&
		row < mask.height &&
		mask.values[row * mask.width + column] === 1
	);
}

function hasLand(mask: Mask, z: number, tileX: number, tileY: number): boolean {
	for (let j = 0; j < size; j += 8) {
		for (let i = 0; i < size; i += 8) {
			if (isLand(mask, z, tileX * size + i, tileY * size + j)) {
				return true;
			}
		}
	}
	return false;
}

function drawTile(grid: ElevationGrid, mask: Mask, z: number, tileX: number, tileY: number): Uint8Array | null {
	if (!hasLand(mask, z, tileX, tileY)) {
		return null;
	}
	const scale = size * 2 ** z;
	const pixels = new Uint8Array(size * size).fill(shadows);
	let used = false;
	const side = size + 2;
	const heights = new Float32Array(side * side);
	for (let j = 0; j < side; j++) {
		const latitude = latitudeOf((tileY * size + j - 0.5) / scale);
		for (let i = 0; i < side; i++) {
			const longitude = ((tileX * size + i - 0.5) / scale - 0.5) * 360;
			heights[j * side + i] = sampleElevation(grid, longitude, latitude);
		}
	}
	for (let j = 0; j < size; j++) {
		const latitude = latitudeOf((tileY * size + j + 0.5) / scale);
		const run = (2 * earth * Math.cos((latitude * Math.PI) / 180)) / scale;
		for (let i = 0; i < size; i++) {
			if (!isLand(mask, z, tileX * size + i, tileY * size + j)) {
				continue;
			}
			const at = (j + 1) * side + i + 1;
			const east = ((heights[at + 1] ?? 0) - (heights[at - 1] ?? 0)) / run;
			const north = ((heights[at - side] ?? 0) - (heights[at + side] ?? 0)) / run;
			const fade = fadeAt(((tileX * size + i) / scale - 0.5) * 360, latitude);
			const index = toIndex(
				dropFaint(shade(east * raiseAt(z), north * raiseAt(z))) * fade,
				z <= openingZoom ? openingStep : 1
			);
			pixels[j * size + i] = index;
			used ||= index !== shadows;
		}
	}
	return used ? pixels : null;
}

/**
 * Heights as they are shaded: fine in rugged country, where the broad shape of a massif is mixed in so that it stays readable
 * under its ridges; broad in flat country, where the eight-bit steps of the source would show as terraces.
 * @param pixel - size of a pixel of the output in steps of the grid; finer values would only make noise
 */
function smoothHeights({ metres, width, height }: ElevationGrid, pixel: number): Float32Array {
	const fine = blurGrid(metres, width, height, Math.max(0.75, pixel * 0.45));
	const broad = blurGrid(metres, width, height, Math.max(3.2, pixel * 2));
	const rough = blurGrid(
		fine.map((value, i) => (value - (broad[i] ?? 0)) ** 2),
		width,
		height,
		3
	);
	return fine.map((value, i) => {
		const flat = broad[i] ?? 0;
		const share = clamp((Math.sqrt(rough[i] ?? 0) - 20) / 85, 0, 1);
		return flat * 1.2 + (value - flat) * 0.75 * share * (2 - share);
	});
}

function* listTiles(z: number): Generator<[number, number]> {
	const [west, south, east, north] = bounds;
	const at = (value: number): number => {
		return Math.floor(value * 2 ** z);
	};
	for (let x = at(west / 360 + 0.5); x <= at(east / 360 + 0.5); x++) {
		for (let y = at(mercatorY(north)); y <= at(mercatorY(south)); y++) {
			yield [x, y];
		}
	}
}

/** Makes the shaded relief: PNG tiles of 512 pixels, dark and light at varying opacity, so that one set serves every theme. */
export async function buildRelief(
	path: string,
	zooms: readonly number[] = [1, 2, 3, 4, 5, 6]
): Promise<{ bytes: number; tiles: number }> {
	const grid = await readElevation(bounds);
	const mask = await readLandMask();
	const tiles: Tile[] = [];
	for (const z of zooms) {
		const heights = { ...grid, metres: smoothHeights(grid, 360 / (size * 2 ** z) / grid.step) };
		for (const [x, y] of listTiles(z)) {
			const pixels = drawTile(heights, mask, z, x, y);
			if (pixels) {
				tiles.push({
					z,
					x,
					y,
					data: encodePng(pixels, size, palette)
				});
			}
		}
	}
	const metadata = {
		name: 'Passages relief',
		attribution: 'Relief: SRTM30 (NASA/JPL) by way of Marble',
		encoding: 'shade'
	};
	return writePmtiles(path, tiles, {
		type: 'png',
		bounds,
		center: [70, 30, 4],
		metadata
	});
}
