import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { CALLOUTS } from '../../../model/records/feature.ts';

export type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;
type Side = (typeof CALLOUTS)[number];

/** Nearer by, things lie far enough apart; from further away there is no room for names that stand apart. */
const FIRST_ZOOM = 4;
const LAST_ZOOM = 8;

/** Anchor of the name on each side, and how far from the symbol's middle it stands, in ems: where the line ends. */
const ANCHORS: Readonly<Record<Side, readonly [anchor: string, x: number, y: number]>> = {
	north: ['bottom', 0, -2.6],
	'north-east': ['bottom-left', 1.8, -1.6],
	east: ['left', 2.8, 0],
	'south-east': ['top-left', 1.8, 1.6],
	south: ['top', 0, 2.6],
	'south-west': ['top-right', -1.8, 1.6],
	west: ['right', -2.8, 0],
	'north-west': ['bottom-right', -1.8, -1.6]
};
const SIDES = Object.keys(ANCHORS) as Side[];

const isNear: ExpressionSpecification = ['all', ['>=', ['zoom'], FIRST_ZOOM], ['<', ['zoom'], LAST_ZOOM]];
/** Whether a name stands apart now; elsewhere it stands by its symbol. */
export const isCalledOut: ExpressionSpecification = ['all', ['has', 'callout'], isNear];

const match = (valueOf: (side: Side, index: number) => unknown, otherwise: unknown): ExpressionSpecification => {
	return [
		'match',
		['get', 'callout'],
		...SIDES.flatMap((side, index) => [side, valueOf(side, index)]),
		otherwise
	] as unknown as ExpressionSpecification;
};

/** A layer of names as one of names that stand apart, each led to its symbol by a line. */
export function callOut(names: SymbolLayer, theme: string): SymbolLayer {
	const anchorOf = (side: Side): unknown => {
		const [anchor, x, y] = ANCHORS[side];
		return ['literal', [anchor, [x, y]]];
	};
	return {
		...names,
		id: 'symbol-callout',
		minzoom: FIRST_ZOOM,
		maxzoom: LAST_ZOOM,
		layout: {
			...names.layout,
			'text-variable-anchor-offset': match(anchorOf, anchorOf('east')) as never,
			'icon-image': ['concat', theme, '/leader/', ['get', 'hue']],
			'icon-rotate': match((_, index) => index * 45, 0),
			// The line is no obstacle; name and line come and go together.
			'icon-overlap': 'always',
			'icon-ignore-placement': true
		},
		paint: {
			...names.paint,
			'icon-opacity': names.paint?.['text-opacity'] ?? 1
		}
	};
}
