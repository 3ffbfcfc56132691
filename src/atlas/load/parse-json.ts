import { visit } from 'jsonc-parser';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper nesting than any atlas needs is refused. */
const MAX_DEPTH = 64;

export type ParsedJson = { value: unknown } | { message: string; lineColumn: string };

/**
 * Parses JSON strictly: one clear fault with line and column, no key twice, no prototype keys, no absurd nesting, no
 * byte-order mark.
 */
export function parseJson(text: string): ParsedJson {
	if (text.startsWith('\uFEFF')) {
		return { message: 'The file starts with a byte-order mark.', lineColumn: 'line 1, column 1' };
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return {
			message: 'The file is not valid JSON.',
			lineColumn: findLineColumn(text, message)
		};
	}
	const found: Found = { keys: 0, isTooDeep: false, isForbidden: false };
	lookThrough(value, 1, found);
	if (found.isTooDeep) {
		return {
			message: `The file is nested deeper than ${MAX_DEPTH} levels.`,
			lineColumn: ''
		};
	}
	// Of equal keys the value has one, the text all: only then is the text gone through again for where they stand.
	const isPlain = !found.isForbidden && found.keys === countKeys(text);
	return (isPlain ? null : findBadKey(text)) ?? { value };
}

interface Found {
	keys: number;
	isTooDeep: boolean;
	isForbidden: boolean;
}

/** Goes through a JSON value as deep as it may be. */
function lookThrough(value: unknown, level: number, found: Found): void {
	if (level > MAX_DEPTH) {
		found.isTooDeep = true;
	} else if (Array.isArray(value)) {
		for (const item of value) {
			lookThrough(item, level + 1, found);
		}
	} else if (typeof value === 'object' && value !== null) {
		for (const key of Object.keys(value)) {
			found.keys += 1;
			found.isForbidden ||= FORBIDDEN_KEYS.has(key);
			lookThrough((value as Readonly<Record<string, unknown>>)[key], level + 1, found);
		}
	}
}

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Keys in a text that is JSON: its colons outside strings. */
function countKeys(text: string): number {
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === QUOTE) {
			index = findStringEnd(text, index);
		} else if (code === COLON) {
			count += 1;
		}
	}
	return count;
}

/** Index of the quote that ends the string begun at an index. */
function findStringEnd(text: string, begin: number): number {
	let end = text.indexOf('"', begin + 1);
	while (isEscaped(text, end)) {
		end = text.indexOf('"', end + 1);
	}
	return end;
}

/** Whether an odd number of backslashes stands before an index. */
function isEscaped(text: string, index: number): boolean {
	let first = index;
	while (text.charCodeAt(first - 1) === BACKSLASH) {
		first -= 1;
	}
	return (index - first) % 2 === 1;
}

/** JSON keeps the last of two equal keys and says nothing of the first. */
function findBadKey(text: string): { message: string; lineColumn: string } | null {
	let found: { message: string; lineColumn: string } | null = null;
	const open: Set<string>[] = [];
	visit(text, {
		onObjectBegin: () => {
			open.push(new Set());
		},
		onObjectEnd: () => {
			open.pop();
		},
		onObjectProperty: (key, _offset, _length, line, column) => {
			const keys = open.at(-1);
			const lineColumn = `line ${line + 1}, column ${column + 1}`;
			if (FORBIDDEN_KEYS.has(key)) {
				found ??= { message: `The key "${key}" is not allowed.`, lineColumn };
			} else if (keys?.has(key)) {
				found ??= { message: `The key "${key}" stands twice.`, lineColumn };
			}
			keys?.add(key);
		}
	});
	return found;
}

function findLineColumn(text: string, message: string): string {
	const position = /position (\d+)/.exec(message)?.[1];
	const offset = position === undefined ? text.length : Number(position);
	const before = text.slice(0, offset).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
