import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../../src/atlas/claims/compare-values.ts';
import { proposeDisagreements } from '../../../../src/atlas/claims/propose.ts';
import { compileAtlas } from '../../../../src/atlas/compile/compile.ts';
import type { FeaturePage } from '../../../../src/model/compiled/pages.ts';
import type { TimeIndex } from '../../../../src/model/compiled/timeline.ts';
import { ModalitySchema, type Claim, type Modality } from '../../../../src/model/records/claim.ts';
import { formatEdtf } from '../../../../src/time/edtf.ts';
import { MODALITY_WORDS, formatClaimValue } from '../../../../src/wording/claims.ts';
import { readSample } from '../../sample.ts';

function claim(text: string, modality?: Modality): Claim {
	return {
		subject: 'strait-ferry',
		property: 'builder',
		value: { type: 'text', text },
		...(modality === undefined ? {} : { modality })
	};
}

const compareAs = (a: Modality | undefined, b: Modality | undefined, isSame: boolean): string | null => {
	const [left, right] = [claim('the north yard', a), claim(isSame ? 'the north yard' : 'the south dock', b)];
	const verdict = compareClaims(left, right);
	expect(compareClaims(right, left), 'either way round').toBe(verdict);
	return verdict;
};

describe('claims with doubt, laid side by side', () => {
	it('contradict one another as asserted ones where both passages stand behind them', () => {
		expect(compareAs(undefined, 'asserted', false)).toBe('contradictory');
		expect(compareAs('likely', undefined, false)).toBe('contradictory');
		expect(compareAs('expected', 'likely', false)).toBe('contradictory');
	});
	it('contradict nobody where a passage only weighs, cites or asks', () => {
		for (const open of ['possible', 'argued', 'question'] as const) {
			for (const other of ModalitySchema.options) {
				expect(compareAs(open, other, false), `${open} against ${other}`).not.toBe('contradictory');
				expect(compareAs(open, other, true), `${open} against ${other}`).not.toBe('contradictory');
			}
		}
	});
	it('are no claim of what they reject: one who rejects it stands against one who affirms it, and beside others', () => {
		expect(compareAs('rejected', undefined, true)).toBe('contradictory');
		expect(compareAs('rejected', 'likely', true)).toBe('contradictory');
		expect(compareAs('rejected', undefined, false)).toBe('compatible');
		expect(compareAs('rejected', 'rejected', true)).toBe('same');
		expect(compareAs('rejected', 'rejected', false)).toBe('compatible');
	});
});

describe('a claim in words', () => {
	it('is the bare value where it is asserted', () => {
		expect(formatClaimValue(claim('the north yard'), false, formatEdtf)).toBe('the north yard');
		expect(formatClaimValue(claim('the north yard', 'asserted'), false, formatEdtf)).toBe('the north yard');
	});
	it('bears its doubt before the value, each in words of its own', () => {
		const doubts = ModalitySchema.options.filter((option) => option !== 'asserted');
		const said = doubts.map((modality) => formatClaimValue(claim('the north yard', modality), false, formatEdtf));
		expect(new Set(said).size).toBe(doubts.length);
		expect(said.every((words) => words.endsWith(': the north yard'))).toBe(true);
		expect(said).toContain(`${MODALITY_WORDS.rejected}: the north yard`);
		expect(MODALITY_WORDS.rejected).toMatch(/reject/);
	});
});

describe('a rejected claim in the compiled atlas', () => {
	const sample = readSample();
	sample.citations[1]?.claims.push(
		{
			subject: 'strait-ferry',
			property: 'status',
			value: { type: 'status', status: 'ended' },
			modality: 'rejected'
		},
		claim('the north yard', 'rejected')
	);
	sample.citations[0]?.claims.push(claim('the south dock'));
	const files = compileAtlas(sample);
	const open = <T>(path: string): T => files.find((file) => file.path === path)?.value as T;
	const page = open<FeaturePage>('feature/strait-ferry.json');

	it('says so in the passage, in the list of what is claimed and in the history of status', () => {
		const claims = page.groups.flatMap((group) => group.passages.flatMap((passage) => passage.claims));
		const shown = [
			claims.filter(({ modality }) => modality === 'rejected').map(({ words }) => words),
			page.topics
				.flatMap(({ values }) => values.map(({ words }) => words))
				.filter((words) => words !== 'the south dock'),
			page.history.map(({ words }) => words)
		];
		expect(shown.map((list) => list.length)).toEqual([2, 2, 1]);
		for (const words of shown.flat()) {
			expect(words).toContain(MODALITY_WORDS.rejected);
		}
	});
	it('is no status of the day, and no disagreement with those who say otherwise', () => {
		const { features } = open<TimeIndex>('timeline.json');
		expect(features.find(({ id }) => id === 'strait-ferry')?.statuses).toEqual([]);
		expect(proposeDisagreements(sample)).toEqual([]);
	});
});
