import type { LayerMeta, MapFeatures } from '../model/compiled/pages.ts';

/** A layer that only a map of the workbench has. */
export function buildLayer(id: string, title: string, hue: LayerMeta['hue'], symbol: LayerMeta['symbol']): LayerMeta {
	return {
		id,
		title,
		description: title,
		hue,
		symbol,
		shownAtFirst: true,
		frame: false,
		features: 0,
		named: 0,
		inferred: 0,
		events: 0
	};
}

/** What the map asks of a feature, of one that stands in no record yet. */
export function buildProperties(
	id: string,
	title: string,
	of: string,
	prominence: number,
	presence: 'named' | 'inferred' = of === 'accepted' ? 'named' : 'inferred'
): MapFeatures['features'][number]['properties'] {
	return {
		id,
		layer: of,
		kind: 'site',
		title,
		local: {},
		presence,
		basis: 'schematic',
		status: 'existing',
		certainty: 'certain',
		accuracyKm: 0,
		prominence,
		frame: false,
		passages: 1,
		since: 0,
		part: 'shape'
	};
}
