import type { Id } from '../../model/common.ts';
import type {
	Statuses,
	TimeDate,
	TimeEnd,
	TimeEvent,
	TimeIndex,
	TimeShape,
	TimeSource,
	SourceCounts
} from '../../model/compiled/timeline.ts';
import { isAffirmed } from '../claims/modality.ts';
import { sortEvents, type Lookup } from './lookup.ts';
import { formatEdtf, parseBounds } from '../../time/edtf.ts';

const DAY_MS = 86_400_000;

const dayOf = (ms: number | null): number | null => {
	return ms === null ? null : Math.floor(ms / DAY_MS);
};

/** What `timeline.json` holds; the features in the order of the atlas. */
export function buildTimeIndex(lookup: Lookup): TimeIndex {
	const order = new Map([...lookup.sourceRefs.keys()].map((id, index) => [id, index]));
	const countsOf = (id: Id): SourceCounts => {
		return countBySource(lookup, id, order);
	};
	const statuses = (id: Id): Statuses => {
		return listStatuses(lookup, id, order);
	};
	return {
		sources: [...lookup.sourceRefs.values()].map(({ id, short, published, publishedWords }) => ({
			id,
			short,
			words: publishedWords,
			...findPublished(published)
		})),
		events: sortEvents([...lookup.eventRefs.values()], (ref) => ref).map(({ id, label, when, themes, status }) => {
			const timeEvent: TimeEvent = {
				id,
				label,
				...readDate(when.edtf),
				certainty: when.certainty,
				themes,
				status,
				places: [...new Set(lookup.events.get(id)?.places.map(({ feature }) => feature))],
				sourceCounts: countsOf(id),
				statuses: statuses(id)
			};
			if (timeEvent.sourceCounts.length < 2) {
				return timeEvent;
			}
			const dates = listDates(lookup, id, order);
			const begun = findBegun(when.edtf);
			return {
				...timeEvent,
				...(dates.length > 0 && { dates }),
				...(begun && { begun })
			};
		}),
		features: [...lookup.features.values()].map(({ id, properties: { certainty, status } }) => ({
			id,
			certainty,
			status,
			sourceCounts: countsOf(id),
			statuses: statuses(id)
		}))
	};
}

function findPublished(edtf: string): Pick<TimeSource, 'min' | 'max' | 'isDoubtful'> {
	const bounds = parseBounds(edtf);
	const max = dayOf(bounds?.max ?? bounds?.min ?? 0) ?? 0;
	return {
		min: dayOf(bounds?.min ?? null) ?? max,
		max,
		isDoubtful: /[?~%]/.test(edtf)
	};
}

function countBySource(lookup: Lookup, id: Id, order: ReadonlyMap<Id, number>): SourceCounts {
	const counts = new Map<number, number>();
	for (const { source } of lookup.passagesOf.get(id) ?? []) {
		const index = order.get(source);
		if (index !== undefined) {
			counts.set(index, (counts.get(index) ?? 0) + 1);
		}
	}
	return [...counts];
}

function listStatuses(lookup: Lookup, id: Id, order: ReadonlyMap<Id, number>): Statuses {
	const claims = (lookup.passagesOf.get(id) ?? []).flatMap((citation) =>
		citation.claims
			.filter((claim) => claim.subject === id && isAffirmed(claim))
			.map((claim) => ({
				...claim,
				source: citation.source
			}))
	);
	const list = (ofPart: boolean): Statuses => {
		return claims.flatMap(({ source, of, value }): Statuses =>
			value.type === 'status' && (of !== undefined) === ofPart ? [[order.get(source) ?? 0, value.status]] : []
		);
	};
	const whole = list(false);
	return whole.length === 0 && lookup.eventRefs.has(id) ? list(true) : whole;
}

/** "1979-12/1989-02" as it was while it lasted: "1979-12/..". */
function findBegun(edtf: string | null): TimeDate | null {
	const [from, to] = edtf?.split('/') ?? [];
	return from && to && from !== '..' && to !== '..' ? readDate(`${from}/..`) : null;
}

function listDates(lookup: Lookup, id: Id, order: ReadonlyMap<Id, number>): [number, TimeDate][] {
	return (lookup.passagesOf.get(id) ?? []).flatMap(({ source, claims }) => {
		const index = order.get(source);
		if (index === undefined) {
			return [];
		}
		return claims.flatMap((claim): [number, TimeDate][] => {
			const { subject, property, of, value } = claim;
			return subject === id &&
				property === 'date' &&
				of === undefined &&
				value.type === 'date' &&
				isAffirmed(claim)
				? [[index, readDate(value.edtf)]]
				: [];
		});
	});
}

/** A date in words, with its bounds in days and how it is drawn. */
function readDate(edtf: string | null): TimeDate {
	if (edtf === null) {
		return {
			edtf,
			words: 'no date given',
			shape: null,
			min: null,
			max: null
		};
	}
	const bounds = parseBounds(edtf);
	return {
		edtf,
		words: formatEdtf(edtf),
		shape: readShape(edtf),
		min: dayOf(bounds?.min ?? null),
		max: dayOf(bounds?.max ?? null)
	};
}

/** How an EDTF date is drawn: an interval lasts, a year or a month is a span somewhere within which it falls. */
export function readShape(edtf: string): TimeShape {
	const text = edtf.trim();
	if (/^[[{]/.test(text)) {
		return readSet(text.slice(1, -1));
	}
	const [from = '', to] = text.split('/');
	if (to !== undefined) {
		return {
			span: 'throughout',
			from: readEnd(from),
			to: readEnd(to)
		};
	}
	const end = readEnd(text);
	return {
		span: 'within',
		from: end,
		to: end
	};
}

function readSet(list: string): TimeShape {
	const members = list.split(',').map((member) => readMember(member.trim()));
	const first = list.trim().startsWith('..') ? 'open' : 'sharp';
	const last = list.trim().endsWith('..') ? 'open' : 'sharp';
	const joined = joinNeighbours(members);
	if (joined.length === 1) {
		return {
			span: 'within',
			from: first,
			to: last
		};
	}
	return {
		span: 'one-of',
		from: first,
		to: last,
		members: joined
	};
}

function readMember(member: string): [number | null, number | null] {
	const bounds = parseBounds(
		member.includes('..') ? member.replace('..', '/').replace(/^\//, '../').replace(/\/$/, '/..') : member
	);
	return [dayOf(bounds?.min ?? null), dayOf(bounds?.max ?? null)];
}

/** "From September to November, or December" leaves no gap: it is one span. */
function joinNeighbours(members: readonly [number | null, number | null][]): [number | null, number | null][] {
	const sorted = members.toSorted(([a], [b]) => (a ?? -Infinity) - (b ?? -Infinity));
	const joined: [number | null, number | null][] = [];
	for (const [from, to] of sorted) {
		const last = joined.at(-1);
		const isNext = last !== undefined && (last[1] === null || from === null || from <= last[1] + 1);
		if (isNext) {
			last[1] = last[1] === null || to === null ? null : Math.max(last[1], to);
		} else {
			joined.push([from, to]);
		}
	}
	return joined;
}

function readEnd(part: string): TimeEnd {
	if (part === '' || part === '..') {
		return 'open';
	}
	if (/[?%]/.test(part)) {
		return 'doubtful';
	}
	return /[~X]/.test(part) ? 'circa' : 'sharp';
}
