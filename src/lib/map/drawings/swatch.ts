import type { Hue } from '../../../model/records/layer.ts';
import { findIconPaths } from '../engine/icons.ts';
import { iconBox, markPaths, shapePaths } from '../engine/shapes.ts';
import { shapeByHue, type Stroke } from '../style/vocabulary.ts';

/** How a shape of a swatch is painted; the colours are the theme's, in `LegendSwatch.svelte`. */
export type SwatchPaint =
	| 'ground'
	| 'hue-line'
	| 'hue-fill'
	| 'hue-tint'
	| 'paper-line'
	| 'paper-fill'
	| 'pale-line'
	| 'on-hue-fill'
	| 'soft-line'
	| 'pool'
	| 'border-line'
	| 'contested-line'
	| 'border-band'
	| 'contested-tint'
	| 'focus-line';

/** A path, circle or rectangle of a swatch, its numbers in a box of 40 by 24, or in that of `transform`. */
export interface SwatchShape {
	tag: 'path' | 'circle' | 'rect';
	paint: SwatchPaint;
	/** SVG attributes. */
	attributes: Record<string, string | number | undefined>;
	transform?: string;
}

export function path(paint: SwatchPaint, d: string, attributes: SwatchShape['attributes'] = {}): SwatchShape {
	return {
		tag: 'path',
		paint,
		attributes: { d, ...attributes }
	};
}

export function circle(paint: SwatchPaint, radius: number, attributes: SwatchShape['attributes'] = {}): SwatchShape {
	return {
		tag: 'circle',
		paint,
		attributes: {
			cx: 20,
			cy: 12,
			r: radius,
			...attributes
		}
	};
}

/** A rectangle in the middle of the box. */
export function rect(
	paint: SwatchPaint,
	[width, height]: readonly [number, number],
	attributes: SwatchShape['attributes'] = {}
): SwatchShape {
	return {
		tag: 'rect',
		paint,
		attributes: {
			x: (40 - width) / 2,
			y: (24 - height) / 2,
			width,
			height,
			rx: 2,
			...attributes
		}
	};
}

export const GROUND = rect('ground', [40, 24], { rx: 3 });

/** The mark in the corner of a symbol, or on a line, of what is not simply there. */
export function drawMark(stroke: Exclude<Stroke, 'built'>, transform: string): SwatchShape[] {
	const { fill, stroke: line } = markPaths[stroke];
	const shapes = [
		circle('paper-fill', 1.15, { cx: 0, cy: 0 }),
		circle('hue-line', 0.8, {
			cx: 0,
			cy: 0,
			'stroke-width': 0.26
		}),
		...(fill ? [path('hue-fill', fill)] : []),
		...(line
			? [
					path('hue-line', line, {
						'stroke-width': 0.26,
						'stroke-linecap': 'round'
					})
				]
			: [])
	];
	return shapes.map((shape) => ({ ...shape, transform }));
}

/** A site's symbol: the shape of its hue with an icon inside, hollow and broken where no document names it. */
export function drawSymbol(
	{ hue, icon }: { hue: Hue; icon: string },
	presence: 'named' | 'inferred' = 'named'
): SwatchShape[] {
	const shape = shapeByHue[hue];
	const { y, size } = iconBox[shape];
	const found = findIconPaths(icon);
	const transform = 'translate(20 12) scale(9.5)';
	const isNamed = presence === 'named';
	const edge = isNamed
		? { 'stroke-width': 0.14 }
		: {
				'stroke-width': 0.19,
				'stroke-dasharray': '0.34 0.22'
			};
	const outline = { ...edge, 'stroke-linejoin': 'round' };
	const inside = found ? `translate(${-size / 2} ${y - size / 2}) scale(${size / found.size})` : '';
	return [
		{
			...path(isNamed ? 'hue-fill' : 'paper-fill', shapePaths[shape]),
			transform
		},
		{
			...path('hue-line', shapePaths[shape], outline),
			transform
		},
		...(found?.paths ?? []).map((d) => ({
			...path(isNamed ? 'on-hue-fill' : 'hue-fill', d, { 'fill-rule': 'evenodd' }),
			transform: `${transform} ${inside}`
		}))
	];
}

/** A stroke across the box. */
export function line(paint: SwatchPaint, width: number, attributes: SwatchShape['attributes'] = {}): SwatchShape {
	return path(paint, 'M2 12H38', { 'stroke-width': width, ...attributes });
}

/** Dash lengths in multiples of a stroke's width, as SVG has them. */
export function formatDash(dashes: readonly number[], width: number): string {
	return dashes.map((length) => length * width).join(' ');
}
