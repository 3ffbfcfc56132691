import { describe, expect, it } from 'vitest';
import { findNames, indexDocument, pickSense } from '../../../src/mentions/document-names.ts';
import type { Unplaced } from '../../../src/model/records/source.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';

const features = [
	{ id: 'alba', names: [{ text: 'Alba', role: 'document' as const }] },
	{ id: 'alba-meria-road', names: [{ text: 'Alba–Meria road', role: 'document' as const }] },
	{ id: 'state-of-alba', names: [{ text: 'Alba', role: 'government' as const }] }
];
const unplaced: Unplaced[] = [
	{ name: 'Meria', because: 'part-of-a-name', count: 1 },
	{ name: 'University of Alba', because: 'organisation', count: 1 }
];
const table = indexDocument(features, unplaced);

function find(raw: string) {
	const normal = normaliseText(raw);
	return findNames(normal, table, { start: 0, end: normal.points.length }).map((name) => [
		sliceText(normal, name.start, name.end),
		name.unplaced?.because ?? name.senses.map(({ id }) => id).join('+')
	]);
}

describe('the names in a document', () => {
	it('are those of features, with every sense of a shared one', () => {
		expect(find('To Alba by sea.')).toEqual([['Alba', 'alba+state-of-alba']]);
	});

	it('are whole: a place inside the name of an organisation is no mention of the place', () => {
		expect(find('The University of Alba says so.')).toEqual([['University of Alba', 'organisation']]);
	});

	it('count a name that is not placed inside a feature’s name too', () => {
		expect(find('The Alba-Meria road is closed.')).toEqual([
			['Alba-Meria road', 'alba-meria-road'],
			['Meria', 'part-of-a-name']
		]);
	});
});

describe('which sense of a shared name is meant', () => {
	const shared = [
		{ id: 'city', role: 'document' as const },
		{ id: 'state', role: 'government' as const }
	];

	it('is the city where the passage supports the city', () => {
		expect(pickSense(shared, new Set(['city', 'state']))?.id).toBe('city');
	});

	it('is the government where the passage supports the state alone', () => {
		expect(pickSense(shared, new Set(['state']))?.id).toBe('state');
	});

	it('is the government where no passage says', () => {
		expect(pickSense(shared, new Set())?.id).toBe('state');
	});

	it('is nothing for a name without a sense', () => {
		expect(pickSense([], new Set())).toBeNull();
	});
});
