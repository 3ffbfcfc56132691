import { joinWords, say } from '../../language/say.ts';
import { buildResultSet, WHOLE, type ResultParts } from '../../exports/build-result-set.ts';
import type { AboutResult, ResultSet } from '../../exports/result-set.ts';
import type { Id } from '../../model/common.ts';
import { formatDay } from '../../time/days.ts';
import { linkTo } from '../state/link.ts';
import { formatView } from '../state/view.ts';
import { listFilters } from '../state/filter-words.ts';
import type { TimeFilter } from '../state/time-filter.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { SearchAnswer } from '../search/search-index.ts';
import { chooseSelection, chooseView, type Scope, type Selection } from './choose.ts';

/** What a result set of the page at hand is built from. */
export interface PageView {
	view: ViewState;
	filter: TimeFilter;
	selection: Selection | null;
	/** Title of the page at hand. */
	title: string;
	/** What a search for the query of the view found; `null` where nothing is looked for. */
	found: SearchAnswer | null;
	copies: ResultSet['copies'];
}

/** The result set of what the reader looks at. */
export function buildView(parts: ResultParts, scope: Scope, page: PageView): ResultSet {
	const { view, filter, selection, found } = page;
	const chosen =
		scope === 'selection' && selection !== null
			? chooseSelection(parts, selection)
			: scope === 'view'
				? chooseView(parts, {
						shownLayers: view.shown,
						hasFeature: (id) => filter.hasFeature(id),
						hasEvent: (id) => filter.hasEvent(id),
						found
					})
				: WHOLE;
	// The whole atlas is that of all documents.
	const standing = scope === 'atlas' ? null : filter.standing;
	return buildResultSet(
		parts,
		{
			...chosen,
			standing
		},
		describe(parts, scope, page),
		page.copies
	);
}

function describe(
	{ meta }: ResultParts,
	scope: Scope,
	{ view, selection, title }: PageView
): Omit<AboutResult, 'atlas'> {
	const { asof } = view.time;
	const isWhole = scope === 'atlas';
	const address = new URL(location.href);
	address.hash = formatView(view.toView());
	const site = new URL(linkTo('/'), location.href).href;
	const isSelection = scope === 'selection' && selection !== null;
	return {
		title: isSelection ? `${title} — ${meta.title}` : meta.title,
		address: isWhole ? site : address.href,
		site,
		date: new Date().toISOString().slice(0, 10),
		asOf: asof === null || isWhole ? null : formatDay(asof),
		filters: scope === 'view' ? describeFilters(view, meta.layers) : [],
		fileName: isSelection ? `${meta.id}-${selection.id}` : isWhole ? meta.id : `${meta.id}-view`
	};
}

/** The filters of a view, each in words. */
export function describeFilters(view: ViewState, layers: readonly { id: Id; title: string }[]): string[] {
	const titleOf = (id: Id): string => {
		return layers.find((layer) => layer.id === id)?.title ?? id;
	};
	const shown = layers.filter(({ id }) => view.shown.has(id));
	return [
		...(shown.length < layers.length
			? [
					shown.length === 0
						? say('no layer')
						: say('layers {titles}', { titles: joinWords(...shown.map(({ title }) => title)) })
				]
			: []),
		...listFilters(view.time, titleOf).map(({ words }) => words),
		...(view.query === '' ? [] : [say('found by “{query}”', { query: view.query })])
	];
}
