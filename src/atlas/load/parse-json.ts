import { parse, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';

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
		return {
			message: 'The file starts with a byte-order mark.',
			lineColumn: 'line 1, column 1'
		};
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) {
			return describeSyntax(text);
		}
		throw error;
	}
	const found: Found = {
		keys: 0,
		isTooDeep: false,
		isForbidden: false
	};
	lookThrough(value, 1, found);
	if (found.isTooDeep) {
		return TOO_DEEP;
	}
	// Of equal keys the value has one, the text all: only then is the text gone through again for where they stand.
	const isPlain = !found.isForbidden && found.keys === countKeys(text);
	return (isPlain ? null : findBadKey(text)) ?? { value };
}

const TOO_DEEP = { message: `The file is nested deeper than ${MAX_DEPTH} levels.`, lineColumn: '' };

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
				found ??= {
					message: `The key "${key}" is not allowed.`,
					lineColumn
				};
			} else if (keys?.has(key)) {
				found ??= {
					message: `The key "${key}" stands twice.`,
					lineColumn
				};
			}
			keys?.add(key);
		}
	});
	return found;
}

/**
 * Whether more brackets are open at once than may be, in a text that need not be JSON: what tells its faults goes down
 * with each.
 */
function opensTooDeep(text: string): boolean {
	let open = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/gu)) {
		open += '[{'.includes(token) ? 1 : ']}'.includes(token) ? -1 : 0;
		if (open > MAX_DEPTH) {
			return true;
		}
	}
	return false;
}

/** By the names that the parser has for its faults. */
const SYNTAX: Partial<Record<string, string>> = {
	InvalidSymbol: 'a word that is no JSON stands here, or a quote is missing before it',
	InvalidNumberFormat: 'this is no number of JSON',
	PropertyNameExpected: 'a name in quotes is missing, or the comma before is one too many',
	ValueExpected: 'a value is missing, or the comma before is one too many',
	ColonExpected: 'a colon is missing, or the quote that ends the name before it',
	CommaExpected: 'a comma is missing, or a quote before it',
	CloseBraceExpected: 'a closing brace } is missing',
	CloseBracketExpected: 'a closing bracket ] is missing',
	EndOfFileExpected: 'the file goes on after its end: a bracket closes too early',
	InvalidCommentToken: 'JSON has no comments',
	UnexpectedEndOfComment: 'JSON has no comments',
	UnexpectedEndOfString: 'a text is not ended by a quote on its line',
	UnexpectedEndOfNumber: 'this is no number of JSON',
	InvalidUnicode: 'this \\u has no four digits after it',
	InvalidEscapeCharacter: 'after a backslash stands what has no meaning there: write \\\\ for a backslash',
	InvalidCharacter: 'a character that must be written \\n, \\t or \\u… stands in a text'
};

/** What is wrong with a text that is no JSON, and where: the first fault of it. */
function describeSyntax(text: string): { message: string; lineColumn: string } {
	if (text.trim() === '') {
		return {
			message: 'The file is empty.',
			lineColumn: 'line 1, column 1'
		};
	}
	if (opensTooDeep(text)) {
		return TOO_DEEP;
	}
	const errors: ParseError[] = [];
	parse(text, errors, {
		disallowComments: true,
		allowTrailingComma: false
	});
	const [first] = errors.toSorted((a, b) => a.offset - b.offset);
	const reason = first && SYNTAX[printParseErrorCode(first.error)];
	const before = text.slice(0, first?.offset ?? text.length).split('\n');
	return {
		message: reason === undefined ? 'The file is not valid JSON.' : `The file is not valid JSON: ${reason}.`,
		lineColumn: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
	};
}
