import { peek } from '../bytes.ts';

/** How far the head of a message is looked for. Bytes. */
const MAX_HEAD = 65_536;
const FIELD = /^([!-9;-~]{1,80}):[ \t]?(.*)$/u;

/**
 * The fields at the head of a mail message (RFC 5322), folded lines made one, names in small letters; `null` where the
 * bytes do not start with one. One pass, line by line.
 */
export function parseMailHead(bytes: Uint8Array): Map<string, string> | null {
	const fields = new Map<string, string>();
	let last = '';
	for (const line of peek(bytes, 0, MAX_HEAD)
		.replace(/^(?:\u00EF\u00BB\u00BF)?(?:\r?\n)*/u, '')
		.split('\n')) {
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
