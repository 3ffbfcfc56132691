import { getSpeech, type CompiledPart, type Speech } from './speech.ts';

type Values = Readonly<Record<string, string | number>>;

/** Keep what stands between them from turning round what stands beside it (Unicode bidi isolates). */
const [ISOLATE, POP] = ['\u2068', '\u2069'];
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/**
 * A message in the language of the page. `{name}` stands for a value; a number `count` chooses the form of a plural.
 * @param text the English words; every other language of the interface has them in `messages/`, or a test fails
 */
export function say(text: string, values: Values = {}): string {
	const speech = getSpeech();
	const message = speech.messages?.[text] ?? text;
	const words = typeof message === 'string' ? message : message[choose(values.count, speech)];
	return (words ?? text).replace(/\{(\w+)\}/g, (all, name: string) => format(values[name] ?? all, speech));
}

/** What the program wrote into the compiled atlas, in the language of the page: "paragraph 3", "under construction". */
export function sayCompiled(text: string, as?: CompiledPart): string {
	return getSpeech().reword?.words(text, as) ?? text;
}

/** A number as the language of the page writes it. */
export function sayNumber(value: number): string {
	return format(value, getSpeech());
}

/** Things in a row, as the language of the page sets them apart. */
export function joinWords(...parts: readonly string[]): string {
	return joinApart(say(', '), parts);
}

/**
 * Parts of different directions in a row, none of which turns another round: "author · publisher · 16 January 2017".
 */
export function joinApart(between: string, parts: readonly string[]): string {
	const speech = getSpeech();
	return parts.map((part) => format(part, speech)).join(between);
}

/** A year or another number that is not to be set in groups. */
export function sayYear(value: number): string {
	const { language, messages } = getSpeech();
	return messages === null
		? String(value)
		: new Intl.NumberFormat(language.tag, { useGrouping: false }).format(value);
}

/**
 * The same text with the parts apart that stand for values, for those that are more than words: "in", `documents`, ".".
 */
export function saySplit(text: string): string[] {
	const message = getSpeech().messages?.[text];
	return (typeof message === 'string' ? message : text).split(/\{(\w+)\}/);
}

/** English figures of five digits and more are grouped: 10,000. */
const MIN_GROUPED = 10_000;

function format(value: string | number, { language, messages }: Speech): string {
	if (typeof value === 'number') {
		const isPlain = messages === null && Math.abs(value) < MIN_GROUPED;
		return isPlain ? String(value) : value.toLocaleString(language.tag);
	}
	return language.isRightToLeft && LEFT_TO_RIGHT.test(value) ? `${ISOLATE}${value}${POP}` : value;
}

function choose(count: string | number | undefined, { language }: Speech): Intl.LDMLPluralRule {
	return new Intl.PluralRules(language.tag).select(Number(count));
}
