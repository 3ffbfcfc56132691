import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/model/proposals/mention.ts';
import { REST, listDistinct, reRank, tellJudged } from '../../../src/review/re-rank.ts';

const build = (id: string, country: string, reasons: [string, number][], rest: number): Candidate => ({
	id,
	name: id,
	lat: 0,
	lon: 0,
	country,
	kind: country === 'KE' ? 'city' : 'province',
	population: null,
	score: 0,
	reasons: reasons.map(([reason]) => reason),
	weights: [...reasons.map(([, weight]) => weight), rest]
});
/** Scores as the ranking gives them. */
function score(candidates: Candidate[]): Candidate[] {
	const weights = candidates.map((each) => Math.exp((each.weights ?? []).reduce((sum, weight) => sum + weight, 0)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return candidates.map((each, index) => ({ ...each, score: (weights[index] ?? 0) / total }));
}
const NEAR = 'places near it are named in the document';
const [first, second] = score([build('A', 'KE', [[NEAR, 2]], 4), build('B', 'UG', [['a capital', 1]], 4.5)]) as [
	Candidate,
	Candidate
];
const idsOf = (candidates: Candidate[]): string[] => candidates.map(({ id }) => id);

describe('ranking anew', () => {
	it('leaves what nobody judged otherwise as it is', () => {
		expect(reRank([first, second], { without: [] })).toEqual([first, second]);
	});
	it('takes away just what a reason weighed, and the scores stay shares of one whole', () => {
		const [one, other] = reRank([first, second], { without: [NEAR] }) as [Candidate, Candidate];
		expect(idsOf([one, other])).toEqual(['B', 'A']);
		// 5.5 against 4: one is e to the 1.5 times the other.
		expect(one.score / other.score).toBeCloseTo(Math.exp(1.5), 1);
		expect(one.score + other.score).toBeCloseTo(1, 2);
		expect(reRank([first, second], { without: [NEAR, 'a capital', REST] }).map(({ score }) => score)).toEqual([
			0.5, 0.5
		]);
	});
	it('puts those of a country or kind that is named first', () => {
		expect(idsOf(reRank([first, second], { without: [], country: 'UG' }))).toEqual(['B', 'A']);
		expect(idsOf(reRank([first, second], { without: [], kind: 'province' }))).toEqual(['B', 'A']);
	});
	it('does with proposals of before weights were kept: what is left follows the score', () => {
		const [old, other] = [first, second].map(({ weights: _, ...each }) => each) as [Candidate, Candidate];
		expect(idsOf(reRank([old, other], { without: [NEAR] }))).toEqual(['B', 'A']);
		expect(idsOf(reRank([old, other], { without: ['a capital'] }))).toEqual(['A', 'B']);
	});
	it('lists each reason once, and says in words what was judged', () => {
		expect(listDistinct([first, second, first], { without: [] })).toEqual([REST, NEAR, 'a capital']);
		const told = tellJudged({ without: [NEAR], country: 'UG', kind: 'city' }, () => 'Uganda');
		expect(told).toBe(`without “${NEAR}”; in Uganda; of the kind city`);
	});
});
