import type { ProposedStatus } from '../../model/proposals/mention.ts';
import { applyRules, buildPattern, type Rule, type Span } from '../found.ts';
import { plainLetters } from '../plain-letters.ts';
import { ENGLISH, OTHERS, type Saying } from './status-words.ts';

type Reading = Pick<ProposedStatus, 'status' | 'isNegated' | 'confidence' | 'reasons'>;
export type FoundStatus = Reading & Span & { text: string };

/** Words shortly before by which the saying is denied. */
const NEGATION =
	/(?:\b(?:not|never|no|neither|nor|without|cannot|hardly|nowhere|denied that|n't)\b|\bnot yet\b|(?:^|[^\p{L}])(?:не|никогда не|ни)(?![\p{L}])|\bnicht\b|\bkein\p{L}*\b|\bne\b|\bn'|\bpas\b|\bno\b|\bnunca\b|没有?|未|尚未|(?:^|\s)(?:لم|لن|لا|ليس)\s|نشده|نیست)[^.;!?。]{0,22}$/iu;

function buildRules(sayings: readonly Saying[], isSpaced: boolean): Rule<Reading, string>[] {
	return sayings.map(({ status, words, confidence, says }) => ({
		...buildPattern(isSpaced ? `(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d])` : `(?:${words})`),
		read: (match, text) => {
			const before = text.slice(Math.max(0, match.index - 40), match.index);
			// "Has never left the drawing board" denies no plan.
			const said = match[0].replace(/\bnever (?:has )?left\b/iu, 'left');
			const isNegated =
				NEGATION.test(before) || /\b(?:not|never|n't)\b/iu.test(said.split(/\s/u).slice(1, 2).join(' '));
			return {
				status,
				isNegated,
				confidence: isNegated ? confidence - 0.1 : confidence,
				reasons: isNegated ? [says, 'but it is denied'] : [says]
			};
		}
	}));
}

const RULES: Readonly<Record<string, readonly Rule<Reading, string>[]>> = {
	en: buildRules(ENGLISH, true),
	...Object.fromEntries(Object.entries(OTHERS).map(([tag, sayings]) => [tag, buildRules(sayings, tag !== 'zh')]))
};

/** Words of a text that say how far along a thing is, with the status they stand for; offsets in UTF-16 units. */
export function findStatuses(text: string, language: string | null = 'en'): FoundStatus[] {
	const plain = plainLetters(text);
	const rules = RULES[language ?? 'en'] ?? [];
	return applyRules(rules, plain, plain).map(({ start, end, status, isNegated, confidence, reasons }) => ({
		start,
		end,
		text: text.slice(start, end),
		status,
		isNegated,
		confidence: Math.round(confidence * 100) / 100,
		reasons
	}));
}
