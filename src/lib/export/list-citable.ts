import { say, sayCompiled } from '../../language/say.ts';
import { citeAtlas, citeSource, citeView, type Cited } from '../../exports/citation.ts';
import type { ResultSet } from '../../exports/result-set.ts';
import type { Id } from '../../model/common.ts';
import type { AtlasMeta } from '../../model/compiled/pages.ts';

/** What can be cited from a page, as its dialog offers it. */
export interface Citable {
	id: string;
	label: string;
	cited: readonly Cited[];
	/** Of the file, without ending. */
	fileName: string;
}

/** The page at hand. */
export interface CitingPage {
	meta: AtlasMeta;
	/** Address of the atlas. */
	home: string;
	title: string;
	/** The filters of the view, in words. */
	filters: readonly string[];
	/** The document the page is about. */
	source: Id | null;
	/** The passage the view is at. */
	passage: Id | null;
}

type Chosen = Pick<ResultSet, 'about' | 'passages' | 'sources'>;

/**
 * The passage and the document at hand, this view, the atlas, and all documents and passages of the view: what is
 * nearest comes first.
 */
export function listCitable({ about, passages, sources }: Chosen, page: CitingPage): Citable[] {
	const { meta } = page;
	const how = {
		accessed: about.date,
		atlas: about.atlas
	};
	const records = new Map(sources.map((source) => [source.id, source]));
	const citePassage = ({ source, locator }: ResultSet['passages'][number]): Cited[] => {
		const record = records.get(source);
		return record ? [citeSource(record, how, locator)] : [];
	};
	const here = passages.find(({ id }) => id === page.passage);
	const document = page.source === null ? undefined : records.get(page.source);
	const view = {
		title: page.title,
		filters: page.filters,
		address: about.address ?? page.home
	};
	const all: Citable[] = [
		{
			id: 'passage',
			label: say('The passage at hand, {locator}', { locator: sayCompiled(here?.locator ?? '') }),
			cited: here ? citePassage(here) : [],
			fileName: here?.id ?? ''
		},
		{
			id: 'document',
			label: say('This document'),
			cited: document ? [citeSource(document, how)] : [],
			fileName: document?.id ?? ''
		},
		{
			id: 'view',
			label: say('This view of the atlas'),
			cited: [citeView(meta, view, about.date)],
			fileName: `${meta.id}-view`
		},
		{
			id: 'atlas',
			label: say('The atlas'),
			cited: [citeAtlas(meta, page.home, about.date)],
			fileName: meta.id
		},
		{
			id: 'documents',
			label: document ? '' : say('The documents this rests on'),
			cited: document ? [] : sources.map((source) => citeSource(source, how)),
			fileName: `${about.fileName}-documents`
		},
		{
			id: 'passages',
			label: document ? say('All passages of this document') : say('The passages this rests on'),
			cited: passages.flatMap(citePassage),
			fileName: `${about.fileName}-passages`
		}
	];
	return all.filter(({ cited }) => cited.length > 0);
}
