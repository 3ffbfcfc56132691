/**
 * Controls, line and paragraph separators, marks that turn the direction of text, halves of letters, and no letters at
 * all.
 */
const BAD = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/u;

export interface BadString {
	/** `events[3].label` */
	path: string;
	/** "a control character (U+0007)" */
	what: string;
}

/** Where nothing is a value: a heading needs no précis, a short paragraph no hash. */
const MAY_BE_EMPTY = new Set(['precis', 'hash', 'subtitle']);

/** Whether a JSON value holds any such string: a value is gone through sooner without the places. */
export function hasBadStrings(value: unknown, key = ''): boolean {
	if (typeof value === 'string') {
		return BAD.test(value) || (value.trim() === '' && !MAY_BE_EMPTY.has(key));
	}
	if (Array.isArray(value)) {
		return value.some((item) => hasBadStrings(item));
	}
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.keys(value).some((name) => hasBadStrings((value as Readonly<Record<string, unknown>>)[name], name))
	);
}

/** Strings and keys of a JSON value that hold what no reader would see. */
export function* findBadStrings(value: unknown, path = ''): Generator<BadString> {
	if (typeof value === 'string') {
		const bad = BAD.exec(value)?.[0];
		if (bad !== undefined) {
			yield {
				path,
				what: describePoint(bad)
			};
		} else if (value.trim() === '' && !MAY_BE_EMPTY.has(path.slice(path.lastIndexOf('.') + 1))) {
			yield { path, what: 'nothing' };
		}
		return;
	}
	if (typeof value !== 'object' || value === null) {
		return;
	}
	for (const [key, item] of Object.entries(value)) {
		const itemPath = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
		if (typeof item === 'string' || typeof item === 'object') {
			yield* findBadStrings(item, itemPath);
		}
	}
}

function describePoint(text: string): string {
	const code = text.codePointAt(0) ?? 0;
	const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
		return `a line break (${point})`;
	}
	if (code >= 0xd800 && code <= 0xdfff) {
		return `half a letter (${point})`;
	}
	const isTurn = code >= 0x202a && code <= 0x2069;
	return `${isTurn ? 'a mark that turns the direction of text' : 'a control character'} (${point})`;
}
