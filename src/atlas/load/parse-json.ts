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
	if (depthOf(value) > MAX_DEPTH) {
		return {
			message: `The file is nested deeper than ${MAX_DEPTH} levels.`,
			lineColumn: ''
		};
	}
	return findBadKey(text) ?? { value };
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

/** Depth of a JSON value, measured without recursion and given up above the limit. */
function depthOf(value: unknown): number {
	let level: unknown[] = [value];
	let depth = 0;
	while (level.length > 0 && depth <= MAX_DEPTH) {
		depth++;
		level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
	}
	return depth;
}
