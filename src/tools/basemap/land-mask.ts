import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EARTH_METRES, mercatorY, TILE_PIXELS } from './mercator.ts';
import type { Bounds } from './regions.ts';
import { cache, runTool } from './run-tool.ts';

/** Land as a picture in the pixels of one zoom. */
export interface LandMask {
	/** Its zoom: the highest that is asked of it. */
	zoom: number;
	width: number;
	height: number;
	left: number;
	top: number;
	/** 1 is land. */
	values: Uint8Array;
}

/** Land in Web Mercator, as a file of the cache folder. */
async function projectLand(bounds: Bounds): Promise<void> {
	await rm(join(cache, 'work/land-mercator.gpkg'), { force: true });
	const clip = ['-f', 'GPKG', '-a_srs', 'EPSG:4326', '-clipsrc', ...bounds.map(String)];
	await runTool('ogr2ogr', [...clip, 'work/land-clip.gpkg', 'work/land.json', '-overwrite', '-nln', 'land']);
	const project = ['-f', 'GPKG', '-t_srs', 'EPSG:3857', '-nln', 'land'];
	await runTool('ogr2ogr', [...project, 'work/land-mercator.gpkg', 'work/land-clip.gpkg']);
}

/** Land of some bounds in the pixels of a zoom, so that no shade falls on the sea. */
export async function readLandMask(bounds: Bounds, zoom: number): Promise<LandMask> {
	const scale = TILE_PIXELS * 2 ** zoom;
	const [west, south, east, north] = bounds;
	const left = Math.floor((west / 360 + 0.5) * scale);
	const top = Math.floor(mercatorY(north) * scale);
	const width = Math.ceil((east / 360 + 0.5) * scale) - left;
	const height = Math.ceil(mercatorY(south) * scale) - top;
	const metres = EARTH_METRES / scale;
	const half = EARTH_METRES / 2;
	const extent = [
		left * metres - half,
		half - (top + height) * metres,
		(left + width) * metres - half,
		half - top * metres
	];
	await projectLand(bounds);
	await rm(join(cache, 'work/mask.raw'), { force: true });
	const picture = ['-q', '-l', 'land', '-burn', '1', '-of', 'ENVI', '-ot', 'Byte', '-init', '0'];
	const size = ['-te', ...extent.map(String), '-ts', String(width), String(height)];
	await runTool('gdal_rasterize', [...picture, ...size, 'work/land-mercator.gpkg', 'work/mask.raw']);
	return {
		zoom,
		width,
		height,
		left,
		top,
		values: new Uint8Array(await readFile(join(cache, 'work/mask.raw')))
	};
}

/** Whether a pixel of a zoom is land. */
export function isLand(mask: LandMask, z: number, x: number, y: number): boolean {
	const factor = 2 ** (mask.zoom - z);
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

/** Whether a tile has any land, by every eighth pixel. */
export function hasLand(mask: LandMask, z: number, tileX: number, tileY: number): boolean {
	for (let j = 0; j < TILE_PIXELS; j += 8) {
		for (let i = 0; i < TILE_PIXELS; i += 8) {
			if (isLand(mask, z, tileX * TILE_PIXELS + i, tileY * TILE_PIXELS + j)) {
				return true;
			}
		}
	}
	return false;
}
