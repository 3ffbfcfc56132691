import { FIGURE, NUMBER_WORD } from '../numbers.ts';
import { COUNT, readCount, unitOf } from './relative.ts';
import { dateRule as rule, END, needing, NEEDS } from './pattern.ts';
import { readAs, type DateReading, type DateRule } from './types.ts';

const START = String.raw`(?<![\p{L}\d-])`;
const UNIT = 'second|minute|hour|day|week|month|year|decade|century|centurie|fortnight';
const part = (match: RegExpExecArray, name: string): string => {
	return (match.groups?.[name] ?? '').toLowerCase();
};
const trim = (value: number): string => {
	return String(Math.round(value * 1000) / 1000);
};

/** ISO 8601 of so many units: `P25Y`, `P3M`, `PT30M`. */
function formatLength(count: number, unit: string): string {
	switch (unit) {
		case 'century':
			return `P${trim(count * 100)}Y`;
		case 'decade':
			return `P${trim(count * 10)}Y`;
		case 'fortnight':
			return `P${trim(count * 2)}W`;
		case 'hour':
			return count === 0.5 ? 'PT30M' : `PT${trim(count)}H`;
		case 'minute':
			return `PT${trim(count)}M`;
		case 'second':
			return `PT${trim(count)}S`;
		default:
			return count === 0.5 && unit === 'year' ? 'P6M' : `P${trim(count)}${unit.slice(0, 1).toUpperCase()}`;
	}
}

function readLength(match: RegExpExecArray): DateReading | null {
	const [count, unit] = [readCount(part(match, 'count')), unitOf(part(match, 'unit'))];
	const isOrdinal = unit === 'second' && /^an?$/u.test(part(match, 'count'));
	return count === null || isOrdinal ? null : readAs('duration', formatLength(count, unit), 0.9, 'a length of time');
}

function readLengths(match: RegExpExecArray): DateReading | null {
	const unit = unitOf(part(match, 'unit'));
	const [from, to] = [readCount(part(match, 'from')), readCount(part(match, 'to'))];
	return from === null || to === null || from >= to
		? null
		: readAs(
				'duration',
				`${formatLength(from, unit)}/${formatLength(to, unit)}`,
				0.85,
				'between two lengths of time'
			);
}

const ADVERBS: Readonly<Record<string, string>> = {
	daily: 'P1D',
	weekly: 'P1W',
	fortnightly: 'P2W',
	monthly: 'P1M',
	quarterly: 'P3M',
	yearly: 'P1Y',
	annually: 'P1Y',
	annual: 'P1Y',
	hourly: 'PT1H',
	biennial: 'P2Y'
};

function readSet(match: RegExpExecArray): DateReading | null {
	const count = readCount(part(match, 'count') || 'a');
	const unit = part(match, 'unit');
	const isNamed = /day$/u.test(unit) && unit !== 'day';
	const isOrdinal = unit === 'second' && part(match, 'count') === '';
	return count === null || isOrdinal
		? null
		: readAs('set', `R/${isNamed ? 'P1W' : formatLength(count, unitOf(unit))}`, 0.85, 'again and again');
}

/** Rules for lengths of time and for what happens again and again. English. */
export const DURATIONS: readonly DateRule[] = [
	...needing(NEEDS.time, [
		rule(
			`(?<=(?:tonnes|tons|people|passengers|visitors|dollars|euros|shillings|rupees|barrels|ships|vessels|vehicles|trucks|jobs|litres|metres|times|cent|%|million|billion)\\s+)an?\\s+(?<unit>day|week|month|year|hour)${END}`,
			readSet
		),
		// "750,000 boxes a year".
		rule(`(?<=\\d[\\d,.]*\\s+\\p{Ll}+s\\s+)an?\\s+(?<unit>day|week|month|year|hour)${END}`, readSet),
		rule(
			`${START}${COUNT}(?:\\s+(?:long|more|full|whole|consecutive))?\\s+(?<unit>${UNIT})s?${END}(?!\\s+(?:ago|earlier|later|before|after|from now|hence)|-old)`,
			readLength
		),
		rule(`${START}(?<count>${FIGURE}|${NUMBER_WORD})-(?<unit>${UNIT})(?:-long)?${END}(?!-old|\\s+old)`, readLength),
		rule(
			`${START}(?<from>${FIGURE}|${NUMBER_WORD})\\s*(?:to|or|-)\\s*(?<to>${FIGURE}|${NUMBER_WORD})\\s+(?<unit>${UNIT})s${END}(?!\\s+ago)`,
			readLengths
		),
		rule(
			`${START}(?:every|each)\\s+(?:(?<count>\\d{1,3}|${NUMBER_WORD})\\s+)?(?<unit>${UNIT}|(?:sun|mon|tues|wednes|thurs|fri|satur)day)s?${END}`,
			readSet
		),
		rule(`${START}every\\s+(?:second|other)\\s+(?<unit>day|week|month|year)${END}`, (match) => {
			return readAs('set', `R/${formatLength(2, part(match, 'unit'))}`, 0.85, 'again and again');
		}),
		rule(`${START}(?:once|twice|three times|four times)\\s+an?\\s+(?<unit>${UNIT})${END}`, readSet),
		rule(`${START}per\\s+(?<unit>day|week|month|year|hour|annum)${END}`, (match) => {
			return readAs(
				'set',
				`R/${formatLength(1, part(match, 'unit').replace('annum', 'year'))}`,
				0.8,
				'again and again'
			);
		})
	]),
	rule(`${START}(?<adverb>${Object.keys(ADVERBS).join('|')})${END}`, (match) => {
		return readAs('set', `R/${ADVERBS[part(match, 'adverb')] ?? ''}`, 0.75, 'again and again');
	})
];
