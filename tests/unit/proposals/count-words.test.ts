import { expect, it } from 'vitest';
import { countWords } from '../../../src/proposals/describe.ts';

it.each([
	['The pier, built in 1902, stands.', 6],
	['北京港 opened', 4],
	['abc北京', 3],
	['پل را ساختند', 3],
	['किताब', 1],
	['', 0],
	[' — ', 0]
])('%j has %i words', (text, words) => expect(countWords(text)).toBe(words));

it('counts a run of millions of letters as one', () => {
	expect(countWords(`one ${'ل'.repeat(9_000_000)} two`)).toBe(3);
});
