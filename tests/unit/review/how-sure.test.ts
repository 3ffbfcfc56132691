import { describe, expect, it } from 'vitest';
import { Confidences } from '../../../src/review/how-sure.ts';

describe('how sure the rest is', () => {
	it('says which share is expected to be right, and how many to look at for more', () => {
		const rest = new Confidences();
		expect(rest.expected).toBeNull();
		expect(rest.countToReach(0.99)).toBe(0);
		rest.add(1, 90);
		rest.add(0.5, 10);
		expect(rest.expected).toBeCloseTo(0.95);
		// Of the ten unsure ones two may stay: one wrong in 92 would be more than one in a hundred.
		expect(rest.countToReach(0.99)).toBe(9);
		rest.add(0.5, -10);
		expect(rest.countToReach(0.99)).toBe(0);
	});
});
