import type { PageMark, ReadText } from '../document.ts';
import { readColumns } from './read-columns.ts';
import type { DecodedText } from './decode-text.ts';

/**
 * Text as it stands, columns side by side one after the other. Form feeds part pages, as printing programs set them;
 * old Macintosh line ends become ordinary ones.
 */
export function readPlainText({ text, notes }: DecodedText): ReadText {
	const lined = readColumns(/\r(?!\n)/u.test(text) && !text.includes('\n') ? text.replaceAll('\r', '\n') : text);
	return {
		text: lined,
		pages: lined.includes('\f') ? listPages(lined) : [],
		notes
	};
}

function listPages(text: string): PageMark[] {
	const starts = [...text.matchAll(/\f/gu)].map(({ index }) => index + 1);
	const all = [0, ...starts.filter((start) => start < text.trimEnd().length)];
	return all.map((start, index) => ({
		start,
		label: String(index + 1)
	}));
}
