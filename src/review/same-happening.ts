import type { Citation } from '../model/records/citation.ts';
import type { Event } from '../model/records/event.ts';
import type { Feature } from '../model/records/feature.ts';
import type { Happening, ToldEvent } from '../model/workbench/happenings.ts';
import { parseBounds, type Bounds } from '../time/edtf.ts';
import { formatEdtf } from '../time/edtf.ts';

interface Known {
	event: Event;
	bounds: Bounds | null;
	sources: ReadonlySet<string>;
	passages: ToldEvent['passages'];
}
export interface Told {
	events: readonly Event[];
	citations: readonly (Pick<Citation, 'supports' | 'digest'> & { source: string })[];
	features: readonly Feature[];
	/** Pairs that a curator found to be two. */
	apart: readonly (readonly [string, string])[];
}
/** Days that two dates may lie from each other: papers date by the day of the news. */
const NEAR_MS = 3 * 86_400_000;
/** A date as wide as this says too little to tell two happenings by. */
const MAX_WIDTH_MS = 400 * 86_400_000;
const MAX_PAIRS = 200;

/**
 * Events that may be one happening: told by different documents, of the same place, with dates that meet, and of one
 * matter.
 */
export function findSameHappenings({ events, citations, features, apart }: Told): Happening[] {
	const known = new Map(events.map((event) => [event.id, describe(event)]));
	for (const { supports, digest, source } of citations) {
		for (const id of supports) {
			const each = known.get(id);
			each?.passages.push({ source, digest });
		}
	}
	const all = [...known.values()].map((each) => {
		return {
			...each,
			sources: new Set(each.passages.map(({ source }) => source))
		};
	});
	const titles = new Map(features.map(({ id, properties }) => [id, properties.title]));
	const isApart = new Set(apart.map((pair) => [...pair].sort().join(' ')));
	const byPlace = new Map<string, Known[]>();
	// Only those whose dates say enough, in order of time: what begins long after one need not be looked at with it.
	const dated = all.filter(({ bounds }) => isNarrow(bounds)).sort((a, b) => firstOf(a) - firstOf(b));
	for (const each of dated) {
		for (const { feature } of each.event.places) {
			byPlace.set(feature, [...(byPlace.get(feature) ?? []), each]);
		}
	}
	const pairs = listPairs([...byPlace.values()])
		.filter(([first, second]) => !isApart.has(keyOf(first, second)))
		.map(([first, second]) => ({
			first,
			second,
			reasons: listReasons(first, second, titles)
		}));
	return pairs
		.filter(({ reasons }) => reasons.length > 0)
		.sort((a, b) => b.reasons.length - a.reasons.length)
		.slice(0, MAX_PAIRS)
		.map(({ first, second, reasons }) => {
			return {
				events: [tell(first, titles), tell(second, titles)],
				reasons
			};
		});
}

const firstOf = ({ bounds }: Known): number => {
	return bounds?.min ?? 0;
};
const keyOf = (first: Known, second: Known): string => {
	return [first.event.id, second.event.id].sort().join(' ');
};

/** Each two of a group once, though they be together in several. */
function listPairs(groups: readonly (readonly Known[])[]): [Known, Known][] {
	const pairs = groups.flatMap((group) => {
		return group.flatMap((first, index) => {
			const later = group.slice(index + 1);
			const end = later.findIndex((second) => firstOf(second) > (first.bounds?.max ?? 0) + NEAR_MS);
			return later
				.slice(0, end === -1 ? later.length : end)
				.map((second) => [keyOf(first, second), [first, second]] as const);
		});
	});
	return [...new Map(pairs).values()].map(([first, second]) => [first, second]);
}

function describe(event: Event): Known {
	return {
		event,
		bounds: event.when.edtf === null ? null : parseBounds(event.when.edtf),
		sources: new Set(),
		passages: []
	};
}

/** None where they cannot be one. */
function listReasons(first: Known, second: Known, titles: ReadonlyMap<string, string>): string[] {
	const [a, b] = [first.event, second.event];
	const isRelated = [
		...(a.relations ?? []).map(({ to }) => to === b.id),
		...(b.relations ?? []).map(({ to }) => to === a.id)
	];
	const isOther =
		first.sources.size > 0 && second.sources.size > 0 && ![...first.sources].some((id) => second.sources.has(id));
	const date = findSharedDate(first.bounds, second.bounds);
	const actors = a.actors.filter((actor) => b.actors.includes(actor));
	const themes = a.themes.filter((theme) => b.themes.includes(theme));
	if (isRelated.includes(true) || !isOther || date === null || actors.length + themes.length === 0) {
		return [];
	}
	const places = a.places.filter(({ feature }) => b.places.some((each) => each.feature === feature));
	const words = sharedWords(a.label, b.label);
	return [
		`the same place: ${places.map(({ feature }) => titles.get(feature) ?? feature).join(', ')}`,
		date,
		...(actors.length > 0 ? [`the same who: ${actors.join(', ')}`] : []),
		...(themes.length > 0 ? ['the same layer'] : []),
		...(a.kind === b.kind && a.kind !== 'other' ? [`both are of the kind ${a.kind}`] : []),
		...(words.length > 0 ? [`both speak of ${words.map((word) => `“${word}”`).join(', ')}`] : [])
	];
}

function findSharedDate(a: Bounds | null, b: Bounds | null): string | null {
	if (!isNarrow(a) || !isNarrow(b)) {
		return null;
	}
	const gap = Math.max(a.min, b.min) - Math.min(a.max, b.max);
	return gap <= 0 ? 'their dates meet' : gap <= NEAR_MS ? 'their dates are days apart' : null;
}

function isNarrow(bounds: Bounds | null): bounds is { min: number; max: number } {
	return bounds !== null && bounds.min !== null && bounds.max !== null && bounds.max - bounds.min <= MAX_WIDTH_MS;
}

const MIN_WORD = 5;
function sharedWords(a: string, b: string): string[] {
	const list = (label: string): string[] =>
		(label.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => [...word].length >= MIN_WORD);
	const other = new Set(list(b));
	return [...new Set(list(a).filter((word) => other.has(word)))].slice(0, 3);
}

function tell({ event, passages }: Known, titles: ReadonlyMap<string, string>): ToldEvent {
	const { id, label, when, places, actors } = event;
	return {
		id,
		label,
		when: when.edtf === null ? 'no date given' : formatEdtf(when.edtf),
		places: places.map(({ feature }) => titles.get(feature) ?? feature),
		actors,
		passages
	};
}
