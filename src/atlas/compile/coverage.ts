import type { Id } from '../../model/common.ts';
import type {
	NamedSource,
	SilencePage,
	SilentDocument,
	SilentFeature,
	UnplacedName
} from '../../model/compiled/coverage.ts';
import type { Atlas } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';
import { formatLocator } from '../../wording/locators.ts';

type AtlasSource = Atlas['sources'][number];

const sum = (numbers: readonly number[]): number => {
	return numbers.reduce((total, number) => total + number, 0);
};

/**
 * What the documents say that the map does not show, and what it shows that they hardly say.
 * @param most features that are told of
 * @param mostDocuments documents that are
 */
export function buildSilencePage(lookup: Lookup, most = Infinity, mostDocuments = Infinity): SilencePage {
	const sources = [...lookup.sourceRefs.keys()].flatMap((id) => lookup.sources.get(id) ?? []);
	return {
		documents: sources.slice(0, mostDocuments).map((source) => buildDocument(lookup, source)),
		names: sources.flatMap(listNames).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en')),
		features: [...lookup.featureRefs.keys()].slice(0, most).map((id) => buildFeature(lookup, id))
	};
}

export function nameSource(lookup: Lookup, id: Id): NamedSource {
	const ref = lookup.sourceRefs.get(id);
	if (!ref) {
		throw new Error(`The source "${id}" is not in the lookup.`);
	}
	const { short, title, publishedWords, publishedMin } = ref;
	return {
		id,
		short,
		title,
		publishedWords,
		publishedMin
	};
}

function buildDocument(lookup: Lookup, source: AtlasSource): SilentDocument {
	const citations = lookup.passagesIn.get(source.id) ?? [];
	const cited = new Set(citations.flatMap(({ paragraphs }) => paragraphs));
	const body = source.paragraphs.filter(({ role }) => role !== 'heading');
	const unplaced = sum(source.unplaced.map(({ count }) => count));
	return {
		source: nameSource(lookup, source.id),
		placed: source.placed ?? null,
		unplaced,
		mentions: source.placed === undefined ? null : source.placed + unplaced,
		passages: citations.length,
		paragraphs: body.length,
		silent: body
			.filter(({ id }) => !cited.has(id))
			.map(({ id, words }) => ({
				id,
				locator: formatLocator([id]),
				words
			})),
		unlinked: citations
			.filter(({ supports }) => !supports.some((id) => lookup.featureRefs.has(id)))
			.map(({ id, paragraphs, digest }) => ({
				id,
				locator: formatLocator(paragraphs),
				digest
			}))
	};
}

function listNames(source: AtlasSource): UnplacedName[] {
	return source.unplaced.map(({ name, because, count, note }) => ({
		name,
		because,
		count,
		source: source.id,
		...(note === undefined ? {} : { note })
	}));
}

function buildFeature(lookup: Lookup, id: Id): SilentFeature {
	const ref = lookup.featureRefs.get(id);
	if (!ref) {
		throw new Error(`The feature "${id}" is not in the lookup.`);
	}
	const citations = lookup.passagesOf.get(id) ?? [];
	// Citations stand in order of publication, and so do the sources they name.
	const counts = new Map<Id, number>();
	for (const { source } of citations) {
		counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	const sources = [...counts].map(([source, passages]) => ({
		id: source,
		passages
	}));
	return {
		feature: {
			id,
			title: ref.title,
			layer: ref.layer,
			presence: ref.presence
		},
		isFrame: lookup.frames.has(ref.layer),
		passages: citations.length,
		sources
	};
}
