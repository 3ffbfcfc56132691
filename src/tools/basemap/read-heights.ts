import { findKm } from '../../geometry/distance.ts';
import type { Surveyed } from '../../model/records/survey.ts';
import type { ElevationGrid } from './read-elevation.ts';

type Position = readonly [number, number];
type Lines = readonly (readonly Position[])[];

/** Places along a line at most `stepKm` apart, each with the length it stands for. */
export function walkLine(line: readonly Position[], stepKm: number): { position: Position; km: number }[] {
	return line.slice(1).flatMap((to, i) => {
		const from = line[i] ?? to;
		const km = findKm(from, to);
		const pieces = Math.max(1, Math.ceil(km / stepKm));
		return Array.from({ length: pieces }, (_, piece) => {
			const t = (piece + 0.5) / pieces;
			return {
				position: [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t] as const,
				km: km / pieces
			};
		});
	});
}

/** Height of the relief's cell, metres; `null` outside of it. */
function findHeight({ width, height, west, north, step, metres }: ElevationGrid, [lng, lat]: Position): number | null {
	const [x, y] = [Math.floor((lng - west) / step), Math.floor((north - lat) / step)];
	return x < 0 || y < 0 || x >= width || y >= height ? null : (metres[y * width + x] ?? null);
}

const RADIUS_KM = 8;
const MOVED_KM = 10;
const DEGREE_KM = 111.19;

/** Share of the ground within the radius that lies lower than a place, 0 to 1. */
function findLower(grid: ElevationGrid, position: Position): number | null {
	const height = findHeight(grid, position);
	if (height === null) {
		return null;
	}
	const [dLat, dLng] = [RADIUS_KM / DEGREE_KM, RADIUS_KM / DEGREE_KM / Math.cos((position[1] * Math.PI) / 180)];
	let [lower, all] = [0, 0];
	for (let lat = position[1] - dLat; lat <= position[1] + dLat; lat += grid.step) {
		for (let lng = position[0] - dLng; lng <= position[0] + dLng; lng += grid.step) {
			const metres = findHeight(grid, [lng, lat]);
			if (metres === null || findKm(position, [lng, lat]) > RADIUS_KM) {
				continue;
			}
			all++;
			if (metres < height) {
				lower++;
			}
		}
	}
	return all === 0 ? null : lower / all;
}

function findMedianLower(grid: ElevationGrid, positions: readonly Position[]): number {
	const shares = positions
		.map((position) => findLower(grid, position))
		.filter((share) => share !== null)
		.sort((a, b) => a - b);
	return shares[Math.floor(shares.length / 2)] ?? 0;
}

/** Whether a road keeps to the valleys: chance would leave half of the ground round it lower. */
export function findValley(lines: Lines, grid: ElevationGrid): Surveyed['valley'] {
	const positions = lines.flatMap((line) => walkLine(line, 2)).map(({ position }) => position);
	const move = (east: number, north: number) => {
		return positions.map(([lng, lat]): Position => [
			lng + (east * MOVED_KM) / DEGREE_KM / Math.cos((lat * Math.PI) / 180),
			lat + (north * MOVED_KM) / DEGREE_KM
		]);
	};
	const moved = [move(1, 0), move(-1, 0), move(0, 1), move(0, -1)].map((line) => findMedianLower(grid, line));
	const round = (share: number): number => {
		return Math.round(share * 100) / 100;
	};
	return {
		radiusKm: RADIUS_KM,
		lower: round(findMedianLower(grid, positions)),
		moved: round(moved.reduce((sum, share) => sum + share, 0) / moved.length)
	};
}
