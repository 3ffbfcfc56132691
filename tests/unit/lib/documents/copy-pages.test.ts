import { describe, expect, it } from 'vitest';
import { formatCopyPages } from '../../../../src/lib/documents/copy-pages.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';

const text = 'Ebb  and\n\nflow.\nNeap and 𝒳 spring.';
const copy = {
	normal: normaliseText(text),
	pages: [
		{ start: 0, label: '7' },
		{ start: text.indexOf('Neap'), label: '8' }
	]
};
const rangeOf = (part: string) => {
	const start = [...copy.normal.text.slice(0, copy.normal.text.indexOf(part))].length;
	return { start, end: start + [...part].length };
};

describe('the page of the reader’s copy on which a passage stands', () => {
	it.each([
		['one page', [rangeOf('and flow.')], 'p. 7'],
		['the next page, after a character of two units', [rangeOf('spring.')], 'p. 8'],
		['both, where it runs on', [rangeOf('flow. Neap')], 'pp. 7–8'],
		['both, where it stands in pieces', [rangeOf('Ebb'), rangeOf('spring.')], 'pp. 7–8']
	])('is %s', (_, pieces, pages) => {
		expect(formatCopyPages(copy, pieces)).toBe(pages);
	});

	it('is not told of a lost passage or a copy without pages', () => {
		expect(formatCopyPages(copy, [])).toBeNull();
		expect(formatCopyPages({ ...copy, pages: [] }, [rangeOf('Ebb')])).toBeNull();
	});
});
