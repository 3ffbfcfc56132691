import { describe, expect, it } from 'vitest';
import { stepPassage } from '../../../../src/lib/state/step-passages.svelte.ts';

describe('stepping through passages', () => {
	const order = ['a', 'b', 'c'];

	it('begins at the first going on, at the last going back', () => {
		expect(stepPassage(order, null, 1)).toBe('a');
		expect(stepPassage(order, null, -1)).toBe('c');
	});

	it('goes one on and one back', () => {
		expect(stepPassage(order, 'a', 1)).toBe('b');
		expect(stepPassage(order, 'c', -1)).toBe('b');
	});

	it('stops at either end', () => {
		expect(stepPassage(order, 'c', 1)).toBe('c');
		expect(stepPassage(order, 'a', -1)).toBe('a');
	});

	it('begins anew from a passage that is not on the page', () => {
		expect(stepPassage(order, 'elsewhere', 1)).toBe('a');
	});

	it('has nowhere to go on a page without passages', () => {
		expect(stepPassage([], null, 1)).toBeNull();
	});
});
