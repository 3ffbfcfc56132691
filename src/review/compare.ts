import type { Decision } from '../model/proposals/decision.ts';
import type { Agreement, ComparedRow } from '../model/workbench/compare.ts';
import { replayJournal } from './replay.ts';

export type DecisionOn = Extract<Decision, { do: 'accept' | 'reject' }>;
export const UNNAMED = 'nobody named';

/** Who decided in a journal, in the order of their first decision. */
export function listReviewers(lines: readonly Decision[]): string[] {
	const names = lines.flatMap((line) => (line.do === 'accept' || line.do === 'reject' ? [line.who ?? UNNAMED] : []));
	return [...new Set(names)];
}

/**
 * What one reviewer holds, whatever others did to it since: her decisions, but for those that she took back herself.
 */
export function decisionsOf(lines: readonly Decision[], reviewer: string): Map<string, DecisionOn> {
	const steps = new Map<string, string>();
	for (const line of lines) {
		if ('step' in line && line.step !== undefined && (line.do === 'accept' || line.do === 'reject')) {
			steps.set(line.step, line.who ?? UNNAMED);
		}
	}
	const own = lines.filter((line) => {
		if (line.do === 'accept' || line.do === 'reject') {
			return (line.who ?? UNNAMED) === reviewer;
		}
		const isMove = line.do === 'undo' || line.do === 'redo';
		return isMove && (line.who ?? UNNAMED) === reviewer && steps.get(line.step) === reviewer;
	});
	return replayJournal(own).decisions;
}

const labelOf = (line: DecisionOn): string => {
	if (line.do === 'reject') {
		return 'reject';
	}
	const { candidate, subject, label } = line.options;
	return JSON.stringify([candidate ?? line.name?.candidate ?? '', subject ?? '', label ?? '']);
};

/** Whether two decisions are the same: both left out, or both accepted as the same place and of the same thing. */
export function isAlike(a: DecisionOn, b: DecisionOn): boolean {
	return labelOf(a) === labelOf(b);
}

/**
 * How far two reviewers agree. Kappa is Cohen's, on accepted or left out: which place is meant has too many answers for
 * chance to matter, and counts in the share of those alike.
 */
export function measureAgreement(
	rows: readonly Pick<ComparedRow, 'first' | 'second' | 'standing'>[],
	unknown: number
): Agreement {
	const both = rows.filter(({ first, second }) => first && second);
	const share = (count: number): number => {
		return count / Math.max(1, both.length);
	};
	const first = share(both.filter((row) => row.first?.do === 'accept').length);
	const second = share(both.filter((row) => row.second?.do === 'accept').length);
	const observed = share(both.filter((row) => row.first?.do === row.second?.do).length);
	const expected = first * second + (1 - first) * (1 - second);
	return {
		both: both.length,
		alike: both.filter(({ standing }) => standing === 'agree').length,
		kappa: both.length === 0 || expected > 1 - 1e-12 ? null : (observed - expected) / (1 - expected),
		onlyFirst: rows.filter((row) => row.first && !row.second).length,
		onlySecond: rows.filter((row) => !row.first && row.second).length,
		unknown
	};
}
