import type { Geometry } from 'geojson';
import { findKm } from '../../../geometry/sphere.ts';
import { say } from '../../../language/say.ts';
import { formatNumber } from '../../../wording/numbers.ts';
import type { Bounds } from './map-data.ts';
import { listPositions } from './map-data.ts';

/** Where the map looks; `bearing` in degrees clockwise from north. */
export interface Camera {
	lng: number;
	lat: number;
	zoom: number;
	bearing?: number;
}

/** Pixels of the map covered by open panels. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

export type FailReason = 'no-webgl' | 'context-lost' | 'tiles' | 'range';

const toRadians = (degrees: number) => {
	return (degrees * Math.PI) / 180;
};

/** Metres a CSS pixel spans at a latitude and zoom, with MapLibre's 512-pixel world. */
export function findMetresPerPixel(lat: number, zoom: number): number {
	return (Math.cos(toRadians(lat)) * 40075016.7) / (512 * 2 ** zoom);
}

/** The longest round length (1, 2, 3 or 5 times a power of ten) that fits into `pixels`. */
export function findScale(metresPerPixel: number, pixels: number): { metres: number; pixels: number } {
	const most = metresPerPixel * pixels;
	const power = 10 ** Math.floor(Math.log10(most));
	const metres = ([5, 3, 2, 1].find((step) => step * power <= most) ?? 1) * power;
	return { metres, pixels: metres / metresPerPixel };
}

export function formatLength(metres: number): string {
	if (metres < 1000) {
		return say('{length} m', { length: Math.round(metres) });
	}
	const km = Math.round(metres / 1000);
	return say('{length} km', { length: km < 1000 ? km : formatNumber(km) });
}

/**
 * The camera that shows, in a picture of another size, all that it shows now; where the shape differs, a little more.
 */
export function findScaledCamera(
	camera: Camera,
	from: { width: number; height: number },
	to: { width: number; height: number }
): Camera {
	const grown = Math.min(to.width / Math.max(1, from.width), to.height / Math.max(1, from.height));
	return { ...camera, zoom: camera.zoom + Math.log2(grown) };
}

/** Whether two bounds overlap, on whichever turn round the earth either is given. */
export function isOverlapping(a: Bounds, b: Bounds): boolean {
	const isAcross = [-360, 0, 360].some((turn) => a[0] + turn <= b[2] && b[0] <= a[2] + turn);
	return isAcross && a[1] <= b[3] && b[1] <= a[3];
}

/** A view no higher than this is near enough for a single place, in degrees of latitude. */
const NEAR_DEGREES = 4;
/** What is smaller than this share of the view cannot be made out in it. */
const MIN_SHARE = 0.12;

/** Whether bounds lie wholly in the view, and neither of them is lost in the other. */
export function isWellWithin(bounds: Bounds, frame: Bounds): boolean {
	const isWithin = bounds[0] >= frame[0] && bounds[1] >= frame[1] && bounds[2] <= frame[2] && bounds[3] <= frame[3];
	const share = Math.max(
		(bounds[2] - bounds[0]) / (frame[2] - frame[0]),
		(bounds[3] - bounds[1]) / (frame[3] - frame[1])
	);
	return isWithin && (share >= MIN_SHARE || frame[3] - frame[1] < NEAR_DEGREES);
}

/** The vertex nearest to a place; `null` for a geometry without any. */
export function findNearestVertex(geometries: readonly Geometry[], to: [number, number]): [number, number] | null {
	let best: [number, number] | null = null;
	let least = Infinity;
	for (const [lng = 0, lat = 0] of geometries.flatMap(listPositions)) {
		const km = findKm([lng, lat], to);
		if (km < least) {
			[best, least] = [[lng, lat], km];
		}
	}
	return best;
}

/**
 * Padding with a margin, shared out smaller where panels cover more than a small map has: MapLibre could not fit
 * anything then.
 */
export function limitPadding(
	padding: Padding,
	{ clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>
): Padding {
	const margin = Math.min(48, clientWidth / 10);
	const limit = (first: number, second: number, size: number) => {
		const share = Math.min(1, (size * 0.7) / Math.max(1, first + second + 2 * margin));
		return [(first + margin) * share, (second + margin) * share] as const;
	};
	const [left, right] = limit(padding.left, padding.right, clientWidth);
	const [top, bottom] = limit(padding.top, padding.bottom, clientHeight);
	return {
		top,
		right,
		bottom,
		left
	};
}
