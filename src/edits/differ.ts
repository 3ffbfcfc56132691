import type { Change } from '../model/proposals/change.ts';

type Json = unknown;
type Item = { id: string } & Record<string, Json>;

const isObject = (value: Json): value is Record<string, Json> => {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
};
export const isSame = (a: Json, b: Json): boolean => {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
};

/** A list in which each element has an id of its own. */
function asItems(value: Json): Item[] | null {
	if (!Array.isArray(value)) {
		return null;
	}
	const ids = new Set<unknown>(value.map((item: Json) => (isObject(item) ? item.id : undefined)));
	const isKeyed = ids.size === value.length && [...ids].every((id) => typeof id === 'string');
	return isKeyed ? (value as Item[]) : null;
}

/**
 * The least changes that make one content of a file into another, so that each can be taken back by itself while the
 * rest of the file goes on. `undefined` stands for a file that is not there.
 */
export function findChanges(file: string, before: Json, after: Json): Change[] {
	return differ(before, after, []).map((change) => ({ file, ...change }));
}

type Local = Omit<Change, 'file'>;

function differ(before: Json, after: Json, path: string[]): Local[] {
	if (isSame(before, after)) {
		return [];
	}
	if (isObject(before) && isObject(after) && hasSameKeys(before, after)) {
		return Object.keys(before).flatMap((key) => differ(before[key], after[key], [...path, key]));
	}
	const [old, fresh] = [asItems(before), asItems(after)];
	if (old && fresh && isInOrder(old, fresh)) {
		return differItems(old, fresh, path);
	}
	return [
		{
			path,
			...(before === undefined ? {} : { before }),
			...(after === undefined ? {} : { after })
		}
	];
}

/** Keys in another order would be another text. */
function hasSameKeys(a: object, b: object): boolean {
	const keys = Object.keys(a);
	return isSame(keys, Object.keys(b)) && !keys.some((key) => key.startsWith('#'));
}

/** Whether what both lists hold stands in the same order in both. */
function isInOrder(old: readonly Item[], fresh: readonly Item[]): boolean {
	const [inOld, inFresh] = [new Set(old.map(({ id }) => id)), new Set(fresh.map(({ id }) => id))];
	const kept = (items: readonly Item[], others: ReadonlySet<string>): string[] => {
		return items.map(({ id }) => id).filter((id) => others.has(id));
	};
	return isSame(kept(old, inFresh), kept(fresh, inOld));
}

function differItems(old: readonly Item[], fresh: readonly Item[], path: string[]): Local[] {
	const inOld = new Map(old.map((item) => [item.id, item]));
	const inFresh = new Set(fresh.map(({ id }) => id));
	const removed = old.flatMap((item, index): Local[] => {
		return inFresh.has(item.id)
			? []
			: [
					{
						path: [...path, `#${item.id}`],
						before: item,
						follows: old[index - 1]?.id ?? null
					}
				];
	});
	const others = fresh.flatMap((item, index): Local[] => {
		const earlier = inOld.get(item.id);
		const place = [...path, `#${item.id}`];
		return earlier
			? differ(earlier, item, place)
			: [
					{
						path: place,
						after: item,
						follows: fresh[index - 1]?.id ?? null
					}
				];
	});
	// From the last on: taken back, each then finds the element it stood after.
	return [...removed.toReversed(), ...others];
}

/** The changes that take changes back, the last first. */
export function invertChanges(changes: readonly Change[]): Change[] {
	return changes.toReversed().map(({ before, after, ...rest }) => ({
		...rest,
		...(after === undefined ? {} : { before: after }),
		...(before === undefined ? {} : { after: before })
	}));
}

/** What stands where a change expects something else. */
export class ChangeConflict extends Error {
	readonly change: Change;
	constructor(change: Change) {
		super(`${change.file}: ${change.path.join(' / ') || 'the file'} is another by now`);
		this.change = change;
	}
}

/**
 * Makes a change of a file's content; throws a `ChangeConflict` where another value stands there than the change knew.
 */
export function applyChange(content: Json, change: Change): Json {
	return applyAt(content, change, change.path);
}

function applyAt(value: Json, change: Change, path: readonly string[]): Json {
	const [step, ...rest] = path;
	if (step === undefined) {
		if (!isSame(value, change.before)) {
			throw new ChangeConflict(change);
		}
		return change.after;
	}
	if (step.startsWith('#')) {
		return applyToItem(value, step.slice(1), change, rest);
	}
	if (!isObject(value) || !(step in value)) {
		throw new ChangeConflict(change);
	}
	const fresh = applyAt(value[step], change, rest);
	return Object.fromEntries(Object.entries(value).map(([key, old]) => [key, key === step ? fresh : old]));
}

function applyToItem(value: Json, id: string, change: Change, rest: readonly string[]): Json {
	const items = asItems(value);
	if (!items) {
		throw new ChangeConflict(change);
	}
	const index = items.findIndex((item) => item.id === id);
	const fresh = applyAt(items[index], change, rest) as Item | undefined;
	if (index >= 0) {
		return fresh === undefined ? items.toSpliced(index, 1) : items.with(index, fresh);
	}
	if (fresh === undefined) {
		throw new ChangeConflict(change);
	}
	const { follows = null } = change;
	const before = follows === null ? -1 : items.findIndex((item) => item.id === follows);
	const place = follows !== null && before === -1 ? items.length : before + 1;
	return items.toSpliced(place, 0, fresh);
}
