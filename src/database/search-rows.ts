import type { SearchRecord } from '../model/compiled/pages.ts';
import { foldTerm } from '../text/fold-term.ts';
import { listInitials, splitTerms } from '../text/search-terms.ts';
import { hashRow } from './hash-row.ts';

/** What is looked for, as it is copied; the database makes the terms of it. */
export interface SearchRow {
	id: string;
	hash: string;
	body: string;
	type: SearchRecord['type'];
	/** A tsvector as text: terms of names weighed A, of texts D. */
	terms: string;
	/** Name of PostgreSQL's configuration for full text, and what it makes stems of. */
	config: string;
	words: string;
}

/** Terms that are longer are not words, and more than a lexeme may hold. */
const MAX_TERM = 200;

/**
 * PostgreSQL's own configurations, by language; languages that are not here have none, and are found by their terms
 * alone.
 */
const CONFIGS: Readonly<Record<string, string>> = {
	ar: 'arabic',
	ca: 'catalan',
	da: 'danish',
	de: 'german',
	el: 'greek',
	en: 'english',
	es: 'spanish',
	eu: 'basque',
	fi: 'finnish',
	fr: 'french',
	ga: 'irish',
	hi: 'hindi',
	hu: 'hungarian',
	hy: 'armenian',
	id: 'indonesian',
	it: 'italian',
	lt: 'lithuanian',
	nb: 'norwegian',
	ne: 'nepali',
	nl: 'dutch',
	nn: 'norwegian',
	no: 'norwegian',
	pt: 'portuguese',
	ro: 'romanian',
	ru: 'russian',
	sr: 'serbian',
	sv: 'swedish',
	ta: 'tamil',
	tr: 'turkish',
	yi: 'yiddish'
};
const NO_STEMS = 'simple';
/**
 * Letters that tell the language where the atlas is in another: the commonest of their script that has a configuration.
 */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Cyrillic}/gu, 'ru'],
	[/\p{Script=Greek}/gu, 'el'],
	[/\p{Script=Armenian}/gu, 'hy'],
	[/\p{Script=Devanagari}/gu, 'hi'],
	[/\p{Script=Tamil}/gu, 'ta'],
	[/\p{Script=Arabic}/gu, 'ar']
];
/** Written in a script, and by other rules than the commonest language of it. */
const OF_SCRIPT: Readonly<Record<string, readonly string[]>> = {
	ru: ['sr', 'uk', 'bg', 'be', 'mk', 'kk', 'ky', 'tg', 'mn'],
	hi: ['ne', 'mr', 'sa'],
	ar: ['fa', 'ur', 'ps', 'ug', 'sd', 'ckb']
};

/**
 * The configuration for a text of an atlas: that of the atlas's language, unless most letters are of another script.
 */
export function findConfig(text: string, language: string): string {
	const primary = language.toLowerCase().split('-', 1)[0] ?? '';
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const other = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) * 2 > letters)?.[1];
	const isAtlas = other === undefined || other === primary || OF_SCRIPT[other]?.includes(primary);
	return CONFIGS[isAtlas ? primary : other] ?? NO_STEMS;
}

export const keyOf = ({ type, id }: SearchRecord): string => {
	return `${type}:${id}`;
};

const foldAll = (terms: readonly string[]): string[] => {
	return [...new Set(terms.map(foldTerm))].filter((term) => term !== '' && term.length <= MAX_TERM);
};

/** A lexeme as the types `tsvector` and `tsquery` read it. */
export const quoteLexeme = (term: string): string => {
	return `'${term.replace(/['\\\\]/g, '$&$&')}'`;
};

function formatTerms(names: readonly string[], texts: readonly string[]): string {
	const weighed = (terms: readonly string[], weight: string): string[] => {
		return terms.map((term) => `${quoteLexeme(term)}:1${weight}`);
	};
	return [...weighed(names, 'A'), ...weighed(texts, 'D')].join(' ');
}

/** @param body the record as its file has it */
export function makeSearchRow(record: SearchRecord, body: string, language: string): SearchRow {
	const { type, title, names, text } = record;
	const all = [title, ...names.split(' · ')];
	const initials = type === 'claim' || type === 'passage' ? [] : all.flatMap(listInitials);
	const words = [title, text].join(' ');
	return {
		id: keyOf(record),
		hash: hashRow(`${language} ${body}`),
		body,
		type,
		terms: formatTerms(foldAll([...all.flatMap(splitTerms), ...initials]), foldAll(splitTerms(text))),
		config: findConfig(words, language),
		words
	};
}
