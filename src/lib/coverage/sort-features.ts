import type { Id } from '../../model/common.ts';
import type { SilencePage, SilentDocument, SilentFeature } from '../../model/compiled/coverage.ts';

/** Which places a curator wants listed. */
export const FEATURE_FILTERS = {
	all: 'all places',
	none: 'no document supports',
	one: 'one document alone supports',
	inferred: 'inferred, never named',
	silent: 'the chosen document does not support'
} as const;
export type FeatureFilter = keyof typeof FEATURE_FILTERS;

export type SortKey = 'title' | 'passages' | 'sources' | 'last';

export interface FeatureRow {
	feature: SilentFeature['feature'];
	isFrame: boolean;
	/** Passages in the documents looked at. */
	passages: number;
	documents: number;
	/** The document that wrote of it last. */
	last: SilentDocument['source'] | null;
}

/** Whether a place passes the filter; `silent` needs a document. */
export function isWanted(item: SilentFeature, filter: FeatureFilter, source: Id | null): boolean {
	if (filter === 'none') {
		return item.sources.length === 0;
	}
	if (filter === 'one') {
		return countDocuments(item) === 1 && (source === null || item.sources[0]?.id === source);
	}
	const isIn = source === null || item.sources.some(({ id }) => id === source);
	if (filter === 'silent') {
		return source !== null && !isIn;
	}
	return isIn && (filter === 'all' || item.feature.presence === 'inferred');
}

const countDocuments = ({ sources, documents }: SilentFeature): number => {
	return documents ?? sources.length;
};

/** The places wanted, one row each, sorted; those never written about come first where the last time decides. */
export function listFeatureRows(
	{ features, documents, others = [] }: SilencePage,
	wanted: { filter: FeatureFilter; source: Id | null; sort: SortKey; isDown: boolean }
): FeatureRow[] {
	const refs = new Map([...documents.map(({ source }) => source), ...others].map((source) => [source.id, source]));
	const rows = features
		.filter((item) => isWanted(item, wanted.filter, wanted.source))
		.map((item): FeatureRow => {
			const sources = item.sources.flatMap(({ id }) => refs.get(id) ?? []);
			const wantedSources = item.sources.filter(({ id }) => wanted.source === null || id === wanted.source);
			return {
				feature: item.feature,
				isFrame: item.isFrame,
				passages: wantedSources.reduce((sum, { passages }) => sum + passages, 0),
				documents: countDocuments(item),
				last: sources.at(-1) ?? null
			};
		});
	const keys: Record<SortKey, (row: FeatureRow) => number> = {
		title: () => 0,
		passages: (row) => row.passages,
		sources: (row) => row.documents,
		last: (row) => row.last?.publishedMin ?? -Infinity
	};
	const key = keys[wanted.sort];
	const compare = (a: FeatureRow, b: FeatureRow): number => {
		const [m, n] = [key(a), key(b)];
		return m === n ? 0 : m < n ? -1 : 1;
	};
	const byTitle = (a: FeatureRow, b: FeatureRow): number => {
		return a.feature.title.localeCompare(b.feature.title, 'en');
	};
	const sign = wanted.isDown ? -1 : 1;
	return rows.sort((a, b) =>
		wanted.sort === 'title' ? sign * byTitle(a, b) : sign * compare(a, b) || byTitle(a, b)
	);
}

/** Counts of a table's columns added up; `null` where one of them is not known. */
export function addUp(documents: readonly SilentDocument[]): {
	mentions: number | null;
	placed: number | null;
	unplaced: number;
	passages: number;
	paragraphs: number;
	silent: number;
	unlinked: number;
} {
	const sum = (numbers: readonly (number | null)[]): number | null => {
		return numbers.includes(null) ? null : numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
	};
	return {
		mentions: sum(documents.map(({ mentions }) => mentions)),
		placed: sum(documents.map(({ placed }) => placed)),
		unplaced: documents.reduce((total, { unplaced }) => total + unplaced, 0),
		passages: documents.reduce((total, { passages }) => total + passages, 0),
		paragraphs: documents.reduce((total, { paragraphs }) => total + paragraphs, 0),
		silent: documents.reduce((total, { silent }) => total + silent.length, 0),
		unlinked: documents.reduce((total, { unlinked }) => total + unlinked.length, 0)
	};
}
