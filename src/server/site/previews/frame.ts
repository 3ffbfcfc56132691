/** Width and height of a preview in pixels, as chats crop it least. */
export const WIDTH = 1000;
export const HEIGHT = 525;
/** Kept free round what is shown, as a share of each side. */
const MARGIN = 0.14;
/** No nearer than this, in degrees of longitude across: a place says little without what lies round it. */
const MIN_SPAN = 9;
const MAX_LATITUDE = 84;

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];
export type Point = readonly [x: number, y: number];

/** Part of the world in Web Mercator, the world being 1 wide, and how many pixels that is. */
export interface Frame {
	left: number;
	top: number;
	scale: number;
}

/** A position in degrees on the world that is 1 wide. */
export function project([longitude, latitude]: Point): Point {
	const clipped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
	const sine = Math.sin((clipped * Math.PI) / 180);
	return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The frame in which bounds fit, by default with room round them. */
export function fitFrame([west, south, east, north]: Bounds, margin = MARGIN): Frame {
	const [left, bottom] = project([west, south]);
	const [right, top] = project([east, north]);
	const width = Math.max(right - left, MIN_SPAN / 360);
	const height = Math.max(bottom - top, (MIN_SPAN / 360) * (HEIGHT / WIDTH));
	const room = 1 - 2 * margin;
	const scale = Math.min((WIDTH * room) / width, (HEIGHT * room) / height);
	return {
		left: (left + right) / 2 - WIDTH / scale / 2,
		top: (top + bottom) / 2 - HEIGHT / scale / 2,
		scale
	};
}

/** Pixels of a point of the world that is 1 wide; a tenth is seen by nobody. */
export function place({ left, top, scale }: Frame, [x, y]: Point): Point {
	return [Math.round((x - left) * scale * 10) / 10, Math.round((y - top) * scale * 10) / 10];
}

/** Bounds round points; `null` round none. */
export function boundsOf(points: readonly Point[]): Bounds | null {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [longitude, latitude] of points) {
		west = Math.min(west, longitude);
		south = Math.min(south, latitude);
		east = Math.max(east, longitude);
		north = Math.max(north, latitude);
	}
	return west === Infinity ? null : [west, south, east, north];
}
