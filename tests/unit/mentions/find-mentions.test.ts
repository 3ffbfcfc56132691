import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, indexNames } from '../../../src/mentions/find-mentions.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';

const document = (text: string) => ({ text, role: 'document' as const });
const things = [
	{ id: 'harbour', names: [document('Port Alba'), document('Alba')] },
	{ id: 'alba-road', names: [document('Port Alba Road')] },
	{ id: 'union', names: [document('US'), document('U.S.')] },
	{ id: 'capital', names: [document('Merida')] },
	{ id: 'state', names: [{ text: 'Merida', role: 'government' as const }, document('Emeria')] },
	{ id: 'strait', names: [document('Çanak–Kıyı strait')] }
];
const names = indexNames(things);

function find(raw: string): string[] {
	const normal = normaliseText(raw);
	return findMentions(normal, names).map(
		({ start, end, senses }) => `${sliceText(normal, start, end)}=${senses.map(({ id }) => id).join('+')}`
	);
}

describe('finding names in a text', () => {
	it('takes the longest name, and none inside it', () => {
		expect(find('From Port Alba Road to Port Alba and old Alba.')).toEqual([
			'Port Alba Road=alba-road',
			'Port Alba=harbour',
			'Alba=harbour'
		]);
	});

	it('finds whole words only', () => {
		expect(find('Albania and Portalba have nothing to do with it.')).toEqual([]);
	});

	it('finds a name before an apostrophe, a hyphen or a full stop', () => {
		expect(find('Alba’s quay; the Alba-Emeria ferry; to Alba.')).toEqual([
			'Alba=harbour',
			'Alba=harbour',
			'Emeria=state',
			'Alba=harbour'
		]);
	});

	it('tells a short name from a common word by its case', () => {
		expect(find('The US told us so; the U.S. did.')).toEqual(['US=union', 'U.S=union']);
	});

	it('does not find a proper name in lower case', () => {
		expect(find('a merida of the heart')).toEqual([]);
	});

	it('finds a name across a line break, and spaces for its hyphen', () => {
		expect(find('Port\n  Alba and the Çanak Kıyı strait')).toEqual([
			'Port Alba=harbour',
			'Çanak Kıyı strait=strait'
		]);
	});

	it('finds a name written without its accents', () => {
		expect(find('the Canak-Kıyı strait')).toEqual(['Canak-Kıyı strait=strait']);
	});

	it('does not read a name across the end of a sentence', () => {
		expect(find('He left the Port. Alba was next.')).toEqual(['Alba=harbour']);
	});

	it('gives both senses of a name that a city and a government share', () => {
		expect(find('Merida refused.')).toEqual(['Merida=capital+state']);
	});

	it('stays within the stretch it is given', () => {
		const normal = normaliseText('Alba, Emeria, Alba');
		expect(findMentions(normal, names, { start: 4, end: 12 }).map(({ start }) => start)).toEqual([6]);
	});

	it('never overlaps and never leaves the text, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('Port ', 'Alba', ' ', 'Road', '.', 'US', 'é', '𝒜', 'Merida', '\n', '-'), {
					maxLength: 40
				}),
				(parts) => {
					const normal = normaliseText(parts.join(''));
					let last = 0;
					for (const { start, end } of findMentions(normal, names)) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						last = end;
					}
					expect(last).toBeLessThanOrEqual(normal.points.length);
				}
			)
		);
	});
});
