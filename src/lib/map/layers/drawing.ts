import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Basis } from '../../../model/records/feature.ts';
import type { Hue } from '../../../model/records/layer.ts';
import type { BorderClass } from '../basemap/border-classes.ts';
import type { Theme, Tokens } from '../tokens.ts';
import type { Stroke } from '../vocabulary.ts';

/** Features of the layers shown. */
export const ATLAS_SOURCE = 'atlas';
/** The selected feature, whether its layer is shown or not. */
export const FOCUS_SOURCE = 'focus';
/** Stated accuracy of the features in focus, as areas. */
export const ACCURACY_SOURCE = 'accuracy';

export interface DrawContext {
	theme: Theme;
	tokens: Tokens;
	/** Language of labels. */
	language: string;
	/** Also give a place's local name under its label. */
	local: boolean;
	fonts: LabelFonts;
}

/** Names in the style's `font-faces`, first choice first. */
export interface LabelFonts {
	regular: string[];
	bold: string[];
	italic: string[];
}

export type Swatch =
	| { draw: 'line'; stroke: Stroke; basis: Basis }
	| { draw: 'point'; presence: 'named' | 'inferred'; stroke: Stroke }
	| { draw: 'soft-point' }
	| { draw: 'dot' }
	| { draw: 'area'; basis: Basis }
	| { draw: 'band' }
	| { draw: 'ring' }
	| { draw: 'border'; cls: BorderClass }
	| { draw: 'disputed' };

export interface LegendEntry {
	id: string;
	group: 'sites' | 'status' | 'basis' | 'areas' | 'focus' | 'borders';
	title: string;
	swatch: Swatch;
	/** What a feature must be for the entry to concern it; an entry without any always stands. */
	when?: { form?: 'point' | 'line' | 'area'; stroke?: Stroke; basis?: Basis; presence?: 'named' | 'inferred' };
}

/** One way of drawing: its style layers, what the legend says of it, and which of its layers a pointer can hit. */
export interface Drawing {
	buildLayers(context: DrawContext): LayerSpecification[];
	legend: LegendEntry[];
	hits: string[];
}

const isShown: ExpressionSpecification = ['in', ['get', 'layer'], ['global-state', 'shown']];
/** Not filtered out, whatever its layer. */
const isLeft: ExpressionSpecification = ['!', ['in', ['get', 'id'], ['global-state', 'hidden']]];

/** The filter of a style layer: the given conditions, and on the atlas source that the feature's layer is shown and the feature itself not hidden. */
export function buildFilter(source: string, ...conditions: ExpressionSpecification[]): FilterSpecification {
	return source === ATLAS_SOURCE ? ['all', isShown, isLeft, ...conditions] : ['all', ...conditions];
}

export function hasValue(property: string, ...values: (string | boolean)[]): ExpressionSpecification {
	return values.length === 1
		? ['==', ['get', property], values[0] ?? '']
		: ['in', ['get', property], ['literal', values]];
}

/** Colour of a feature's hue, each hue passed through `change`. */
export function matchHue(
	tokens: Tokens,
	change: (colour: string) => string = (colour) => colour
): ExpressionSpecification {
	const pairs = (Object.keys(tokens.hues) as Hue[]).flatMap((hue) => [hue, change(tokens.hues[hue])]);
	return ['match', ['get', 'hue'], ...pairs, change(tokens.hues.slate)] as unknown as ExpressionSpecification;
}

/** Share `part` (0 to 1) of a colour over another, both `#rrggbb`. */
export function mixColours(colour: string, over: string, part: number): string {
	const channel = (hex: string, at: number) => {
		return Number.parseInt(hex.slice(at, at + 2), 16);
	};
	const mixed = [1, 3, 5].map((at) => Math.round(channel(colour, at) * part + channel(over, at) * (1 - part)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** 1 while the pointer is on the feature or something related is in focus, else 0. */
export const isLifted: ExpressionSpecification = [
	'any',
	['boolean', ['feature-state', 'hover'], false],
	['boolean', ['feature-state', 'related'], false]
];

/** A number that grows with zoom through the given stops; `scale` multiplies it by something of the feature. */
export function growWithZoom(
	stops: [zoom: number, value: number][],
	scale: (value: number) => ExpressionSpecification | number
): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flatMap(([zoom, value]) => [zoom, scale(value)])
	] as ExpressionSpecification;
}
