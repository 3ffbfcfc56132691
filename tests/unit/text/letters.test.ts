import { describe, expect, it } from 'vitest';
import { readLetters } from '../../../src/text/letters.ts';

/** Letters and where they stand, as text. */
function read(text: string): { letters: string; offsets: number[] } {
	const { codes, offsets } = readLetters(text);
	return { letters: String.fromCodePoint(...codes), offsets: [...offsets] };
}

describe('letters of a text', () => {
	it('are folded, each with the place it stands at; figures, spaces and marks are left out', () => {
		expect(read('Größe 12, ok')).toEqual({ letters: 'grosseok', offsets: [0, 1, 2, 3, 3, 4, 10, 11] });
	});

	it('are read to the end whatever there is of letters that count as several', () => {
		for (let spaces = 0; spaces < 40; spaces++) {
			const { letters, offsets } = read(`${'ß'.repeat(spaces + 17)}${' '.repeat(spaces)}a`);
			expect(letters).toBe(`${'ss'.repeat(spaces + 17)}a`);
			expect(offsets.at(-1)).toBe(2 * spaces + 17);
		}
	});

	it('are the same in a text of any length', () => {
		const words = 'Der Fluß hat Eis. '.repeat(1000);
		expect(read(words).letters).toBe('derflusshateis'.repeat(1000));
	});
});
