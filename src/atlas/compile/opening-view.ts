import { boundsOf } from '../../geometry/geometry.ts';
import type { Lookup } from './lookup.ts';

type Bounds = [west: number, south: number, east: number, north: number];

/** Nothing is placed yet. */
const WORLD: Bounds = [-170, -58, 180, 78];
/** Degrees around what is shown, as a share of its width or height, and at least. */
const MARGIN = 0.12;
const MIN_MARGIN = 0.75;
/** Wider than this, all of the Earth is shown: what is beyond may be a lone place. Degrees. */
const MAX_WIDTH = 300;
const MAX_LATITUDE = 85;

/**
 * How the map opens where nobody has said it: on all sites; on countries and the like only where there is nothing else.
 */
export function findOpeningView({ atlas, frames }: Lookup): Bounds {
	const sites = atlas.features.filter(({ layer }) => !frames.has(layer));
	const shown = sites.some(({ geometry }) => geometry) ? sites : atlas.features;
	const bounds = shown.flatMap(({ geometry }) => {
		const found = boundsOf(geometry);
		return found ? [found] : [];
	});
	return bounds.length > 0 ? joinBounds(bounds) : WORLD;
}

function joinBounds(bounds: readonly Bounds[]): Bounds {
	const south = bounds.reduce((least, each) => Math.min(least, each[1]), 90);
	const north = bounds.reduce((most, each) => Math.max(most, each[3]), -90);
	const [west, width] = joinWidths(bounds.map(([from, , to]) => [from, to >= from ? to - from : to + 360 - from]));
	const side = Math.max(MIN_MARGIN, width * MARGIN);
	if (width + 2 * side > MAX_WIDTH) {
		return WORLD;
	}
	const above = Math.max(MIN_MARGIN, (north - south) * MARGIN);
	return [
		wrap(west - side),
		Math.max(-MAX_LATITUDE, south - above),
		wrap(west + width + side),
		Math.min(MAX_LATITUDE, north + above)
	].map((degrees) => Math.round(degrees * 100) / 100) as Bounds;
}

/** The narrowest arc of longitudes that holds all, which may cross the antimeridian: its west and its width. */
function joinWidths(arcs: readonly (readonly [west: number, width: number])[]): [west: number, width: number] {
	const sorted = [...arcs].sort((a, b) => a[0] - b[0]);
	const [first = [0, 0]] = sorted;
	let reach = first[0];
	let widest: [west: number, gap: number] = [first[0], 0];
	// All but the widest gap between them; the last gap ends where the first begins again.
	for (const [west, width] of [...sorted, [first[0] + 360, 0] as const]) {
		widest = west - reach > widest[1] ? [west, west - reach] : widest;
		reach = Math.max(reach, west + width);
	}
	return [widest[0], 360 - widest[1]];
}

const wrap = (longitude: number): number => {
	return ((((longitude + 180) % 360) + 360) % 360) - 180;
};
