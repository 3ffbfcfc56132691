import { describe, expect, it } from 'vitest';
import { sliceContext } from '../../../../src/lib/dossier/passage-context.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';

const raw =
	'The tide was low. Boats lay on the mud! Who had seen it? A keeper had. He lit the lamp. Night fell over the bay.';
const normal = normaliseText(raw);

function rangeOf(text: string) {
	const start = normal.text.indexOf(text);
	return { start, end: start + text.length };
}
const shown = (sentences: number, ...texts: string[]) =>
	sliceContext(normal, texts.map(rangeOf), { before: sentences, after: sentences }).map(
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
		const runs = sliceContext(normal, [rangeOf('A keeper had.')], { before: 0, after: 2 });
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
		expect(sliceContext(normal, [], { before: 1, after: 1 })).toEqual([]);
	});
});
