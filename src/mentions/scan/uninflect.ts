import { PARTICLES } from '../word-ends.ts';
import { hashUnits, type WordTable } from './word-table.ts';

/**
 * Endings of case of names in Cyrillic script, folded as words are, the longer first, and what the name itself ends in.
 */
const ENDINGS = 'ями ами ою ои еи єю ом ем ью ах ях ам а у е ы и я ю і'.split(' ');
const OWN_ENDINGS = ['', 'а', 'я', 'ь', 'и', 'ы', 'о', 'е', 'і'];
/** The same of the adjectives in names: "Нижнего Новгорода", "Южной Кореи", "Великих Луках". */
const ADJECTIVES: readonly (readonly [ending: string, own: readonly string[]])[] = [
	['ого', ['ыи', 'ии', 'ое']],
	['его', ['ии', 'ее']],
	['ому', ['ыи', 'ии', 'ое']],
	['ему', ['ии', 'ее']],
	['ыми', ['ые']],
	['ими', ['ие']],
	['ои', ['ая']],
	['еи', ['яя']],
	['ую', ['ая']],
	['ых', ['ые']],
	['их', ['ие']],
	['ым', ['ыи', 'ое', 'ые']],
	['им', ['ии', 'ее', 'ие']],
	['ом', ['ыи', 'ое', 'ии']],
	['ем', ['ии', 'ее']]
];
/** What is left of a name without its ending has so many letters, at least. */
const MIN_STEM = 3;
/** Arabic writes "and", "in", "to", "so" and "like" onto the word after them. */
const PREFIXES = new Set([...'وبلفك'].map((letter) => letter.charCodeAt(0)));
const MIN_AFTER_PREFIX = 4;
/** "And" and "so" stand before the others. */
const CONJUNCTIONS = new Set([...'وف'].map((letter) => letter.charCodeAt(0)));
const WAW = 'و'.charCodeAt(0);
const LAM = 'ل'.charCodeAt(0);
const ALEF = 'ا'.charCodeAt(0);

const toUnits = (text: string): Uint16Array => {
	return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
};
/** The longer first; syllables are folded to their letters. */
const PARTICLE_UNITS = PARTICLES.map((particle) => ({
	particle,
	units: toUnits(particle.normalize('NFKD'))
})).sort((a, b) => b.units.length - a.units.length);
/** A name of two syllables is of so many letters, at least. */
const MIN_HANGUL = 4;
const ENDING_UNITS = ENDINGS.map(toUnits);
const OWN_UNITS = OWN_ENDINGS.map(toUnits);
const ADJECTIVE_UNITS = ADJECTIVES.map(([ending, own]) => ({
	ending: toUnits(ending),
	own: own.map(toUnits)
}));
/** Vowels that a stem has only before an ending, and what stands for them in the name: "Львові" of "Львів". */
const STEMS: readonly { after: Uint16Array; own: Uint16Array }[] = [
	['ов', 'ів'],
	['єв', 'ів'],
	['ев', 'ів'],
	['ц', 'ец'],
	['ц', 'ац'],
	['к', 'ак']
].map(([after = '', own = '']) => ({
	after: toUnits(after),
	own: toUnits(own)
}));
const scratch = new Uint16Array(512);

const isCyrillic = (unit: number): boolean => {
	return unit >= 0x400 && unit <= 0x52f;
};
const isArabic = (unit: number): boolean => {
	return unit >= 0x600 && unit <= 0x6ff;
};

const isHangul = (unit: number): boolean => {
	return unit >= 0x1100 && unit <= 0x11ff;
};

function endsIn(units: Uint16Array, length: number, ending: Uint16Array): boolean {
	return ending.every((unit, index) => units[length - ending.length + index] === unit);
}

function findJoined(table: WordTable, units: Uint16Array, stem: number, own: Uint16Array): number {
	scratch.set(units.subarray(0, stem));
	scratch.set(own, stem);
	return table.find(scratch, stem + own.length, hashUnits(scratch, stem + own.length));
}

function findAdjective(table: WordTable, units: Uint16Array, length: number): number {
	for (const { ending, own } of ADJECTIVE_UNITS) {
		const stem = length - ending.length;
		if (stem < MIN_STEM || !endsIn(units, length, ending)) {
			continue;
		}
		for (const each of own) {
			const word = findJoined(table, units, stem, each);
			if (word > 0) {
				return word;
			}
		}
	}
	return 0;
}

function findOtherStem(table: WordTable, units: Uint16Array, stem: number): number {
	for (const { after, own } of STEMS) {
		const word =
			stem > after.length && endsIn(units, stem, after) ? findJoined(table, units, stem - after.length, own) : 0;
		if (word > 0) {
			return word;
		}
	}
	return 0;
}

/** Number of the word that a word of Cyrillic script is a case of; 0 where none is in the table. */
function findNominative(table: WordTable, units: Uint16Array, length: number): number {
	const adjective = findAdjective(table, units, length);
	if (adjective > 0) {
		return adjective;
	}
	for (const ending of ENDING_UNITS) {
		const stem = length - ending.length;
		if (stem < MIN_STEM || !endsIn(units, length, ending)) {
			continue;
		}
		for (const own of OWN_UNITS) {
			const word = findJoined(table, units, stem, own);
			if (word > 0) {
				return word;
			}
		}
		const other = findOtherStem(table, units, stem);
		if (other > 0) {
			return other;
		}
	}
	return 0;
}

/** The same for a word with a Korean particle written onto it; with the particle. */
function findWithoutParticle(table: WordTable, units: Uint16Array, length: number): { word: number; particle: string } {
	for (const { particle, units: ending } of PARTICLE_UNITS) {
		const left = length - ending.length;
		if (left >= MIN_HANGUL && endsIn(units, length, ending)) {
			const word = table.find(units, left, hashUnits(units, left));
			if (word > 0) {
				return { word, particle };
			}
		}
	}
	return { word: 0, particle: '' };
}

/** The same for a word with a letter before it that is a word of its own in other languages. */
function findWithoutPrefix(table: WordTable, units: Uint16Array, length: number): number {
	scratch.set(units.subarray(1, length));
	// "To" takes the place of the article's alef: للقاهرة.
	const isArticle = units[0] === LAM && units[1] === LAM;
	if (isArticle) {
		scratch.set(units.subarray(0, length));
		scratch[0] = ALEF;
	}
	const left = isArticle ? length : length - 1;
	return table.find(scratch, left, hashUnits(scratch, left));
}

/** The same with a letter before that one: "and in Alexandria" is one word. */
function findWithoutPrefixes(table: WordTable, units: Uint16Array, length: number): Uninflected {
	const isArticle = units[0] === LAM && units[1] === LAM;
	const word = length > MIN_AFTER_PREFIX || units[0] === WAW ? findWithoutPrefix(table, units, length) : 0;
	if (word > 0) {
		return {
			...NONE,
			word,
			before: isArticle ? 0 : 1
		};
	}
	const isTwo = CONJUNCTIONS.has(units[0] ?? 0) && PREFIXES.has(units[1] ?? 0) && length > MIN_AFTER_PREFIX + 1;
	if (!isTwo) {
		return NONE;
	}
	const isArticleAfter = units[1] === LAM && units[2] === LAM;
	const rest = findWithoutPrefix(table, units.subarray(1), length - 1);
	return rest > 0
		? {
				...NONE,
				word: rest,
				before: isArticleAfter ? 1 : 2
			}
		: NONE;
}

/** The word that another is a form of. */
interface Uninflected {
	/** Number; 0 where none is in the table. */
	word: number;
	/** Letters that stand before it. */
	before: number;
	/** What is written onto its end and is no part of its form. */
	after: string;
}

const NONE: Uninflected = { word: 0, before: 0, after: '' };

/**
 * The word that a folded word is a form of.
 * Told by endings and first letters alone, without a dictionary: for words that are no names themselves.
 * @param isCapital whether it is written with a capital, as a name in Cyrillic script is
 */
export function findUninflected(table: WordTable, units: Uint16Array, length: number, isCapital: boolean): Uninflected {
	const first = units[0] ?? 0;
	if (length >= scratch.length - 4) {
		return NONE;
	}
	if (isCapital && isCyrillic(first)) {
		return { ...NONE, word: findNominative(table, units, length) };
	}
	if (isArabic(first) && PREFIXES.has(first) && length >= MIN_AFTER_PREFIX) {
		return findWithoutPrefixes(table, units, length);
	}
	if (isHangul(first)) {
		const { word, particle } = findWithoutParticle(table, units, length);
		return {
			...NONE,
			word,
			after: particle
		};
	}
	return NONE;
}
