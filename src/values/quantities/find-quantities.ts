import type { ProposedQuantity } from '../../model/proposals/mention.ts';
import { applyRules, buildPattern, type Rule, type Span } from '../found.ts';
import { plainLetters } from '../plain-letters.ts';
import { FIGURE, NUMBER_WORD, readFigure, readNumberWord } from '../numbers.ts';
import { COUNTED, CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf, UNIT, unitOf } from './units.ts';
import { readScale, SCALE } from './scales.ts';

type Reading = Pick<ProposedQuantity, 'kind' | 'min' | 'max' | 'unit' | 'confidence' | 'reasons'>;
export type FoundQuantity = Reading & Span & { text: string };
interface Context {
	language: string | null;
}

const START = String.raw`(?<!(?!\p{Script=Han})\p{L}|[\p{N}.,]|\d[- ])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const NUMBER = `(?:${FIGURE}|${NUMBER_WORD})`;
/** Where an amount may begin. */
const NUMBERS = new RegExp(`(?<!\\d)\\d|${NUMBER_WORD}`, 'giu');
const HAS_NUMBER = new RegExp(`\\d|\\b${NUMBER_WORD}`, 'i');
/** "2 to 2.5 billion", "between 3 and 4", "5-7" */
const AMOUNT = `(?<from>${NUMBER})(?:\\s?(?<fromScale>${SCALE})${END})?(?:\\s*(?:-|to|or|and|bis|à|a|до|至|到)\\s*(?<sign>[$€£¥₹])?(?<to>${NUMBER}))?(?:[\\s-]?(?<scale>${SCALE})(?![\\p{Ll}]))?`;
/** "about", "more than" before a number belong to it. */
const BOUND =
	/(?<bound>about|around|some|approximately|nearly|almost|roughly|over|more than|at least|up to|less than|under|fewer than|at most|an estimated)\s{1,40}$/iu;
/** The longest of them and the spaces after it. UTF-16 units. */
const MAX_BOUND = 56;

function readNumber(written: string, language: string | null): number | null {
	return /^\d/u.test(written) ? readFigure(written, language) : readNumberWord(written);
}

/** Least and most of an amount: a scale after the second number counts for both where the first has none. */
function readAmount(match: RegExpExecArray, language: string | null): { min: number; max: number } | null {
	const { from = '', to, fromScale, scale } = match.groups ?? {};
	const [first, second] = [readNumber(from, language), to === undefined ? null : readNumber(to, language)];
	if (first === null || (to !== undefined && second === null)) {
		return null;
	}
	const last = readScale(scale);
	const min = round(first * (fromScale === undefined ? last : readScale(fromScale)));
	const max = second === null ? min : round(second * last);
	return max < min ? null : { min, max };
}

const round = (value: number): number => {
	return Number(value.toPrecision(12));
};

/** Between two numbers "and" or "a" makes a range only where "between" or "entre" stands before. */
function isRange(match: RegExpExecArray): boolean {
	const joiner = /\s(and|a|à)\s/iu.exec(match[0])?.[1];
	const before = match.input.slice(Math.max(0, match.index - 10), match.index);
	return match.groups?.to === undefined || joiner === undefined || /(?:between|entre|de)\s+$/iu.test(before);
}

function read(
	match: RegExpExecArray,
	{ language }: Context,
	kind: string,
	unit: string | null,
	factor = 1
): Reading | null {
	const amount = unit === null || !isRange(match) ? null : readAmount(match, language);
	if (!amount || unit === null) {
		return null;
	}
	const isWord = !/\d/u.test(match.groups?.from ?? '');
	return {
		kind,
		min: round(amount.min * factor),
		max: round(amount.max * factor),
		unit,
		confidence: isWord ? 0.8 : 0.92,
		reasons: [
			`a number before or after “${unit}”`,
			...(amount.min === amount.max ? [] : ['from the one to the other'])
		]
	};
}

/** The words before a number that say how exact it is belong to it. */
function readBound(match: RegExpExecArray, reading: Reading | null): (Reading & { span?: Span }) | null {
	const before = match.input.slice(Math.max(0, match.index - MAX_BOUND), match.index);
	const found = reading && BOUND.exec(before);
	const bound = found?.groups?.bound ?? '';
	return found
		? {
				...reading,
				reasons: [
					...reading.reasons.slice(0, 1),
					`said to be ${bound.toLowerCase()} that`,
					...reading.reasons.slice(1)
				],
				span: {
					start: match.index - found[0].length,
					end: match.index + match[0].length
				}
			}
		: reading;
}

function readMoney(match: RegExpExecArray, context: Context): Reading | null {
	const { before, after } = match.groups ?? {};
	return read(match, context, 'money', currencyOf(before ?? after ?? ''));
}

function readUnit(match: RegExpExecArray, context: Context): Reading | null {
	const unit = unitOf(match.groups?.unit ?? '');
	return unit && read(match, context, unit.kind, unit.unit, unit.factor);
}

function readCounted(match: RegExpExecArray, context: Context): Reading | null {
	const counted = (match.groups?.counted ?? '').toLowerCase();
	const kind = COUNTED.find(({ test }) => test.test(counted));
	const isYear = /^(?:19|20)\d\d$/u.test(match.groups?.from ?? '') && match.groups?.scale === undefined;
	const isOne = /^(?:one|a|an|1)$/iu.test(match.groups?.from ?? '');
	const found = kind && !isOne ? read(match, context, kind.kind, kind.unit) : null;
	return found && { ...found, confidence: isYear ? 0.5 : 0.85 };
}

const rule = (pattern: string, work: Rule<Reading, Context>['read'], starts?: RegExp): Rule<Reading, Context> => {
	return {
		...buildPattern(pattern, starts),
		needs: HAS_NUMBER,
		read: (match, context) => readBound(match, work(match, context))
	};
};
export const QUANTITY_RULES: readonly Rule<Reading, Context>[] = [
	rule(`(?<![\\p{L}\\p{N}])(?<before>${CURRENCY_BEFORE})\\s?${AMOUNT}`, readMoney),
	rule(`${START}${AMOUNT}[\\s-]?(?:of\\s+|de\\s+|d')?(?<after>${CURRENCY_AFTER})`, readMoney, NUMBERS),
	rule(`${START}${AMOUNT}[\\s-]{0,2}(?:de\\s+|d')?(?<unit>${UNIT})`, readUnit, NUMBERS),
	rule(
		`${START}${AMOUNT}\\s+(?:de\\s+|d')?(?:[\\p{Ll}-]{2,14}\\s+){0,2}?(?<counted>${COUNTED.map(({ words }) => words).join('|')})${END}`,
		readCounted,
		NUMBERS
	),
	rule(
		`${START}${AMOUNT}\\s?(?<counted>人|名|万人)`,
		(match, context) => {
			const people = read(match, context, 'people', 'people');
			return (
				people &&
				(match.groups?.counted === '万人'
					? {
							...people,
							min: people.min * 1e4,
							max: people.max * 1e4
						}
					: people)
			);
		},
		NUMBERS
	)
];

/** Numbers with their units in a text, as least and most in plain units; offsets in UTF-16 units. */
export function findQuantities(text: string, language: string | null = 'en'): FoundQuantity[] {
	const plain = plainLetters(text);
	return applyRules(QUANTITY_RULES, plain, { language }).map(
		({ start, end, kind, min, max, unit, confidence, reasons }) => ({
			start,
			end,
			text: text.slice(start, end),
			kind,
			min,
			max,
			unit,
			confidence,
			reasons
		})
	);
}
