import type { FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** A box on the canvas, in CSS pixels from its upper left corner. */
export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
	/**
	 * Beyond which edge of the view it lies: its places then stand on that edge, since beyond it a tile may not be
	 * there.
	 */
	side?: Exclude<Side, 'on'>;
}

/** Where a square lies of its place: round it, or beyond an edge of the view that its place stands on. */
export const SIDES = ['on', 'above', 'below', 'before', 'behind'] as const;
export type Side = (typeof SIDES)[number];

/** `size`: the side of the square, in CSS pixels. */
export type Covers = FeatureCollection<Point, { size: number; side: Side }>;

export const NO_COVERS: Covers = { type: 'FeatureCollection', features: [] };

/** What stands over the map bears this attribute, in whichever component: names keep clear of it. */
const OVER_MAP = '[data-over-map]';

/** Boxes of the canvas that buttons and panels stand on. Browser only. */
function measureCovers(canvas: HTMLElement): Box[] {
	const frame = canvas.getBoundingClientRect();
	const boxes = [...document.querySelectorAll(OVER_MAP)].map((element) => element.getBoundingClientRect());
	return boxes
		.filter(({ width, height }) => width > 0 && height > 0)
		.map(({ left, top, width, height }) => ({
			left: left - frame.left,
			top: top - frame.top,
			width,
			height
		}))
		.filter(
			({ left, top, width, height }) =>
				left < frame.width && top < frame.height && left + width > 0 && top + height > 0
		);
}

/**
 * A box as squares of its shorter side, since an image keeps its proportions: side by side, the last over the one
 * before.
 */
export function cutSquares({ left, top, width, height }: Box): { x: number; y: number; size: number }[] {
	const size = Math.min(width, height);
	const count = Math.ceil(Math.max(width, height) / size);
	return Array.from({ length: count }, (_, index) => {
		const share = count === 1 ? 0 : index / (count - 1);
		return {
			x: left + size / 2 + share * (width - size),
			y: top + size / 2 + share * (height - size),
			size
		};
	});
}

/**
 * How far beyond the canvas a name is still thought to reach, in CSS pixels; the side of the squares along its edge.
 */
const BEYOND = 40;

/**
 * Boxes along the edges of what is seen of a canvas, just outside: a name stands whole or not at all. None where
 * nothing is seen, as on paper.
 */
export function frameView(width: number, height: number): Box[] {
	if (width <= 0 || height <= 0) {
		return [];
	}
	const across = {
		left: -BEYOND,
		width: width + 2 * BEYOND,
		height: BEYOND
	};
	const upright = {
		top: 0,
		width: BEYOND,
		height
	};
	return [
		{
			...across,
			top: -BEYOND,
			side: 'above'
		},
		{
			...across,
			top: height,
			side: 'below'
		},
		{
			...upright,
			left: -BEYOND,
			side: 'before'
		},
		{
			...upright,
			left: width,
			side: 'behind'
		}
	];
}

/** The way into the view from a square beyond each of its edges. */
const INWARD: Readonly<Record<Side, readonly [across: number, down: number]>> = {
	on: [0, 0],
	above: [0, 1],
	below: [0, -1],
	before: [1, 0],
	behind: [-1, 0]
};
/** Pixels inside the edge that a place beyond it is told at. */
const INSIDE = 0.5;

/** The boxes as places of the map, for as long as it stands still. */
export function buildCovers(boxes: readonly Box[], unproject: (pixel: [number, number]) => [number, number]): Covers {
	return {
		type: 'FeatureCollection',
		features: boxes.flatMap((box) =>
			cutSquares(box).map(({ x, y, size }) => {
				const side = box.side ?? 'on';
				const [across, down] = INWARD[side];
				return {
					type: 'Feature',
					geometry: {
						type: 'Point',
						coordinates: unproject([x + across * (size / 2 + INSIDE), y + down * (size / 2 + INSIDE)])
					},
					properties: { size, side }
				};
			})
		)
	};
}

/**
 * What keeps names away now: what stands over the map, and the edges of what is seen of it above `hidden` pixels at its
 * foot. Browser only.
 */
export function findCovers(map: MapLibreMap, hidden: number): Covers {
	const container = map.getContainer();
	const { clientWidth, clientHeight } = container;
	const boxes = [...measureCovers(container), ...frameView(clientWidth, clientHeight - hidden)];
	return buildCovers(boxes, (pixel) => map.unproject(pixel).toArray());
}
