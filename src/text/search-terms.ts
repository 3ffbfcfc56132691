import { foldTerm } from './fold-term.ts';

/** Scripts written without spaces between words: a reader looks for any part of a run of their letters. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}[${UNSPACED.source.slice(1, -1)}\\p{M}ー]*`, 'gu');

/** An apostrophe of any kind between two letters: "Xi'an" is looked for as "Xian" too. */
const APOSTROPHE = /(?<=\p{L})['’ʼʻʾʿ`´ʹ](?=\p{L})/gu;
const WORD = /[\p{L}\p{M}\p{N}\u200C\u200D]+/gu;
/** "Mi-35", "JF-17": typed with and without the hyphen. */
const NUMBERED = /\p{L}+[-‐‑–]\p{N}+\p{L}*/gu;

/** Words of a text: runs of letters, marks and digits; "Mi-35" is two, "Lahore–Karachi" too. */
export function splitWords(text: string): string[] {
	const composed = text.normalize('NFC');
	return (APOSTROPHE_LIKE.test(composed) ? composed.replace(APOSTROPHE, '') : composed).match(WORD) ?? [];
}

// Most texts of a large atlas have none of these, and one look for them is soon done.
const DIGIT = /\d/;
const HYPHEN = /[-‐‑–]/;
const APOSTROPHE_LIKE = /['’ʼʻʾʿ`´ʹ]/;

const GROUPS = /(?<=\d)[,'’\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu;
const SHORT_AMOUNT = /(?<=\d)\s?(bn|mn|mln|tn|trn)(?![\p{L}\p{N}])/giu;
const GLUED_UNIT = /(?<=\d)(?=(?:km|kv|mw|gw|million|billion|trillion)(?![\p{L}\p{N}]))/giu;
const AMOUNTS: Readonly<Record<string, string>> = {
	bn: 'billion',
	mn: 'million',
	mln: 'million',
	tn: 'trillion',
	trn: 'trillion'
};

/** "1,100km" and "2bn" as "1100 km" and "2 billion", however they were typed. */
function unifyNumbers(text: string): string {
	if (!DIGIT.test(text)) {
		return text;
	}
	return text
		.replace(GROUPS, '')
		.replace(SHORT_AMOUNT, (_, unit: string) => ` ${AMOUNTS[unit.toLowerCase()] ?? unit}`)
		.replace(GLUED_UNIT, ' ');
}

/**
 * Terms under which a text is found. Of a script without spaces every two letters that follow one another, and the last
 * one alone, so that 港口 is found in 上海港口.
 */
export function splitTerms(written: string): string[] {
	const text = unifyNumbers(written);
	const numbered = HYPHEN.test(text) ? text.match(NUMBERED) : null;
	const joined = numbered?.map((name) => name.replace(/[^\p{L}\p{N}]/gu, '')) ?? [];
	return [...splitWords(text).flatMap((word) => splitWord(word, true)), ...joined];
}

/** English words that frame a question and say nothing of what is looked for. */
const FRAMING = new Set(
	`a about an and are at be been by can could did do does for from had has have how in is it its many much of on or that the
	their there these this to was were what when where which who whom whose why will with would`.split(/\s+/)
);

/** The words of a query that say what is looked for; all of them where none does, as for "The Who". */
function listAsked(query: string): string[] {
	const words = splitWords(unifyNumbers(query));
	const telling = words.filter((word) => !FRAMING.has(word.toLowerCase()));
	return telling.length > 0 ? telling : words;
}

/** Terms a query asks for; all of them stand among the terms of a text that has the query in it. */
export function splitQuery(query: string): string[] {
	return listAsked(query).flatMap((word) => splitWord(word, false));
}

function splitWord(word: string, isIndexed: boolean): string[] {
	if (!UNSPACED.test(word)) {
		return [word];
	}
	const runs = [...word.matchAll(UNSPACED_RUN)].map(([run]) => run);
	const others = word.replace(UNSPACED_RUN, ' ').match(WORD) ?? [];
	return [...others, ...runs.flatMap((run) => splitRun([...run], isIndexed))];
}

function splitRun(letters: readonly string[], isIndexed: boolean): string[] {
	const pairs = letters.slice(1).map((letter, before) => `${letters[before]}${letter}`);
	const last = letters.at(-1) ?? '';
	return pairs.length === 0 || isIndexed ? [...pairs, last] : pairs;
}

/** Words that an abbreviation may pass over. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);
const MIN_INITIALS = 3;

/**
 * The abbreviations by which a name of several words may be called: "PoK" and "PK" as far as they have three letters.
 */
export function listInitials(name: string): string[] {
	const written = splitWords(name);
	if (written.length < MIN_INITIALS) {
		return [];
	}
	const words = written.map((word) => foldTerm(word));
	const all = [words, words.filter((word) => !SMALL_WORDS.has(word))].map((list) =>
		list.map((word) => firstOf(word)).join('')
	);
	return [...new Set(all)].filter((initials) => [...initials].length >= MIN_INITIALS);
}

const firstOf = (word: string): string => {
	return word === '' ? '' : String.fromCodePoint(word.codePointAt(0) ?? 0);
};

export interface MarkedRun {
	text: string;
	isMatch: boolean;
}

/** A text cut at the words that a query asks for, to be shown marked. */
export function markTerms(text: string, query: string): MarkedRun[] {
	const asked = listAsked(query).map((word) => foldTerm(word));
	const runs: MarkedRun[] = [];
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		const folded = foldTerm(match[0]);
		const isMatch = asked.some((term) => folded.startsWith(term) || (UNSPACED.test(term) && folded.includes(term)));
		if (isMatch) {
			runs.push(
				{
					text: text.slice(end, match.index),
					isMatch: false
				},
				{
					text: match[0],
					isMatch: true
				}
			);
			end = match.index + match[0].length;
		}
	}
	return [
		...runs,
		{
			text: text.slice(end),
			isMatch: false
		}
	].filter((run) => run.text !== '');
}
