import { describe, expect, it } from 'vitest';
import { findNoClaim } from '../../../src/review/no-claim.ts';

const span = { id: 'x', start: 0, end: 1, text: 'x', confidence: 1, reasons: [] };

describe('whether a claim follows from a value', () => {
	it('none does from a status that is denied', () => {
		expect(findNoClaim({ ...span, status: 'completed', isNegated: true })).toBe('denied');
		expect(findNoClaim({ ...span, status: 'completed', isNegated: false })).toBeNull();
	});
	it('none does from a length of time, a repeated day or a day that is not known', () => {
		expect(findNoClaim({ ...span, kind: 'duration', value: 'P3M' })).toBe('no-day');
		expect(findNoClaim({ ...span, kind: 'set', value: '2019' })).toBe('no-day');
		expect(findNoClaim({ ...span, kind: 'date', value: null })).toBe('no-day');
		expect(findNoClaim({ ...span, kind: 'range', value: '2019/2020' })).toBeNull();
	});
	it('one does from an amount', () => {
		expect(findNoClaim({ ...span, kind: 'length', min: 1, max: 1, unit: 'km' })).toBeNull();
	});
});
