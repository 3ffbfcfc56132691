import { clamp } from './mercator.ts';
import { blurGrid, type ElevationGrid } from './read-elevation.ts';

/** Cubic interpolation of four neighbours. */
function interpolate(a: number, b: number, c: number, d: number, t: number): number {
	return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Between which values of a grid something lies: the second of four neighbours, and the way from it to the third. */
interface Between {
	index: number;
	part: number;
}

function findBetween(steps: number, count: number): Between {
	const clamped = clamp(steps - 0.5, 1, count - 3);
	const index = Math.floor(clamped);
	return { index, part: clamped - index };
}

/** Metres on a net of meridians and parallels in degrees, row by row, between the values of the grid. */
export function sampleElevation(
	{ width, height, west, north, step, metres }: ElevationGrid,
	longitudes: readonly number[],
	latitudes: readonly number[]
): Float32Array {
	const columns = longitudes.map((longitude) => findBetween((longitude - west) / step, width));
	const heights = new Float32Array(longitudes.length * latitudes.length);
	const value = (index: number): number => {
		return metres[index] ?? 0;
	};
	latitudes.forEach((latitude, j) => {
		const row = findBetween((north - latitude) / step, height);
		columns.forEach(({ index, part }, i) => {
			const across = (offset: number): number => {
				const start = (row.index + offset) * width + index;
				return interpolate(value(start - 1), value(start), value(start + 1), value(start + 2), part);
			};
			const metresHere = interpolate(across(-1), across(0), across(1), across(2), row.part);
			heights[j * longitudes.length + i] = metresHere;
		});
	});
	return heights;
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

/**
 * The Hindu Kush shows in light from the north-west, but the Karakoram and the Himalaya run along it and need the
 * north-east.
 */
const lamps = [makeLamp(302), makeLamp(22)] as const;

/**
 * Brightness of a slope against level ground, below 0 in shade, above 0 in light: of both lamps, the one that tells
 * more has the say.
 */
export function shade(slopeEast: number, slopeNorth: number): number {
	const length = Math.sqrt(slopeEast * slopeEast + slopeNorth * slopeNorth + 1);
	const [a, b] = lamps.map(({ east, north, up }) => (up - slopeEast * east - slopeNorth * north) / length - up) as [
		number,
		number
	];
	return (1.2 * (a * Math.abs(a) + b * Math.abs(b))) / (Math.abs(a) + Math.abs(b) + 1e-6);
}

/** How much heights are raised at a zoom: small scales need more to show the valleys. */
export const raiseAt = (z: number): number => {
	return [30, 28, 25, 21, 16, 12, 9][z] ?? 9;
};

/**
 * Heights as they are shaded: fine in rugged country, where the broad shape of a massif is mixed in so that it stays
 * readable under its ridges; broad in flat country, where the eight-bit steps of the source would show as terraces.
 * @param pixel - size of a pixel of the output in steps of the grid; finer values would only make noise
 */
export function smoothHeights({ metres, width, height }: ElevationGrid, pixel: number): Float32Array {
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
