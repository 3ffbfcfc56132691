import type { AtlasMeta, LayerMeta } from '../../model/compiled/pages.ts';
import { withoutOrigin } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';
import { findOpeningView } from './opening-view.ts';

/** Each layer with how much it holds. */
export function buildLayers(lookup: Lookup): LayerMeta[] {
	const refs = [...lookup.featureRefs.values()];
	return lookup.atlas.layers.map((layer) => {
		const members = refs.filter((ref) => ref.layer === layer.id);
		const named = members.filter((ref) => ref.presence === 'named').length;
		const events = lookup.atlas.events.filter((event) => event.themes.includes(layer.id)).length;
		return {
			...withoutOrigin(layer),
			features: members.length,
			named,
			inferred: members.length - named,
			events
		};
	});
}

/** What every page needs of the atlas. */
export function buildMeta(lookup: Lookup, layers: LayerMeta[], version: string): AtlasMeta {
	const { atlas } = lookup;
	const named = atlas.features.filter((feature) => feature.properties.presence === 'named').length;
	return {
		...atlas.file,
		home: atlas.file.home ?? { bounds: findOpeningView(lookup) },
		version,
		layers,
		sources: [...lookup.sourceRefs.values()],
		counts: {
			sources: atlas.sources.length,
			features: atlas.features.length,
			named,
			inferred: atlas.features.length - named,
			events: atlas.events.length,
			citations: atlas.citations.length,
			claims: atlas.citations.reduce((sum, citation) => sum + citation.claims.length, 0)
		}
	};
}
