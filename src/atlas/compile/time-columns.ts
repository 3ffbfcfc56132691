import type { Lookup } from './lookup.ts';
import { sortFeatures } from './list-parts.ts';
import type { ShapesById } from './map-features.ts';
import { buildTimeIndex } from './timeline.ts';
import type { Id } from '../../model/common.ts';
import { MAX_LABELLED, type TimeColumns } from '../../model/compiled/time-columns.ts';
import type { TimeDate, TimeEvent, TimeFeature, TimeIndex } from '../../model/compiled/timeline.ts';

/** Values, each once, and the places of what is put in. */
class Table<T> {
	readonly values: T[] = [];
	readonly #places = new Map<string, number>();

	put(value: T): number {
		const key = typeof value === 'string' ? value : JSON.stringify(value);
		const known = this.#places.get(key);
		if (known !== undefined) {
			return known;
		}
		this.#places.set(key, this.values.length);
		return this.values.push(value) - 1;
	}
}

/**
 * What filters and timeline of a large atlas need, in columns; places and events as their lists have them, so that a
 * place tells the page. @param isParted whether documents are too many to be named
 */
export function buildColumns(lookup: Lookup, shapes: ShapesById, isParted = false): TimeColumns {
	const index = listAsPages(buildTimeIndex(lookup), lookup);
	const certainties = new Table<string>();
	const statuses = new Table<TimeFeature['status']>();
	const layers = new Table<Id>();
	const dates = new Table<TimeDate>();
	const themes = new Table<Id[]>();
	const published = new Table<TimeColumns['published'][number]>();
	const places = new Map(index.features.map(({ id }, place) => [id, place]));
	const columns = (
		records: readonly TimeFeature[]
	): Omit<TimeColumns['features'], 'layer' | 'position' | 'inferred'> => ({
		ids: records.map(({ id }) => id).join(' '),
		certainty: records.map(({ certainty }) => certainties.put(certainty)),
		status: records.map(({ status }) => statuses.put(status)),
		sourceCounts: records.map(({ sourceCounts }) => sourceCounts.flat()),
		claimed: sparse(records, (record) =>
			record.statuses.flatMap(([source, status]) => [source, statuses.put(status)])
		)
	});
	const { events } = index;
	const eventColumns: TimeColumns['events'] = {
		...columns(events),
		date: events.map((event) => dates.put(readDate(event))),
		themes: events.map((event) => themes.put(event.themes)),
		places: events.map((event) => event.places.flatMap((id) => places.get(id) ?? [])),
		dates: sparse(events, (event) => (event.dates ?? []).flatMap(([source, date]) => [source, dates.put(date)])),
		begun: Object.fromEntries(
			events.flatMap(({ begun }, place) => (begun ? [[place, dates.put(begun)] as const] : []))
		),
		...(events.length <= MAX_LABELLED && { labels: events.map(({ label }) => label) })
	};
	const featureColumns: TimeColumns['features'] = {
		...columns(index.features),
		layer: index.features.map(({ id }) => layers.put(lookup.features.get(id)?.layer ?? '')),
		position: index.features.flatMap(({ id }) => (shapes.findPosition(id) ?? NOWHERE).map(roundPosition)),
		inferred: index.features.flatMap(({ id }, place) =>
			lookup.features.get(id)?.properties.presence === 'inferred' ? [place] : []
		)
	};
	return {
		sources: {
			ids: index.sources.map(({ id }) => id).join(' '),
			published: index.sources.map(({ words, min, max, isDoubtful }) =>
				published.put({ words, min, max, isDoubtful })
			),
			...(!isParted && { shorts: index.sources.map(({ short }) => short) })
		},
		published: published.values,
		certainties: certainties.values,
		statuses: statuses.values,
		layers: layers.values,
		dates: dates.values,
		themes: themes.values,
		events: eventColumns,
		features: featureColumns
	};
}

function listAsPages(index: TimeIndex, lookup: Lookup): TimeIndex {
	const byId = new Map(index.features.map((feature) => [feature.id, feature]));
	return {
		...index,
		features: sortFeatures(lookup).flatMap(({ id }) => byId.get(id) ?? [])
	};
}

const NOWHERE = [0, 0] as const;
const THOUSANDTHS = 1000;

/** In thousandths of a degree. */
const roundPosition = (degrees: number): number => {
	return Math.round(degrees * THOUSANDTHS);
};

/** Lists by place, without those that are empty. */
function sparse<T>(records: readonly T[], read: (record: T) => number[]): Record<string, number[]> {
	return Object.fromEntries(
		records.flatMap((record, place) => {
			const list = read(record);
			return list.length > 0 ? [[place, list] as const] : [];
		})
	);
}

const readDate = ({ edtf, words, shape, min, max }: TimeEvent): TimeDate => {
	return {
		edtf,
		words,
		shape,
		min,
		max
	};
};
