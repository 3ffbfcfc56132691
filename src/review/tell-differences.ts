import { findBearing, findKm, formatDirection } from '../geometry/distance.ts';
import type { ChangedKind, ChangedRecord } from '../model/workbench/changes.ts';
import type { PublishedRecord } from '../model/workbench/published.ts';
import { formatCount } from '../wording/counts.ts';

const KINDS: readonly ChangedKind[] = ['place', 'event', 'document', 'passage', 'claim'];
const HOW: readonly ChangedRecord['how'][] = ['new', 'gone', 'moved', 'changed'];
/** Names that are listed; of the rest the number is told. */
const MAX_NAMED = 8;

/**
 * What differs between two states of an atlas, record by record: by kind, and of each new, gone, moved and otherwise
 * changed.
 */
export function listDifferences(
	before: readonly PublishedRecord[],
	after: readonly PublishedRecord[]
): ChangedRecord[] {
	return KINDS.flatMap((kind) => listKind(kind, pick(before, kind), pick(after, kind)));
}

/** The same in sentences. */
export function tellDifferences(before: readonly PublishedRecord[], after: readonly PublishedRecord[]): string[] {
	const records = listDifferences(before, after);
	return KINDS.flatMap((kind) => HOW.flatMap((how) => tell(kind, how, records)));
}

const pick = (records: readonly PublishedRecord[], kind: ChangedKind): Map<string, PublishedRecord> => {
	return new Map(records.filter((record) => record.kind === kind).map((record) => [record.id, record]));
};

function listKind(
	kind: ChangedKind,
	before: ReadonlyMap<string, PublishedRecord>,
	after: ReadonlyMap<string, PublishedRecord>
): ChangedRecord[] {
	const fresh = [...after.values()].filter(({ id }) => !before.has(id));
	const gone = [...before.values()].filter(({ id }) => !after.has(id));
	const pairs = [...after.values()].flatMap((record) => {
		const old = before.get(record.id);
		return old && old.hash !== record.hash ? [{ old, record }] : [];
	});
	const changed = pairs.map(({ old, record }) => describePair(kind, old, record));
	return [
		...fresh.map((record) => describe(kind, 'new', record, { to: record.position ?? null })),
		...gone.map((record) => describe(kind, 'gone', record, { from: record.position ?? null })),
		...changed.filter(({ how }) => how === 'moved'),
		...changed.filter(({ how }) => how === 'changed')
	];
}

/** A passage is known by its document: its id says little. */
function describe(
	kind: ChangedKind,
	how: ChangedRecord['how'],
	{ id, title, source }: PublishedRecord,
	more: Partial<ChangedRecord>
): ChangedRecord {
	return {
		id,
		kind,
		how,
		title: source === undefined ? title : `${title} (${source})`,
		from: null,
		to: null,
		distance: null,
		...more
	};
}

function describePair(kind: ChangedKind, old: PublishedRecord, record: PublishedRecord): ChangedRecord {
	const [from, to] = [old.position ?? null, record.position ?? null];
	const km = from && to ? findKm(from, to) : 0;
	const distance = from && to && km > 0 ? `${formatKm(km)} ${formatDirection(findBearing(from, to))}` : null;
	return describe(kind, distance === null ? 'changed' : 'moved', record, {
		from,
		to,
		distance
	});
}

const formatKm = (km: number): string => {
	return km < 10 ? `${Math.round(km * 10) / 10} km` : `${Math.round(km)} km`;
};

function tell(kind: ChangedKind, how: ChangedRecord['how'], all: readonly ChangedRecord[]): string[] {
	const records = all.filter((record) => record.kind === kind && record.how === how);
	if (records.length === 0) {
		return [];
	}
	const names = records.slice(0, MAX_NAMED).map(({ title, distance }) => {
		return distance === null ? title : `${title}, ${distance}`;
	});
	const rest = records.length > MAX_NAMED ? ` and ${records.length - MAX_NAMED} more` : '';
	return [`${formatCount(records.length, kind)} ${how}: ${names.join('; ')}${rest}.`];
}
