import type { Shown } from '../model/shown.ts';

/**
 * A value with only what is shown; fields that no schema names are left out too. Fields that can be left neither out
 * nor empty, such as a status, are for the caller to supply as they stood.
 */
export function withhold<T>(value: T, shown: Shown): T {
	return withholdUnknown(value, shown) as T;
}

const EMPTY = { 'empty text': '', 'empty list': [], null: null } as const;

function withholdUnknown(value: unknown, shown: Shown): unknown {
	if (shown === 'whole' || value === null || value === undefined) {
		return value;
	}
	if (typeof shown === 'string') {
		return shown === 'left out' ? undefined : structuredClone(EMPTY[shown]);
	}
	if ('items' in shown) {
		return Array.isArray(value) ? value.map((item) => withholdUnknown(item, shown.items)) : [];
	}
	const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
		const how = Object.hasOwn(shown.fields, key) ? shown.fields[key] : undefined;
		return how === undefined || how === 'left out' ? [] : [[key, withholdUnknown(item, how)]];
	});
	return Object.fromEntries(entries);
}
