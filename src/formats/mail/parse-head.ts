import { peek, startsWith } from '../bytes.ts';

/** How far the head of a message is looked for. Bytes. */
const MAX_HEAD = 65_536;
const FIELD = /^([!-9;-~]{1,80}):[ \t]?(.*)$/u;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Offset after a byte order mark and empty lines. */
function findFirstLine(bytes: Uint8Array): number {
	let start = startsWith(bytes, '\u00EF\u00BB\u00BF') ? 3 : 0;
	while (bytes[start] === LINE_FEED || (bytes[start] === CARRIAGE_RETURN && bytes[start + 1] === LINE_FEED)) {
		start++;
	}
	return start;
}

/** The lines of the head, one at a time: most files are told by their first. */
function* readLines(bytes: Uint8Array): Generator<string> {
	const limit = Math.min(bytes.length, MAX_HEAD);
	for (let start = findFirstLine(bytes); start < limit;) {
		const found = bytes.indexOf(LINE_FEED, start);
		const end = found < 0 ? limit : Math.min(found, limit);
		yield peek(bytes, start, end);
		start = end + 1;
	}
}

/**
 * The fields at the head of a mail message (RFC 5322), folded lines made one, names in small letters; `null` where the
 * bytes do not start with one. One pass, line by line.
 */
export function parseMailHead(bytes: Uint8Array): Map<string, string> | null {
	const fields = new Map<string, string>();
	let last = '';
	for (const line of readLines(bytes)) {
		const text = line.replace(/\r$/u, '');
		if (text === '') {
			break;
		}
		const isFirst = fields.size === 0;
		const match = /^[ \t]/u.test(text) ? null : FIELD.exec(text.slice(0, 4000));
		if (match) {
			last = (match[1] ?? '').toLowerCase();
			fields.set(last, fields.get(last) ?? match[2] ?? '');
		} else if (/^[ \t]/u.test(text) && last !== '') {
			fields.set(last, `${fields.get(last) ?? ''} ${text.trim()}`.slice(0, 4000));
		} else if (!(isFirst && text.startsWith('From '))) {
			return null;
		}
	}
	return fields.size > 0 ? fields : null;
}
