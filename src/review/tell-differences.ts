import { findBearing, findKm, formatDirection } from '../geometry/distance.ts';
import type { PublishedRecord } from '../model/workbench/published.ts';

type Kind = PublishedRecord['kind'];
const NOUNS: Readonly<Record<Kind, [one: string, several: string]>> = {
	place: ['place', 'places'],
	event: ['event', 'events'],
	document: ['document', 'documents'],
	passage: ['passage', 'passages']
};
const KINDS = Object.keys(NOUNS) as Kind[];
/** Names that are listed; of the rest the number is told. */
const MAX_NAMED = 8;

/** What differs between two states of an atlas, in sentences: new, gone, moved and otherwise changed, by kind. */
export function tellDifferences(before: readonly PublishedRecord[], after: readonly PublishedRecord[]): string[] {
	return KINDS.flatMap((kind) => tellKind(kind, pick(before, kind), pick(after, kind)));
}

const pick = (records: readonly PublishedRecord[], kind: Kind): Map<string, PublishedRecord> => {
	return new Map(records.filter((record) => record.kind === kind).map((record) => [record.id, record]));
};

function tellKind(
	kind: Kind,
	before: ReadonlyMap<string, PublishedRecord>,
	after: ReadonlyMap<string, PublishedRecord>
): string[] {
	const fresh = [...after.values()].filter(({ id }) => !before.has(id));
	const gone = [...before.values()].filter(({ id }) => !after.has(id));
	const pairs = [...after.values()].flatMap((record) => {
		const old = before.get(record.id);
		return old && old.hash !== record.hash ? [{ old, record }] : [];
	});
	const moved = pairs.flatMap(({ old, record }) => {
		const km = old.position && record.position ? findKm(old.position, record.position) : 0;
		return old.position && record.position && km > 0
			? [
					{
						record,
						words: `${record.title}, ${formatKm(km)} ${formatDirection(findBearing(old.position, record.position))}`
					}
				]
			: [];
	});
	const isMoved = new Set(moved.map(({ record }) => record.id));
	const changed = pairs.map(({ record }) => record).filter(({ id }) => !isMoved.has(id));
	return [
		...tell(kind, 'new', fresh.map(nameOf)),
		...tell(kind, 'gone', gone.map(nameOf)),
		...tell(
			kind,
			'moved',
			moved.map(({ words }) => words)
		),
		...tell(kind, 'changed', changed.map(nameOf))
	];
}

const formatKm = (km: number): string => {
	return km < 10 ? `${Math.round(km * 10) / 10} km` : `${Math.round(km)} km`;
};

/** A passage is known by its document: its id says little. */
const nameOf = ({ title, source }: PublishedRecord): string => {
	return source === undefined ? title : `${title} (${source})`;
};

function tell(kind: Kind, what: string, names: readonly string[]): string[] {
	if (names.length === 0) {
		return [];
	}
	const [one, several] = NOUNS[kind];
	const rest = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
	return [
		`${names.length} ${names.length === 1 ? one : several} ${what}: ${names.slice(0, MAX_NAMED).join('; ')}${rest}.`
	];
}
