import type { Choice, ResultParts } from '../../exports/build-result-set.ts';
import type { Id } from '../../model/common.ts';
import type { SearchAnswer } from '../search/search-index.ts';

/** How much of the atlas is taken: all of it, what the filters of the view leave, or what the page at hand is about. */
export type Scope = 'selection' | 'view' | 'atlas';

/** What the page at hand is about. */
export interface Selection {
	type: 'feature' | 'event' | 'source' | 'layer';
	id: Id;
}

/** What filters of a view leave, by kind. */
export interface ViewFilter {
	shownLayers: ReadonlySet<Id>;
	hasFeature: (id: Id) => boolean;
	hasEvent: (id: Id) => boolean;
	/** What a search found; `null` where nothing is looked for. */
	found: SearchAnswer | null;
}

type Chosen = Omit<Choice, 'standing'>;
type Records = Pick<ResultParts, 'records'>;

const ROUTES: Readonly<Record<string, Selection['type']>> = {
	'/feature/[id]': 'feature',
	'/event/[id]': 'event',
	'/source/[id]': 'source',
	'/layer/[id]': 'layer'
};

/** What a page is about; `null` for lists and overviews. */
export function findSelection(route: string | null, id: Id | undefined): Selection | null {
	const type = ROUTES[route ?? ''];
	return type && id !== undefined ? { type, id } : null;
}

/** What layers, time and search leave. An event is of the layers it has as themes. */
export function chooseView({ records }: Records, filter: ViewFilter): Chosen {
	const { shownLayers, found } = filter;
	const features = records.features.filter(({ id, layer }) => shownLayers.has(layer) && filter.hasFeature(id));
	const events = records.events.filter(
		({ id, themes }) => themes.some((theme) => shownLayers.has(theme)) && filter.hasEvent(id)
	);
	const chosen = {
		features: idsOf(features),
		events: idsOf(events),
		passages: null
	};
	return found === null ? chosen : meet(chosen, records.passages, found);
}

/** Of what is left, what a search found; and the passages it found or that support what it found. */
function meet(
	{ features, events }: Pick<Chosen, 'features' | 'events'>,
	passages: ResultParts['records']['passages'],
	{ groups }: SearchAnswer
): Chosen {
	const foundOf = (type: string): Set<Id> => {
		return new Set(groups.find((group) => group.type === type)?.results.map(({ id }) => id));
	};
	// A claim is called after its passage and its number in it.
	const claimed = [...foundOf('claim')].map((id) => id.replace(/-\d+$/u, ''));
	const said = new Set([...foundOf('passage'), ...claimed]);
	const documents = foundOf('source');
	const left = {
		features: common(features, foundOf('feature')),
		events: common(events, foundOf('event'))
	};
	const isOf = (id: Id): boolean => {
		return left.features.has(id) || left.events.has(id);
	};
	const taken = passages.filter(
		({ id, source, supports }) => said.has(id) || documents.has(source) || supports.some(isOf)
	);
	return {
		...left,
		passages: idsOf(taken)
	};
}

/** A place with the events there, an event with its places, what a document tells of, or a layer. */
export function chooseSelection({ records }: Records, { type, id }: Selection): Chosen {
	const { features, events, passages } = records;
	if (type === 'layer') {
		return {
			features: idsOf(features.filter(({ layer }) => layer === id)),
			events: idsOf(events.filter(({ themes }) => themes.includes(id))),
			passages: null
		};
	}
	if (type === 'source') {
		const own = passages.filter(({ source }) => source === id);
		const told = new Set(own.flatMap(({ supports }) => supports));
		return {
			features: told,
			events: told,
			passages: idsOf(own)
		};
	}
	const about = passages.filter(({ supports }) => supports.includes(id));
	if (type === 'feature') {
		const there = events.filter(({ places }) => places.some(({ feature }) => feature === id));
		return {
			features: new Set([id]),
			events: idsOf(there),
			passages: null
		};
	}
	const places = events.find((event) => event.id === id)?.places ?? [];
	return {
		features: new Set(places.map(({ feature }) => feature)),
		events: new Set([id]),
		passages: idsOf(about)
	};
}

function idsOf(records: readonly { id: Id }[]): Set<Id> {
	return new Set(records.map(({ id }) => id));
}

function common(left: ReadonlySet<Id> | null, found: ReadonlySet<Id>): Set<Id> {
	return new Set([...found].filter((id) => left === null || left.has(id)));
}
