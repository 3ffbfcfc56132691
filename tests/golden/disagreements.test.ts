import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/atlas/claims/compare-values.ts';
import { findOpenProposals, proposeDisagreements } from '../../src/atlas/claims/propose.ts';
import { ClaimValueSchema, type ClaimValue, type Property } from '../../src/model/records/claim.ts';
import { readSample } from '../unit/sample.ts';

/** Pairs of values and what comparing them must give; the words are ours. */
const pairs = JSON.parse(readFileSync(new URL('disagreements/pairs.json', import.meta.url), 'utf8')) as {
	case: string;
	property: Property;
	of?: string;
	a: ClaimValue;
	b: ClaimValue;
	verdict: string | null;
}[];

describe('two values of one topic', () => {
	it.each(pairs.map((pair) => [pair.case, pair] as const))('%s', (_, { a, b, property, of, verdict }) => {
		const [left, right] = [ClaimValueSchema.parse(a), ClaimValueSchema.parse(b)];
		expect(compareValues(left, right, property, of)).toBe(verdict);
		expect(compareValues(right, left, property, of), 'either way round').toBe(verdict);
	});
});

/** The sample with a second passage that dates the opening of the quay otherwise. */
function readDisputed(): ReturnType<typeof readSample> {
	const sample = readSample();
	sample.citations[1]?.claims.push({
		subject: 'quay-opened-2019',
		property: 'date',
		value: { type: 'date', edtf: '2018' }
	});
	return sample;
}
const origin = { file: 'disagreements/all.json', path: '' };
const record = {
	id: 'quay-day',
	title: 'When the quay opened',
	kind: 'contradiction' as const,
	severity: 'minor' as const,
	subjects: ['quay-opened-2019'],
	sides: [],
	note: 'Two years.',
	origin
};

describe('a computed proposal', () => {
	it('is made where claims on one matter contradict one another, and nowhere else', () => {
		expect(proposeDisagreements(readSample())).toEqual([]);
		const [proposal, ...others] = proposeDisagreements(readDisputed());
		expect(others).toEqual([]);
		expect(proposal).toMatchObject({ id: 'quay-opened-2019/date', kind: 'contradiction', between: false });
	});
	it('stands open until a curator confirms or dismisses it', () => {
		expect(findOpenProposals(readDisputed()).map(({ id }) => id)).toEqual(['quay-opened-2019/date']);
	});
	it('is confirmed by a record that names its topic', () => {
		const disagreements = [{ ...record, matters: ['quay-opened-2019/date'] }];
		expect(findOpenProposals({ ...readDisputed(), disagreements })).toEqual([]);
	});
	it('is confirmed by a record on its subject that cites its passages', () => {
		const sides = [
			{ says: '2019', citations: ['har-001'] },
			{ says: '2018', citations: ['har-002'] }
		];
		expect(findOpenProposals({ ...readDisputed(), disagreements: [{ ...record, matters: [], sides }] })).toEqual(
			[]
		);
	});
	it('is not confirmed by a record on something else', () => {
		const disagreements = [{ ...record, subjects: ['east-quay'], matters: ['quay-opened-2019/cost'] }];
		expect(findOpenProposals({ ...readDisputed(), disagreements })).toHaveLength(1);
	});
	it('is dismissed by its name, with a reason', () => {
		const dismissed = [{ proposal: 'quay-opened-2019/date', because: 'Two openings are meant.', origin }];
		expect(findOpenProposals({ ...readDisputed(), dismissed })).toEqual([]);
	});
	it.each([
		['2018', 'changed-over-time'],
		['2031', 'contradiction']
	])(
		'of a document of %s, before or after one of 2030 that is a step further, looks like a %s',
		(published, kind) => {
			const sample = readSample();
			const [first, second] = sample.citations;
			const [source] = sample.sources;
			if (!first || !second || !source) {
				throw new Error('The sample has two passages of one source.');
			}
			first.claims = [
				{ subject: 'east-quay', property: 'status', value: { type: 'status', status: 'proposed' } }
			];
			second.claims = [{ subject: 'east-quay', property: 'status', value: { type: 'status', status: 'agreed' } }];
			second.source = 'later-note';
			source.published = published;
			sample.sources.push({ ...source, id: 'later-note', published: '2030' });
			expect(proposeDisagreements(sample)[0]?.kind).toBe(kind);
		}
	);
});
