import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { MapFeatures } from '../../../model/compiled/pages.ts';
import type { Hue } from '../../../model/records/layer.ts';
import type { Theme, Tokens } from '../style/tokens.ts';
import type { Stratum } from './strata.ts';
import type { SwatchShape } from './swatch.ts';

/** Features of the layers shown. */
export const ATLAS_SOURCE = 'atlas';
/** In the preview, shapes of frames: they are long, and an edit of a site leaves them as they are. */
export const OUTLINES_SOURCE = 'outlines';
/** Where the map reads tiles, what filters leave: from afar tiles may hold none of it. */
export const LEFT_SOURCE = 'left';
/** The selected feature, whether its layer is shown or not. */
export const FOCUS_SOURCE = 'focus';
/** Stated accuracy of the features in focus, as areas. */
export const ACCURACY_SOURCE = 'accuracy';
/** What of the canvas lies under buttons and panels. */
export const COVERS_SOURCE = 'covers';

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

/** Headings of the legend, in their order. */
export const LEGEND_GROUPS = {
	sites: 'Sites',
	status: 'Lines: how far along it is',
	basis: 'Lines: how its course is known',
	areas: 'Areas',
	focus: 'Selection',
	borders: 'Borders'
} as const;

/** A shape of a shown feature, as the legend asks about it. */
export type LegendFact = MapFeatures['features'][number];

export interface LegendEntry {
	id: string;
	group: keyof typeof LEGEND_GROUPS;
	title: string;
	/** What is drawn, in a box of 40 by 24; `hue` and `icon` are a layer's, where the entry is one of a layer. */
	swatch: (look: { hue: Hue; icon: string }) => SwatchShape[];
	/** Whether the entry concerns a shape that is shown; an entry without always stands. */
	isMet?: (shape: LegendFact) => boolean;
}

/** A style layer that a pointer can hit. */
export interface HitLayer {
	id: string;
	/** `near`: also by a pointer that misses it by a little · `inside`: only where it is drawn. */
	reach: 'near' | 'inside';
}

/**
 * One kind of drawing: its style layers in their places of the draw order, which of them a pointer can hit, and what
 * the legend says of it. A file of its own, and a line in `index.ts`.
 */
export interface Drawing {
	id: string;
	layers: Partial<Record<Stratum, (context: DrawContext) => LayerSpecification[]>>;
	hits: HitLayer[];
	legend: LegendEntry[];
}

const isShown: ExpressionSpecification = ['in', ['get', 'layer'], ['global-state', 'shown']];
/** Filtered out, whatever its layer. */
export const isHidden: ExpressionSpecification = ['in', ['get', 'id'], ['global-state', 'hidden']];
const isLeft: ExpressionSpecification = ['!', isHidden];

/**
 * The filter of a style layer: the given conditions, and on the atlas source that the feature's layer is shown and the
 * feature itself not hidden.
 */
export function buildFilter(source: string, ...conditions: ExpressionSpecification[]): FilterSpecification {
	if (source === LEFT_SOURCE) {
		return ['all', isShown, ...conditions];
	}
	const isOfAtlas = source === ATLAS_SOURCE || source === OUTLINES_SOURCE;
	return isOfAtlas ? ['all', isShown, isLeft, ...conditions] : ['all', ...conditions];
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
	const channel = (hex: string, start: number) => {
		return Number.parseInt(hex.slice(start, start + 2), 16);
	};
	const mixed = [1, 3, 5].map((start) => {
		return Math.round(channel(colour, start) * part + channel(over, start) * (1 - part));
	});
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
