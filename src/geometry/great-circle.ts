import { findKm, type Position } from './distance.ts';

/** Longer stretches get vertices between: of one this long the map's straight line is 300 m off at 60° of latitude. */
const MAX_KM = 100;

type Vector = [number, number, number];

const toVector = ([lng, lat]: Position): Vector => {
	const [x, y] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
	return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
};

/**
 * The place at a share of the way from one place to another along the great circle, its longitude near to the first
 * one's.
 */
export function findBetween(from: Position, to: Position, share: number): [number, number] {
	const [a, b] = [toVector(from), toVector(to)];
	const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
	if (angle < 1e-12) {
		return [from[0], from[1]];
	}
	const weigh = (part: number): number => {
		return Math.sin(part * angle) / Math.sin(angle);
	};
	const [x, y, z] = [0, 1, 2].map((k) => (a[k] ?? 0) * weigh(1 - share) + (b[k] ?? 0) * weigh(share)) as Vector;
	const lng = (Math.atan2(y, x) * 180) / Math.PI;
	const turns = Math.round((from[0] - lng) / 360);
	const round = (degrees: number): number => {
		return Math.round(degrees * 1e5) / 1e5;
	};
	return [round(lng + turns * 360), round((Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI)];
}

/**
 * A line as it is measured: between vertices far apart along the great circle, so that what is drawn is what the length
 * is of. Lengths, distances and the nearest point of a line go by great circles throughout.
 */
export function followGreatCircle(line: readonly Position[]): [number, number][] {
	return line.flatMap((position, index): [number, number][] => {
		const next = line[index + 1];
		const pieces = next ? Math.max(1, Math.ceil(findKm(position, next) / MAX_KM)) : 1;
		const between = Array.from({ length: pieces - 1 }, (_, i) => {
			return findBetween(position, next ?? position, (i + 1) / pieces);
		});
		return [[position[0], position[1]], ...between];
	});
}
