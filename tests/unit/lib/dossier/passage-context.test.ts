import { describe, expect, it } from 'vitest';
import { cutPieces, findBody, isWhole, sliceContext } from '../../../../src/lib/dossier/passage-context.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';

const raw =
	'The tide was low. Boats lay on the mud! Who had seen it? A keeper had. He lit the lamp. Night fell over the bay.';
const normal = normaliseText(raw);

function rangeOf(text: string) {
	const start = normal.text.indexOf(text);
	return { start, end: start + text.length };
}
const shown = (sentences: number, ...texts: string[]) =>
	sliceContext({ normal, pieces: texts.map(rangeOf), body: [] }, { before: sentences, after: sentences }).map(
		({ role, text }) => `${role}:${text}`
	);

describe('a passage with its context', () => {
	it('stands alone where no context is wanted', () => {
		expect(shown(0, 'A keeper had.')).toEqual(['passage:A keeper had.']);
	});

	it('has one sentence on either side', () => {
		expect(shown(1, 'A keeper had.')).toEqual([
			'context:Who had seen it? ',
			'passage:A keeper had.',
			'context: He lit the lamp.'
		]);
	});

	it('has as many sentences as are wanted, and no more than there are', () => {
		expect(shown(9, 'A keeper had.')).toEqual([
			'context:The tide was low. Boats lay on the mud! Who had seen it? ',
			'passage:A keeper had.',
			'context: He lit the lamp. Night fell over the bay.'
		]);
	});

	it('reaches further on the side that is asked for', () => {
		const runs = sliceContext({ normal, pieces: [rangeOf('A keeper had.')], body: [] }, { before: 0, after: 2 });
		expect(runs.map(({ text }) => text)).toEqual(['A keeper had.', ' He lit the lamp. Night fell over the bay.']);
	});

	it('completes the sentence a passage begins or ends in', () => {
		expect(shown(1, 'lay on the')).toEqual(['context:Boats ', 'passage:lay on the', 'context: mud!']);
	});

	it('has no context before the first word and after the last', () => {
		expect(shown(1, 'The tide was low.')[0]).toBe('passage:The tide was low.');
		expect(shown(1, 'Night fell over the bay.').at(-1)).toBe('passage:Night fell over the bay.');
	});

	it('shows the cut between two pieces', () => {
		expect(shown(0, 'The tide was low.', 'A keeper had.')).toEqual([
			'passage:The tide was low.',
			'cut: … ',
			'passage:A keeper had.'
		]);
	});

	it('is nothing for a lost passage', () => {
		expect(sliceContext({ normal, pieces: [], body: [] }, { before: 1, after: 1 })).toEqual([]);
	});
});

describe('a passage in a copy whose own text is known', () => {
	const page = normaliseText(
		'The harbour is deep.12 Share Tweet Email Ships come in. HARBOUR TIMES page 4 They leave at dawn. Subscribe now.'
	);
	const rangeIn = (text: string) => {
		const start = page.text.indexOf(text);
		return { start, end: start + text.length };
	};
	const body = ['The harbour is deep.', 'Ships come in.', 'They leave at dawn.'].map(rangeIn);
	const read = (sentences: number, ...texts: string[]) =>
		sliceContext({ normal: page, pieces: texts.map(rangeIn), body }, { before: sentences, after: sentences })
			.map(({ text }) => text)
			.join('');

	it('has no page furniture and no footnote figure round it, however much is asked for', () => {
		for (const sentences of [1, 3, 9]) {
			expect(read(sentences, 'Ships come in.')).toBe('The harbour is deep. Ships come in. They leave at dawn.');
		}
	});

	it('has none between two passages either, but what the document says between them', () => {
		expect(read(0, 'The harbour is deep.', 'They leave at dawn.')).toBe(
			'The harbour is deep. Ships come in. They leave at dawn.'
		);
		expect(read(0, 'The harbour is deep.', 'Ships come in.')).toBe('The harbour is deep. Ships come in.');
	});

	it('is whole once the document’s own first and last sentence are there', () => {
		const text = { normal: page, pieces: [rangeIn('Ships come in.')], body };
		expect(isWhole(text, { before: 0, after: 1 })).toEqual({ before: false, after: true });
		expect(isWhole(text, { before: 1, after: 0 })).toEqual({ before: true, after: false });
	});

	it('takes the whole copy for the document where its paragraphs do not hold the passage', () => {
		expect(findBody([[rangeIn('Ships come in.')]], [rangeIn('They leave')])).toEqual([]);
		expect(findBody([[body[1]!], [body[0]!]], [rangeIn('harbour'), rangeIn('come')])).toEqual([body[0], body[1]]);
	});
});

describe('pieces of several passages', () => {
	it('stand in order, cut where one begins or ends inside another', () => {
		expect(
			cutPieces([
				[{ start: 10, end: 20 }],
				[
					{ start: 0, end: 4 },
					{ start: 15, end: 30 }
				]
			])
		).toEqual([
			{ start: 0, end: 4 },
			{ start: 10, end: 15 },
			{ start: 15, end: 20 },
			{ start: 20, end: 30 }
		]);
	});
});
