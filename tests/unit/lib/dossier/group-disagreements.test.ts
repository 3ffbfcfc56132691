import { describe, expect, it } from 'vitest';
import {
	describeDisagreementKind,
	describeReview,
	disagreementAnchor
} from '../../../../src/lib/dossier/describe-disagreement.ts';
import {
	countBySource,
	countBySubject,
	filterDisagreements,
	formatFilter,
	groupDisagreements,
	keepKnown,
	NO_FILTER,
	parseFilter,
	readFilter
} from '../../../../src/lib/dossier/group-disagreements.ts';
import type { CompiledDisagreement, SourceRef } from '../../../../src/model/compiled/pages.ts';

const source = (id: string, publishedMin: number): SourceRef => ({
	id,
	publishedMin,
	publishedMax: publishedMin,
	short: id,
	title: id,
	authors: '',
	container: '',
	published: '2020',
	publishedWords: '2020',
	kindInWords: 'note',
	seat: '',
	openText: false
});
const early = source('early-note', 1);
const late = source('late-note', 2);

function disagree(id: string, kind: CompiledDisagreement['kind'], ...sources: SourceRef[]): CompiledDisagreement {
	const sides = sources.map((from, index) => ({
		says: `side ${index}`,
		passages: [{ id: `${id}-${index}`, source: from, locator: 'paragraph 1', digest: '' }]
	}));
	return {
		id,
		title: id,
		kind,
		severity: 'minor',
		by: 'documents',
		reviewed: true,
		between: new Set(sources).size > 1,
		within: sources.filter((from, index) => sources.indexOf(from) !== index).map((from) => from.id),
		subjects: [{ id: `${id}-subject`, title: id, href: '' }],
		sides,
		note: ''
	};
}
const items = [
	disagree('name', 'spelling', late, early),
	disagree('length', 'contradiction', early, late),
	disagree('cost', 'contradiction', late, late)
];
const idsOf = (list: readonly CompiledDisagreement[]): string[] => list.map(({ id }) => id);

describe('disagreements by kind', () => {
	it('come with contradictions first and spelling last, without empty kinds, in the order given', () => {
		expect(groupDisagreements(items).map((group) => [group.kind, idsOf(group.items)])).toEqual([
			['contradiction', ['length', 'cost']],
			['spelling', ['name']]
		]);
	});
	it('lose none', () => {
		expect(groupDisagreements(items).flatMap((group) => group.items)).toHaveLength(items.length);
	});
});

describe('a filter of disagreements', () => {
	it('keeps all where nothing is asked', () => {
		expect(filterDisagreements(items, NO_FILTER)).toEqual(items);
	});
	it('keeps those a document takes a side in, with the sides of the others', () => {
		const kept = filterDisagreements(items, { ...NO_FILTER, source: 'early-note' });
		expect(idsOf(kept)).toEqual(['name', 'length']);
		expect(kept.every((item) => item.sides.length === 2)).toBe(true);
	});
	it('keeps those on a subject, of a weight, or inside one document', () => {
		expect(idsOf(filterDisagreements(items, { ...NO_FILTER, subject: 'cost-subject' }))).toEqual(['cost']);
		expect(filterDisagreements(items, { ...NO_FILTER, severity: 'major' })).toEqual([]);
		expect(idsOf(filterDisagreements(items, { ...NO_FILTER, where: 'within' }))).toEqual(['cost']);
		expect(idsOf(filterDisagreements(items, { ...NO_FILTER, where: 'between' }))).toEqual(['name', 'length']);
	});
	it('stands in the address and is read from it again', () => {
		const filter = { ...NO_FILTER, kind: 'spelling' as const, source: 'early-note', where: 'between' as const };
		expect(parseFilter(formatFilter(filter), items)).toEqual(filter);
		expect(formatFilter(NO_FILTER)).toBe('');
	});
	it('leaves out what an address asks for and nothing has', () => {
		expect(parseFilter('?kind=rumour&subject=nowhere&source=early-note', items)).toEqual({
			...NO_FILTER,
			source: 'early-note'
		});
	});
	it('keeps a document and a subject that may stand on another page, and drops what no list has', () => {
		const asked = readFilter('?kind=rumour&severity=grave&where=nowhere&subject=far-off&source=other-note');
		expect(asked).toEqual({ ...NO_FILTER, subject: 'far-off', source: 'other-note' });
		expect(keepKnown(asked, (choice, value) => choice === 'source' && value === 'other-note')).toEqual({
			...NO_FILTER,
			source: 'other-note'
		});
		expect(asked.subject, 'it is no other').toBe('far-off');
	});
	it('joins document and kind', () => {
		expect(idsOf(filterDisagreements(items, { ...NO_FILTER, source: 'early-note', kind: 'spelling' }))).toEqual([
			'name'
		]);
	});
});

describe('documents of disagreements', () => {
	it('come in order of publication, each disagreement counted once for a document', () => {
		expect(countBySource(items).map((entry) => [entry.source.id, entry.count])).toEqual([
			['early-note', 2],
			['late-note', 3]
		]);
	});
});

describe('subjects of disagreements', () => {
	it('come by title, with the number of each', () => {
		expect(
			countBySubject([...items, items[0] as CompiledDisagreement]).map(({ title, count }) => [title, count])
		).toEqual([
			['cost', 1],
			['length', 1],
			['name', 2]
		]);
	});
});

describe('a disagreement in words', () => {
	it('says whether documents differ or one differs with itself', () => {
		expect(describeDisagreementKind({ kind: 'source-error', between: false, within: ['early-note'] })).toBe(
			'error in the source, within one document'
		);
		expect(describeDisagreementKind({ kind: 'changed-over-time', between: true, within: [] })).toBe(
			'changed over time, between documents'
		);
		expect(describeDisagreementKind({ kind: 'contradiction', between: true, within: ['early-note'] })).toBe(
			'contradiction, between documents and within one'
		);
	});
	it('says neither where one document stands alone against what is known', () => {
		expect(describeDisagreementKind({ kind: 'against-known-fact', between: false, within: [] })).toBe(
			'contradicts known facts'
		);
	});
	it('never calls reviewed what was only computed', () => {
		expect(describeReview(false)).toContain('not reviewed');
		expect(describeReview(true)).not.toContain('not');
	});
	it('has an element id without spaces, in any script', () => {
		expect(disagreementAnchor('ferry-length-of the route')).toBe('disagreement-ferry-length-of-the-route');
		expect(disagreementAnchor('ferry-name-имя')).toMatch(/^\S+имя$/u);
	});
});
