import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	FilterSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { MoreBorderNames } from './more-border-names.ts';
import { BASEMAP_SOURCE } from './sources';
import type { BasemapTokens } from './tokens';
import type { BasemapLanguage, Worldview, StyleLayer } from './types';

export type Text = DataDrivenPropertyValueSpecification<string>;
export type Size = DataDrivenPropertyValueSpecification<number>;

export interface LabelOptions {
	tokens: BasemapTokens;
	worldview: Worldview;
	language: BasemapLanguage;
	local: boolean;
	borderNames: MoreBorderNames;
}

export function nameIn(language: BasemapLanguage): ExpressionSpecification {
	return language === 'en' ? ['get', 'name'] : ['coalesce', ['get', `name_${language}`], ['get', 'name']];
}

/**
 * From this zoom on the basemap gives second names; up to it they are clutter, and their letters a third of the first
 * view's bytes.
 */
const localZoom = 5;

/** The name in the reader's language, nearer by with the one used on the spot below it where they differ. */
export function nameWithLocal({ language, local, tokens }: LabelOptions): Text {
	const name = nameIn(language);
	if (!local) {
		return name;
	}
	const inLanguage: ExpressionSpecification = [
		'coalesce',
		['get', ['concat', 'name_', ['coalesce', ['get', 'loc'], 'none']]],
		''
	];
	const hasOther: ExpressionSpecification = ['all', ['!=', inLanguage, ''], ['!=', inLanguage, name]];
	const both: ExpressionSpecification = [
		'format',
		name,
		{},
		['case', hasOther, ['concat', '\n', inLanguage], ''],
		{
			'font-scale': 0.86,
			'text-color': tokens.labelQuiet
		}
	];
	return ['step', ['zoom'], ['format', name, {}], localZoom, both] as unknown as Text;
}

export const bySize = (...stops: [zoom: number, size: ExpressionSpecification | number][]): Size => {
	return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as Size;
};

interface LabelSpec {
	id: string;
	sourceLayer: string;
	filter?: FilterSpecification;
	minzoom?: number;
	maxzoom?: number;
	layout: SymbolLayerSpecification['layout'];
	paint: SymbolLayerSpecification['paint'];
}

export function label({ id, sourceLayer, layout, paint, ...rest }: LabelSpec): StyleLayer {
	return {
		id: `basemap-label-${id}`,
		type: 'symbol',
		source: BASEMAP_SOURCE,
		'source-layer': sourceLayer,
		...rest,
		layout: { 'text-max-width': 8, ...layout },
		paint: {
			'text-halo-width': 1.7,
			'text-halo-blur': 0.5,
			...paint
		}
	};
}

export const isLabelOf = (...kinds: string[]): ExpressionSpecification => {
	return ['in', ['get', 'kind'], ['literal', kinds]];
};
