import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/proposals/decision.ts';
import {
	type DecisionOn,
	decisionsOf,
	isAlike,
	listReviewers,
	measureAgreement,
	UNNAMED
} from '../../../src/review/compare.ts';
import { tellAgreement } from '../../../src/workbench/tell-agreement.ts';

const when = '2026-11-01T10:00:00.000Z';
const id = (index: number): string => `aaaaaaaaaa-place-p:${index}`;
const accept = (index: number, who: string | undefined, step: string, candidate = 'p:1'): DecisionOn => ({
	do: 'accept',
	id: id(index),
	step,
	when,
	...(who === undefined ? {} : { who }),
	options: { candidate }
});
const reject = (index: number, who: string, step: string): DecisionOn => ({
	do: 'reject',
	id: id(index),
	step,
	when,
	who
});

describe('two reviewers in one journal', () => {
	const lines: Decision[] = [
		accept(1, 'Ada', 'step0001'),
		accept(2, 'Ada', 'step0002'),
		{ do: 'undo', step: 'step0001', when, who: 'Ben' },
		reject(1, 'Ben', 'step0003'),
		{ do: 'undo', step: 'step0002', when, who: 'Ada' },
		accept(3, undefined, 'step0004')
	];
	it('are told apart by who; what one did to the other’s decision does not change what that one held', () => {
		expect(listReviewers(lines)).toEqual(['Ada', 'Ben', UNNAMED]);
		expect([...decisionsOf(lines, 'Ada').keys()]).toEqual([id(1)]);
		expect([...decisionsOf(lines, 'Ben')].map(([each, line]) => [each, line.do])).toEqual([[id(1), 'reject']]);
	});
	it('agree where both left out, or both accepted the same place and of the same thing', () => {
		const [one, same, other] = [
			accept(1, 'Ada', 'a'),
			accept(1, 'Ben', 'b'),
			accept(1, 'Ben', 'c', 'p:2')
		] as const;
		expect(isAlike(one, same)).toBe(true);
		expect(isAlike(one, other)).toBe(false);
		expect(isAlike(one, reject(1, 'Ben', 'd'))).toBe(false);
		expect(isAlike(reject(1, 'Ada', 'e'), reject(1, 'Ben', 'f'))).toBe(true);
	});
});

describe('how far they agree', () => {
	const judge = (what: string): { do: 'accept' | 'reject'; says: string; when: string; options: object } | null => {
		return what === '-' ? null : { do: what === 'a' ? 'accept' : 'reject', says: '', when, options: {} };
	};
	/** Each pair is a row: a for accepted, r for left out, - for undecided; an x behind it, otherwise decided. */
	const measure = (pairs: string): ReturnType<typeof measureAgreement> => {
		const rows = pairs.split(' ').map((pair) => ({
			first: judge(pair[0] ?? '-'),
			second: judge(pair[1] ?? '-'),
			standing: pair[0] === pair[1] && pair[2] !== 'x' ? ('agree' as const) : ('differ' as const)
		}));
		return measureAgreement(rows, 0);
	};
	it('is Cohen’s kappa, as his example of fifty has it', () => {
		const pairs = [
			...Array<string>(20).fill('aa'),
			...Array<string>(5).fill('ar'),
			...Array<string>(10).fill('ra')
		];
		const { both, alike, kappa } = measure([...pairs, ...Array<string>(15).fill('rr')].join(' '));
		expect([both, alike]).toEqual([50, 35]);
		expect(kappa).toBeCloseTo(0.4, 10);
	});
	it('cannot be told where both did the same throughout, and counts another place as no agreement', () => {
		expect(measure('aa aax a- -r')).toMatchObject({ both: 2, alike: 1, kappa: null, onlyFirst: 1, onlySecond: 1 });
		expect(measure('-a')).toMatchObject({ both: 0, kappa: null });
	});
	it('is told in words with its n', () => {
		const told = tellAgreement(measure('aa ar rr rr a-'), 'Ada', 'Ben');
		expect(told).toBe(
			'Of 4 proposals that both decided on, 3 (75 %) are decided alike; on accepted or left out Cohen’s kappa is 0.50 (n = 4). Ada alone decided on 1, Ben alone on 0.'
		);
		expect(tellAgreement(measure('aa'), 'Ada', 'Ben')).toContain('kappa cannot be told');
		expect(tellAgreement(measure('a-'), 'Ada', 'Ben')).toMatch(/^Nothing was decided by both\./u);
	});
});
