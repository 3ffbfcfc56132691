import type { SearchRecord } from '../../model/compiled/pages.ts';
import type { Lookup } from './lookup.ts';
import { formatKind } from '../../wording/words.ts';

/** One record for everything a reader may look for. */
export function buildSearchRecords(lookup: Lookup): SearchRecord[] {
	const { atlas } = lookup;
	const layerTitle = new Map(atlas.layers.map((layer) => [layer.id, layer.title]));
	return [
		...atlas.features.map((feature): SearchRecord => {
			const { title, names, description, kind, presence } = feature.properties;
			const spellings = [...new Set(names.filter((name) => name.role !== 'government').map((name) => name.text))];
			const hint = [
				formatKind(kind),
				layerTitle.get(feature.layer) ?? '',
				presence === 'inferred' ? 'inferred' : ''
			]
				.filter(Boolean)
				.join(' · ');
			return {
				id: feature.id,
				type: 'feature',
				title,
				names: spellings.join(' · '),
				text: description,
				href: `feature/${feature.id}/`,
				layer: feature.layer,
				hint
			};
		}),
		...atlas.events.map((event): SearchRecord => {
			const ref = lookup.eventRefs.get(event.id);
			const when = `${ref?.when.words ?? ''}${ref?.disputedDate ? ' (documents differ)' : ''}`;
			const text = [event.description ?? '', event.actors.join(' · ')].filter(Boolean).join(' ');
			return {
				id: event.id,
				type: 'event',
				title: event.label,
				names: '',
				text,
				href: `event/${event.id}/`,
				layer: event.themes[0] ?? '',
				hint: when
			};
		}),
		...[...lookup.sourceRefs.values()].map((source): SearchRecord => ({
			id: source.id,
			type: 'source',
			title: source.title,
			names: `${source.authors} · ${source.short}`,
			text: source.kindInWords,
			href: `source/${source.id}/`,
			hint: source.publishedWords
		})),
		...[...lookup.passagesIn.values()].flat().map((citation): SearchRecord => ({
			id: citation.id,
			type: 'passage',
			title: citation.digest,
			names: '',
			text: '',
			href: `source/${citation.source}/#passage=${citation.id}`,
			hint: lookup.sourceRefs.get(citation.source)?.short ?? ''
		}))
	];
}
