import { describe, expect, it } from 'vitest';
import { decideCandidates, dropOverlaps, mayRival } from '../../../../src/anchors/match/decide.ts';
import type { Candidate, Target } from '../../../../src/anchors/match/types.ts';

const candidate = (start: number, seeds: number, more: Partial<Candidate> = {}): Candidate => ({
	segments: [{ start, end: start + 100 }],
	isExact: false,
	isSure: true,
	added: [],
	doubts: [],
	evidence: { inside: 12, length: 0, alone: 20, region: 20, of: 24, survival: 0.95, around: 1 },
	seeds,
	...more
});
const target = (start: number): Target => ({
	id: `t${start}`,
	start,
	end: start + 100,
	hash: '',
	lead: 0,
	tail: 0,
	first: 0,
	until: 1,
	holes: [],
	isInterrupted: false
});

describe('the decision between places where a passage may stand', () => {
	it('is absent where there is none', () => {
		expect(decideCandidates([])).toEqual({ chosen: null, reason: 'absent', candidates: [] });
	});

	it('is the one that is sure', () => {
		const only = candidate(0, 20);
		expect(decideCandidates([only])).toMatchObject({ chosen: only, reason: null });
	});

	it('is changed where something of it stands there and it is not sure', () => {
		const weak = candidate(0, 20, { isSure: false });
		expect(decideCandidates([weak])).toEqual({ chosen: null, reason: 'changed', candidates: [weak] });
	});

	it('is ambiguous between two that fit almost equally, with both to compare', () => {
		const [first, second] = [candidate(0, 20), candidate(5000, 19)];
		expect(decideCandidates([second, first])).toEqual({
			chosen: null,
			reason: 'ambiguous',
			candidates: [first, second]
		});
	});

	it('is the better one where chance does not explain the difference', () => {
		const [first, second] = [candidate(0, 40), candidate(5000, 10)];
		expect(decideCandidates([second, first]).chosen).toBe(first);
	});

	it('is the same without places that have too few seeds to count beside the best one', () => {
		for (const best of [candidate(0, 40), candidate(0, 40, { isExact: true })]) {
			const fewer = Array.from({ length: 40 }, (_, seeds) => seeds).filter((seeds) => !mayRival(best, seeds));
			const others = fewer.flatMap((seeds) => [
				candidate(5000, seeds),
				candidate(5000, seeds, { isSure: false })
			]);
			expect(others.length).toBeGreaterThan(20);
			for (const other of others) {
				expect(decideCandidates([other, best])).toMatchObject({ chosen: best, reason: null });
			}
		}
	});

	it('is the one to the letter where the surroundings fit as well', () => {
		const exact = candidate(5000, 20, { isExact: true });
		expect(decideCandidates([candidate(0, 19, { isSure: false }), exact]).chosen).toBe(exact);
	});

	it('is the one to the letter, whatever the surroundings, where the copy has another order', () => {
		const exact = candidate(5000, 8, { isExact: true });
		const weak = candidate(0, 30, { isSure: false });
		expect(decideCandidates([weak, exact], true).chosen).toBe(exact);
		expect(decideCandidates([weak, exact]).chosen).toBeNull();
	});

	it('is lost for both where two passages that lie apart would stand at one place, unless one is to the letter', () => {
		const both = [candidate(0, 20), candidate(0, 20)].map((option) => decideCandidates([option]));
		dropOverlaps([target(0), target(500)], both);
		expect(both.map(({ chosen, reason }) => [chosen, reason])).toEqual([
			[null, 'ambiguous'],
			[null, 'ambiguous']
		]);
		const one = [candidate(0, 20, { isExact: true }), candidate(0, 20)].map((option) => decideCandidates([option]));
		dropOverlaps([target(0), target(500)], one);
		expect(one.map(({ chosen }) => chosen !== null)).toEqual([true, false]);
	});
});
