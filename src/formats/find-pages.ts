import type { PageMark } from './document.ts';

/** The page of the copy on which an offset of its text stands; `null` where the copy has no pages. */
export function findPage(pages: readonly PageMark[], offset: number): string | null {
	return pages.findLast(({ start }) => start <= offset)?.label ?? pages[0]?.label ?? null;
}

/**
 * "p. 4", or "pp. 4–5" where the stretch runs on; `null` where the copy has no pages.
 * @param start @param end UTF-16 offsets in the document's text, half open
 */
export function formatPages(pages: readonly PageMark[], start: number, end: number): string | null {
	const first = findPage(pages, start);
	const last = findPage(pages, Math.max(start, end - 1));
	if (first === null) {
		return null;
	}
	return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}
