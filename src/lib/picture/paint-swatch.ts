import { mixColours } from '$lib/map/drawings/drawing.ts';
import type { SwatchPaint, SwatchShape } from '$lib/map/drawings/swatch.ts';
import { findTokens } from '$lib/map/style/tokens.ts';
import type { Hue } from '../../model/records/layer.ts';

/** As in `LegendSwatch.svelte`, in light colours: a picture takes no style sheet along. */
const GROUND = '#e9e2d3';
const BORDER = '#85776a';
const CONTESTED = '#9a4f3a';
const PALE_PART = 0.3;

type Attributes = Record<string, string | number>;

/** SVG attributes that paint a shape of a swatch in the colours of a layer. */
export function paintSwatch(paint: SwatchPaint, hue: Hue): Attributes {
	const { hues, paper, onHue, text } = findTokens('light');
	const colour = hues[hue];
	const line = (stroke: string, more: Attributes = {}): Attributes => {
		return { fill: 'none', stroke, ...more };
	};
	const looks: Record<SwatchPaint, Attributes> = {
		ground: { fill: GROUND },
		'hue-line': line(colour),
		'hue-fill': { fill: colour },
		'hue-tint': { fill: colour, 'fill-opacity': 0.16 },
		'paper-line': line(paper),
		'paper-fill': { fill: paper },
		'pale-line': line(mixColours(colour, paper, PALE_PART)),
		'on-hue-fill': { fill: onHue },
		'soft-line': line(colour, {
			'stroke-width': 12,
			'stroke-linecap': 'round',
			opacity: 0.2
		}),
		pool: { fill: colour, opacity: 0.22 },
		'border-line': line(BORDER),
		'contested-line': line(CONTESTED),
		'border-band': line(BORDER, { opacity: 0.22 }),
		'contested-tint': { fill: CONTESTED, opacity: 0.14 },
		'focus-line': line(text, { 'stroke-width': 2.4 })
	};
	return looks[paint];
}

/** A swatch as SVG, in a box of 40 by 24. */
export function formatSwatch(shapes: readonly SwatchShape[], hue: Hue): string {
	return shapes
		.map(({ tag, paint, attributes, transform }) => {
			// What a class says outranks an attribute of the same name, as it does on the page.
			const all = {
				...attributes,
				...paintSwatch(paint, hue),
				transform
			};
			const written = Object.entries(all).flatMap(([name, value]) =>
				value === undefined ? [] : [`${name}="${value}"`]
			);
			return `<${tag} ${written.join(' ')}/>`;
		})
		.join('');
}
