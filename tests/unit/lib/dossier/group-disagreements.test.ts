import { describe, expect, it } from 'vitest';
import { countBySource, describeKind, describeReview, disagreementAnchor, filterDisagreements, groupByKind } from '../../../../src/lib/dossier/group-disagreements.ts';
import type { DisagreementView, SourceRef } from '../../../../src/model/compiled.ts';

const source = (id: string, publishedMin: number): SourceRef => ({
	id, publishedMin, short: id, title: id, authors: '', container: '', published: '2020', publishedWords: '2020', kindInWords: 'note', openText: false
});
const early = source('early-note', 1);
const late = source('late-note', 2);

function disagree(id: string, kind: DisagreementView['kind'], ...sources: SourceRef[]): DisagreementView {
	const sides = sources.map((from, at) => ({ says: `side ${at}`, passages: [{ id: `${id}-${at}`, source: from, locator: 'paragraph 1', digest: '' }] }));
	return { id, title: id, kind, severity: 'minor', reviewed: true, between: new Set(sources).size > 1, subjects: [], sides, note: '' };
}
const items = [disagree('name', 'spelling', late, early), disagree('length', 'contradiction', early, late), disagree('cost', 'contradiction', late, late)];
const idsOf = (list: readonly DisagreementView[]): string[] => list.map(({ id }) => id);

describe('disagreements by kind', () => {
	it('come with contradictions first and spelling last, without empty kinds, in the order given', () => {
		expect(groupByKind(items).map((group) => [group.kind, idsOf(group.items)])).toEqual([['contradiction', ['length', 'cost']], ['spelling', ['name']]]);
	});
	it('lose none', () => {
		expect(groupByKind(items).flatMap((group) => group.items)).toHaveLength(items.length);
	});
});

describe('a filter of disagreements', () => {
	it('keeps all where nothing is asked', () => {
		expect(filterDisagreements(items, { source: null, kind: null })).toEqual(items);
	});
	it('keeps those a document takes a side in, with the sides of the others', () => {
		const kept = filterDisagreements(items, { source: 'early-note', kind: null });
		expect(idsOf(kept)).toEqual(['name', 'length']);
		expect(kept.every((item) => item.sides.length === 2)).toBe(true);
	});
	it('joins document and kind', () => {
		expect(idsOf(filterDisagreements(items, { source: 'early-note', kind: 'spelling' }))).toEqual(['name']);
	});
});

describe('documents of disagreements', () => {
	it('come in order of publication, each disagreement counted once for a document', () => {
		expect(countBySource(items).map((entry) => [entry.source.id, entry.count])).toEqual([['early-note', 2], ['late-note', 3]]);
	});
});

describe('a disagreement in words', () => {
	it('says whether documents differ or one differs with itself', () => {
		expect(describeKind({ kind: 'source-error', between: false })).toBe('fault of the source, within one document');
		expect(describeKind({ kind: 'changed-over-time', between: true })).toBe('changed over time, between documents');
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
