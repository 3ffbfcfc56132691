import type { Id } from '../../model/common.ts';
import type { SearchRecord, SourceRef } from '../../model/compiled/pages.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { capitalise, formatClaimValue, formatTopic } from '../../wording/claims.ts';
import { PROPERTY_WORDS, formatFeatureKind } from '../../wording/words.ts';
import type { Atlas } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';

type AtlasFeature = Atlas['features'][number];
type Citation = Atlas['citations'][number];

/** Records of a type, each made when it is asked for: of a large atlas all of them are a tenth of what is held. */
export interface SearchedType {
	isName: boolean;
	count: number;
	make: (place: number) => SearchRecord;
}

/**
 * What a reader looks for: by name places, events and documents, then by what was said every claim and every passage,
 * these in order of publication and of the text.
 * @param isRanked places, events and documents with more passages first, else in the order of the atlas
 */
export function listSearched(lookup: Lookup, isRanked: boolean): SearchedType[] {
	const { features, events, layers } = lookup.atlas;
	const layerTitle = new Map(layers.map((layer) => [layer.id, layer.title]));
	const passages = (id: Id): number => {
		return lookup.passagesOf.get(id)?.length ?? 0;
	};
	const rank = <T extends { id: Id }>(things: readonly T[]): readonly T[] => {
		return isRanked ? [...things].sort((a, b) => passages(b.id) - passages(a.id)) : things;
	};
	const citations = [...lookup.passagesIn.values()].flat();
	const claims = citations.flatMap((citation) =>
		citation.claims.map((claim, index) => ({
			citation,
			claim,
			index
		}))
	);
	const list = <T>(isName: boolean, things: readonly T[], record: (thing: T) => SearchRecord): SearchedType => ({
		isName,
		count: things.length,
		make: (place) => record(things[place] as T)
	});
	return [
		list(true, rank(features), (feature) => recordFeature(feature, layerTitle.get(feature.layer) ?? '')),
		list(true, rank(events), (event) => recordEvent(lookup, event)),
		list(true, rank([...lookup.sourceRefs.values()]), recordSource),
		list(false, claims, ({ citation, claim, index }) => recordClaim(lookup, citation, claim, index)),
		list(false, citations, (citation) => recordPassage(lookup, citation))
	];
}

function recordFeature({ id, layer, properties }: AtlasFeature, layerTitle: string): SearchRecord {
	const { title, mapName, names, description, kind, presence, disputeNote } = properties;
	const own = names.filter((name) => name.role !== 'government').map((name) => name.text);
	const spellings = [...new Set(mapName === undefined ? own : [...own, mapName])];
	const hint = [formatFeatureKind(kind), layerTitle, presence === 'inferred' ? 'inferred' : ''];
	return {
		id,
		type: 'feature',
		title,
		names: spellings.join(' · '),
		// A place in dispute is looked for by that word, whatever its note calls it.
		text: [formatFeatureKind(kind), description, ...(disputeNote ? ['disputed dispute', disputeNote] : [])].join(
			' '
		),
		href: `feature/${id}/`,
		layer,
		...(presence === 'inferred' && { presence }),
		...(disputeNote && { note: disputeNote }),
		hint: hint.filter(Boolean).join(' · ')
	};
}

function recordEvent(lookup: Lookup, event: Atlas['events'][number]): SearchRecord {
	const ref = lookup.eventRefs.get(event.id);
	const { id, label, description, actors, themes } = event;
	return {
		id,
		type: 'event',
		title: label,
		names: '',
		text: [description ?? '', actors.join(' · '), ref?.when.words ?? ''].filter(Boolean).join(' '),
		href: `event/${id}/`,
		layer: themes[0] ?? '',
		hint: `${ref?.when.words ?? ''}${ref?.disputedDate ? ' (documents differ)' : ''}`
	};
}

function recordSource({ id, title, authors, short, kindInWords, publishedWords }: SourceRef): SearchRecord {
	return {
		id,
		type: 'source',
		title,
		names: `${authors} · ${short}`,
		text: kindInWords,
		href: `source/${id}/`,
		hint: publishedWords
	};
}

/** Title and kind of a feature or an event, by which what is said of it is found. */
function nameSubject(lookup: Lookup, id: Id): { title: string; kind: string } {
	const ref = lookup.featureRefs.get(id);
	const event = lookup.eventRefs.get(id);
	return {
		title: ref?.title ?? event?.label ?? id,
		kind: ref ? formatFeatureKind(ref.kind) : ''
	};
}

function recordPassage(lookup: Lookup, { id, source, digest, supports }: Citation): SearchRecord {
	const named = supports.map((support) => nameSubject(lookup, support).title);
	return {
		id,
		type: 'passage',
		title: digest,
		names: '',
		text: named.join(' · '),
		href: `source/${source}/#passage=${id}`,
		source,
		hint: lookup.sourceRefs.get(source)?.short ?? ''
	};
}

/** A claim of a passage leads to the passage on its subject's own page, where other passages stand beside it. */
function recordClaim(
	lookup: Lookup,
	citation: Citation,
	claim: Citation['claims'][number],
	index: number
): SearchRecord {
	const { subject, property, attributedTo } = claim;
	const { title, kind } = nameSubject(lookup, subject);
	const page = lookup.featureRefs.has(subject) ? `feature/${subject}/` : `event/${subject}/`;
	const isOnPage = citation.supports.includes(subject);
	const value = formatClaimValue(claim, lookup.eventRefs.has(subject), formatEdtf);
	const said = `${capitalise(formatTopic(claim))}: ${value}`;
	return {
		id: `${citation.id}-${index}`,
		type: 'claim',
		title: `${title} · ${said}${attributedTo ? ` (according to ${attributedTo})` : ''}`,
		names: '',
		text: `${kind} ${PROPERTY_WORDS[property]}`,
		href: `${isOnPage ? page : `source/${citation.source}/`}#passage=${citation.id}`,
		source: citation.source,
		hint: lookup.sourceRefs.get(citation.source)?.short ?? ''
	};
}
