import { findOpeningBounds, type Bounds } from '$lib/map/engine/map-data.ts';
import type { Id } from '../../model/common.ts';
import type { MapFeatures } from '../../model/compiled/pages.ts';

type Shape = MapFeatures['features'][number];

/** Degrees of longitude that one view shows without losing everything in it. */
const MAX_DEGREES = 120;
/** A country or region wider than this stands, beside others, for what lies round its name. */
const MAX_WHOLE_DEGREES = 60;
/** What is seen round the name of such a country, in degrees of longitude and latitude. */
const ROUND_NAME = [10, 6] as const;

/**
 * Bounds in which features are seen together: of the sites among them, of countries only where there is nothing else.
 * Countries that no one view could show whole are shown by their names, and of those too far apart the ones nearest to
 * `home`, where the atlas opens: the map always moves to something the reader is told of.
 */
export function findFrame({ features }: MapFeatures, ids: readonly Id[], home: Bounds): Bounds | null {
	const shapes = features.filter(({ properties }) => ids.includes(properties.id));
	const sites = shapes.filter(({ properties }) => !properties.frame);
	if (sites.length > 0) {
		return findOpeningBounds(sites);
	}
	const whole = findOpeningBounds(shapes);
	return whole === null || findWidth(whole) <= MAX_DEGREES ? whole : findNearestTogether(shapes, home);
}

/** The features of the given ids. */
export function keepOnly(all: MapFeatures, ids: readonly Id[]): MapFeatures {
	return {
		...all,
		features: all.features.filter(({ properties }) => ids.includes(properties.id))
	};
}

const NONE: readonly Id[] = [];

/**
 * What a page is about, where that is countries and regions alone: they are outlined, since nothing else of it is to be
 * seen.
 */
export function listOutlined(related: readonly Id[], isFrame: (id: Id) => boolean): readonly Id[] {
	return related.every(isFrame) ? related : NONE;
}

const findWidth = ([west, , east]: Bounds): number => {
	return east - west;
};

const join = (a: Bounds, b: Bounds): Bounds => {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
};

const findMiddle = ([west, south, east, north]: Bounds): [number, number] => {
	return [(west + east) / 2, (south + north) / 2];
};

/** As many frames as one view can hold, beginning with the one nearest to the opening view. */
function findNearestTogether(shapes: readonly Shape[], home: Bounds): Bounds | null {
	const [lng, lat] = findMiddle(home);
	const ids = [...new Set(shapes.map(({ properties }) => properties.id))];
	const boxes = ids
		.map((id) => findPart(shapes.filter(({ properties }) => properties.id === id)))
		.filter((box) => box !== null)
		.map((box) => turnTowards(box, lng));
	const distance = (box: Bounds): number => {
		const [x, y] = findMiddle(box);
		return Math.hypot(x - lng, y - lat);
	};
	const [first, ...rest] = boxes.sort((a, b) => distance(a) - distance(b));
	return rest.reduce<Bounds | null>((seen, box) => {
		const both = seen && join(seen, box);
		return both && findWidth(both) <= MAX_DEGREES ? both : seen;
	}, first ?? null);
}

/** A frame whole, or what lies round its name where it is too wide for that. */
function findPart(shapes: readonly Shape[]): Bounds | null {
	const whole = findOpeningBounds(shapes);
	const name = shapes.find(({ properties }) => properties.part === 'anchor')?.geometry;
	if (whole === null || findWidth(whole) <= MAX_WHOLE_DEGREES || name?.type !== 'Point') {
		return whole;
	}
	const [lng, lat] = name.coordinates;
	const [width, height] = ROUND_NAME;
	return [lng - width, lat - height, lng + width, lat + height];
}

/** The same bounds on that turn round the earth which lies nearest to a longitude. */
function turnTowards(box: Bounds, lng: number): Bounds {
	const turn = 360 * Math.round((lng - findMiddle(box)[0]) / 360);
	return [box[0] + turn, box[1], box[2] + turn, box[3]];
}
