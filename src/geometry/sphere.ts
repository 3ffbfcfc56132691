export type Position = readonly [lng: number, lat: number];

/** Mean radius of the earth in km, the same that lengths are measured with. */
export const EARTH_KM = 6371.0088;

/** A direction from the earth's middle, of length 1. */
export type Vector = readonly [number, number, number];

export const toRadians = (degrees: number): number => {
	return (degrees * Math.PI) / 180;
};

export function toVector([lng, lat]: Position): Vector {
	const [x, y] = [toRadians(lng), toRadians(lat)];
	return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

export function toPosition([x, y, z]: Vector): Position {
	return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

export const dot = (a: Vector, b: Vector): number => {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
};
export const cross = (a: Vector, b: Vector): Vector => {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
};
export const norm = (a: Vector): number => {
	// Several times as fast as Math.hypot, which guards against lengths that do not occur here.
	return Math.sqrt(dot(a, a));
};
export const scale = (a: Vector, by: number): Vector => {
	return [a[0] * by, a[1] * by, a[2] * by];
};
// Of all distances of a large atlas these are worked out by the million: without a vector in between, which would be
// thrown away.
export const angle = (a: Vector, b: Vector): number => {
	const [x, y, z] = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
	return Math.atan2(Math.sqrt(x * x + y * y + z * z), dot(a, b));
};
/** On which side of the plane through `a` and `b` a direction lies: positive where the three turn to the left. */
export const side = (a: Vector, b: Vector, c: Vector): number => {
	return (a[1] * b[2] - a[2] * b[1]) * c[0] + (a[2] * b[0] - a[0] * b[2]) * c[1] + (a[0] * b[1] - a[1] * b[0]) * c[2];
};

/** Great-circle distance in km. */
export function findKm(from: Position, to: Position): number {
	return angle(toVector(from), toVector(to)) * EARTH_KM;
}
