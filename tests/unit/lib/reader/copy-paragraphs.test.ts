import { describe, expect, it } from 'vitest';
import { listCopyParagraphs } from '../../../../src/lib/reader/copy-paragraphs.ts';
import { normaliseText, sliceText } from '../../../../src/text/normalise.ts';

function list(raw: string, how: 'text' | 'passages', known: Record<string, [number, number]> = {}) {
	const normal = normaliseText(raw);
	const paragraphs = new Map(Object.entries(known).map(([id, [start, end]]) => [id, [{ start, end }]]));
	const located = { id: 's', how, passages: [], paragraphs, found: 0 };
	return listCopyParagraphs(normal, raw, located, ['p1', 'p2']).map(({ id, ranges }) => [
		id,
		ranges.map(({ start, end }) => sliceText(normal, start, end)).join('|')
	]);
}

describe('paragraphs of a copy', () => {
	it('are those of the record where the text is the same', () => {
		expect(list('One here.\n\nTwo there.', 'text', { p1: [0, 9], p2: [10, 20] })).toEqual([
			['p1', 'One here.'],
			['p2', 'Two there.']
		]);
	});

	it('are the copy’s own, by blank lines, in another edition', () => {
		expect(list('  One\nhere.\n \n\nTwo — “there”.\n', 'passages')).toEqual([
			[null, 'One here.'],
			[null, 'Two - "there".']
		]);
	});

	it('are its lines where it has no blank lines', () => {
		expect(list('One here.\nTwo there.', 'passages', { p1: [0, 9] })).toEqual([
			[null, 'One here.'],
			[null, 'Two there.']
		]);
	});
});
