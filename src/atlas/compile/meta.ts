import type { AtlasMeta, LayerMeta } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import { withoutOrigin } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';
import { FOREMOST } from '../../model/compiled/list-parts.ts';
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

/** What every page needs of the atlas. @param isParted whether the list of documents comes in parts */
export function buildMeta(lookup: Lookup, layers: LayerMeta[], version: string, isParted = false): AtlasMeta {
	const { atlas } = lookup;
	const named = atlas.features.filter((feature) => feature.properties.presence === 'named').length;
	return {
		...atlas.file,
		home: atlas.file.home ?? { bounds: findOpeningView(lookup) },
		version,
		layers,
		sources: isParted ? [] : [...lookup.sourceRefs.values()],
		...(isParted && { foremost: pickForemost(lookup) }),
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

/** The documents with most passages. */
function pickForemost({ sourceRefs, passagesIn }: Lookup): AtlasMeta['sources'] {
	const count = (id: Id): number => {
		return passagesIn.get(id)?.length ?? 0;
	};
	return [...sourceRefs.values()].sort((a, b) => count(b.id) - count(a.id)).slice(0, FOREMOST);
}
