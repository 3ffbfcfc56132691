import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../src/time/edtf.ts';
import {
	EVENT_STATUS_WORDS,
	STATUS_WORDS,
	formatAccuracy,
	listDateStanding,
	formatFeatureKind,
	formatValue
} from '../../../src/wording/words.ts';
import { ClaimValueSchema } from '../../../src/model/records/claim.ts';

const say = (value: unknown): string => formatValue(ClaimValueSchema.parse(value), formatEdtf);

describe('a claim in words', () => {
	it.each([
		[{ type: 'quantity', amount: 1100, unit: 'km' }, '1,100 km'],
		[{ type: 'quantity', amount: 2e9, unit: 'USD' }, '$2 billion'],
		[{ type: 'quantity', amount: 14000, unit: 'soldiers', bound: 'about' }, 'about 14,000 soldiers'],
		[{ type: 'quantity', amount: 35000, unit: 'soldiers', bound: 'more-than' }, 'more than 35,000 soldiers'],
		[{ type: 'quantity', amount: null, unit: 'helicopters', bound: 'several' }, 'several helicopters'],
		[{ type: 'quantity', amount: 24, unit: 'percent' }, '24 %'],
		[{ type: 'quantity', amount: 4, upTo: 5, unit: 'years', bound: 'between' }, '4–5 years'],
		[{ type: 'date', edtf: '2012-05' }, 'May 2012'],
		[{ type: 'status', status: 'agreed' }, 'agreed, not built'],
		[{ type: 'text', text: 'Mi-35M' }, 'Mi-35M']
	])('says %j as "%s"', (value, words) => {
		expect(say(value)).toBe(words);
	});

	it('says of an event that it is agreed, not that it is not built', () => {
		const agreed = ClaimValueSchema.parse({ type: 'status', status: 'agreed' });
		expect(formatValue(agreed, formatEdtf, EVENT_STATUS_WORDS)).toBe('agreed');
	});
});

describe('the vocabulary', () => {
	it('never says of a plan that it is there', () => {
		for (const status of ['proposed', 'agreed'] as const) {
			expect(STATUS_WORDS[status]).toContain('not built');
		}
	});
	it('gives accuracy in metres below a kilometre', () => {
		expect(formatAccuracy(0.3)).toBe('within about 300 m');
		expect(formatAccuracy(40)).toBe('within about 40 km');
	});
	it('never calls a date certain that was only expected', () => {
		expect(listDateStanding('certain', false)).toEqual(['certain']);
		expect(listDateStanding('certain', true)).toEqual(['expected then']);
		expect(listDateStanding('less-certain', true)).toEqual(['less certain', 'expected then']);
	});
	it('writes kinds as words', () => {
		expect(formatFeatureKind('power-line')).toBe('power line');
		expect(formatFeatureKind('land-route')).toBe('land route');
	});
});
