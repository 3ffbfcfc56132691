import type { Judged } from '../model/proposals/decision.ts';
import type { Candidate } from '../model/proposals/mention.ts';

/** What a candidate weighs without any reason that is told. */
export const REST = 'its kind, and how well known it is';
/** A country or kind that the curator names outweighs what speaks for others. */
const NAMED_WEIGHT = 8;
/** What a reason weighs where that was not kept. */
const USUAL_WEIGHT = 2;
/** Scores are kept in thousandths. */
const MIN_SCORE = 0.0005;

export interface CountedReason {
	reason: string;
	weight: number;
	isCounted: boolean;
}

export const isJudged = ({ without, country, kind }: Judged): boolean => {
	return without.length > 0 || country !== undefined || kind !== undefined;
};

/** The reasons of a candidate with what each weighs, the rest last. */
export function listReasons({ reasons, weights, score }: Candidate, { without }: Judged): CountedReason[] {
	const known = weights?.length === reasons.length + 1 ? weights : null;
	const usual = reasons.map(() => USUAL_WEIGHT);
	const rest = Math.log(Math.max(MIN_SCORE, score)) - USUAL_WEIGHT * reasons.length;
	const all = known ?? [...usual, rest];
	return [...reasons, REST].map((reason, index) => {
		return {
			reason,
			weight: all[index] ?? 0,
			isCounted: !without.includes(reason)
		};
	});
}

/**
 * Candidates ranked again without some reasons, and by the country and kind the curator names; scores sum to what they
 * summed to.
 */
export function reRank(candidates: readonly Candidate[], judged: Judged): Candidate[] {
	if (!isJudged(judged)) {
		return [...candidates];
	}
	const weighed = candidates.map((candidate) => ({
		candidate,
		weight: weigh(candidate, judged)
	}));
	const top = Math.max(...weighed.map(({ weight }) => weight));
	const total = weighed.reduce((sum, { weight }) => sum + Math.exp(weight - top), 0);
	const shared = candidates.reduce((sum, { score }) => sum + score, 0);
	return weighed
		.sort((a, b) => b.weight - a.weight)
		.map(({ candidate, weight }) => {
			const score = (shared * Math.exp(weight - top)) / total;
			return { ...candidate, score: Math.round(score * 1000) / 1000 };
		});
}

function weigh(candidate: Candidate, judged: Judged): number {
	const counted = listReasons(candidate, judged).filter(({ isCounted }) => isCounted);
	const isOfCountry = judged.country !== undefined && candidate.country === judged.country;
	const isOfKind = judged.kind !== undefined && candidate.kind === judged.kind;
	const named = [isOfCountry, isOfKind].filter(Boolean).length * NAMED_WEIGHT;
	return counted.reduce((sum, { weight }) => sum + weight, named);
}

/** "without “a capital”; in Kenya": what was judged otherwise, in words. */
export function tellJudged({ without, country, kind }: Judged, nameCountry: (code: string) => string): string {
	return [
		...(without.length > 0 ? [`without ${without.map((reason) => `“${reason}”`).join(' and ')}`] : []),
		...(country === undefined ? [] : [`in ${nameCountry(country)}`]),
		...(kind === undefined ? [] : [`of the kind ${kind}`])
	].join('; ');
}

/** Reasons of all candidates, each once, that of the most weight first: an order that ranking anew does not change. */
export function listDistinct(candidates: readonly Candidate[], judged: Judged): string[] {
	const all = new Map<string, number>();
	for (const { reason, weight } of candidates.flatMap((each) => listReasons(each, judged))) {
		all.set(reason, Math.max(weight, all.get(reason) ?? -Infinity));
	}
	return [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason]) => reason);
}
