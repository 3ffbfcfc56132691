import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../../src/atlas/disagreement/compare-values.ts';
import { ClaimValueSchema, type ClaimValue, type Property } from '../../../../src/model/claim.ts';

const quantity = (amount: number | null, unit: string, bound = 'exactly'): ClaimValue => ClaimValueSchema.parse({ type: 'quantity', amount, unit, bound });
const date = (edtf: string): ClaimValue => ClaimValueSchema.parse({ type: 'date', edtf });
const text = (words: string): ClaimValue => ClaimValueSchema.parse({ type: 'text', text: words });

describe('two values of one thing', () => {
	it.each<[string, ClaimValue, ClaimValue, Property, string | null]>([
		['a round length and an exact one within its rounding', quantity(1100, 'km'), quantity(1122, 'km'), 'length', 'more-precise'],
		['two exact lengths', quantity(1122, 'km'), quantity(803, 'km'), 'length', 'contradictory'],
		['several and four', quantity(null, 'helicopters', 'several'), quantity(4, 'helicopter'), 'count', 'more-precise'],
		['several and one', quantity(null, 'helicopters', 'several'), quantity(1, 'helicopter'), 'count', 'contradictory'],
		['four and twenty', quantity(4, 'helicopters'), quantity(20, 'helicopters'), 'count', 'contradictory'],
		['about and exactly, close by', quantity(14000, 'soldiers', 'about'), quantity(14453, 'soldiers'), 'casualties', 'more-precise'],
		['more than and a larger figure', quantity(35000, 'soldiers', 'more-than'), quantity(53753, 'soldiers'), 'casualties', 'more-precise'],
		['kilometres and dollars', quantity(1100, 'km'), quantity(2e9, 'USD'), 'cost', null],
		['a month and its year', date('2012-05'), date('2012'), 'date', 'more-precise'],
		['a month and another year', date('2012-05'), date('2011'), 'date', 'contradictory'],
		['a month and a set that holds it', date('2012-05'), date('[2011,2012-05]'), 'date', 'more-precise'],
		['an open interval and a year in it', date('../2014-06'), date('2010'), 'date', 'more-precise'],
		['a model and its variant', text('Mi-35'), text('Mi-35M'), 'model', 'more-precise'],
		['two models', text('Mi-25'), text('Mi-35'), 'model', 'contradictory'],
		['two spellings that differ in marks alone', text('MI 35'), text('Mi-35'), 'model', 'same'],
		['two purposes, which may both hold', text('fight terrorism'), text('win new markets'), 'purpose', 'compatible'],
		['a date and a figure', date('2011'), quantity(4, 'years'), 'date', null]
	])('%s', (_, a, b, property, expected) => {
		expect(compareValues(a, b, property)).toBe(expected);
		expect(compareValues(b, a, property)).toBe(expected);
	});
});
