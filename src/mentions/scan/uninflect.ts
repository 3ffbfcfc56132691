import { PARTICLES } from '../word-ends.ts';
import { hashUnits, type WordTable } from './word-table.ts';

/** Endings of case of names in Cyrillic script, folded as words are, the longer first, and what the name itself ends in. */
const ENDINGS = ['ями', 'ами', 'ою', 'ои', 'еи', 'ом', 'ем', 'ью', 'ах', 'ях', 'ам', 'а', 'у', 'е', 'ы', 'и', 'я', 'ю'];
const OWN_ENDINGS = ['', 'а', 'я', 'ь', 'и', 'ы', 'о'];
/** What is left of a name without its ending has so many letters, at least. */
const MIN_STEM = 3;
/** Arabic writes "and", "in", "to", "so" and "like" onto the word after them. */
const PREFIXES = new Set([...'وبلفك'].map((letter) => letter.charCodeAt(0)));
const MIN_AFTER_PREFIX = 4;
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

/** Number of the word that a word of Cyrillic script is a case of; 0 where none is in the table. */
function findNominative(table: WordTable, units: Uint16Array, length: number): number {
	for (const ending of ENDING_UNITS) {
		const stem = length - ending.length;
		if (stem < MIN_STEM || !endsIn(units, length, ending)) {
			continue;
		}
		scratch.set(units.subarray(0, stem));
		for (const own of OWN_UNITS) {
			scratch.set(own, stem);
			const word = table.find(scratch, stem + own.length, hashUnits(scratch, stem + own.length));
			if (word > 0) {
				return word;
			}
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
	if (isArabic(first) && PREFIXES.has(first) && length > MIN_AFTER_PREFIX) {
		const isArticle = first === LAM && units[1] === LAM;
		return { ...NONE, word: findWithoutPrefix(table, units, length), before: isArticle ? 0 : 1 };
	}
	if (isHangul(first)) {
		const { word, particle } = findWithoutParticle(table, units, length);
		return { ...NONE, word, after: particle };
	}
	return NONE;
}
