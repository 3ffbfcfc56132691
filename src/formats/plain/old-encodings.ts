/*
 * Encodings of DOS, of old Macintoshes and of Thai, and those of two systems that share most letters: what is known of their
 * bytes alone mistakes them for one another, what they spell does not.
 */

/** Encodings of Cyrillic, the usual one first. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];
/** Share of the letters that must stand where letters of that script stand. */
const MIN_CYRILLIC = 0.97;
/** A few letters more prove nothing. */
const MIN_BETTER = 0.01;
const MIN_LETTERS = 12;

const WESTERN = 'windows-1252';

/** The encoding of a text by what it spells, where `guess` by its bytes may be mistaken; else that guess. */
export function correctGuess(sample: Uint8Array, guess: string | undefined): string | undefined {
	if (isThai(decode(sample, THAI))) {
		return THAI;
	}
	const isWestern = guess === undefined || guess === WESTERN;
	const cyrillic = isWestern || CYRILLIC.includes(guess.toLowerCase()) ? findCyrillic(sample, guess) : null;
	if (cyrillic) {
		return cyrillic;
	}
	if (isWestern) {
		const [western, macintosh] = [countOdd(sample, WESTERN), countOdd(sample, 'macintosh')];
		return western > 0 && macintosh * 4 <= western ? 'macintosh' : guess;
	}
	return /^(?:iso-8859-2|windows-1250)$/iu.test(guess) ? chooseCentral(sample, guess) : guess;
}

const THAI = 'windows-874';
const MIN_THAI = 0.97;

/**
 * Whether what is beyond ASCII is spelt as Thai is: signs above and below stand on a consonant, vowels in front before
 * one.
 */
function isThai(text: string): boolean {
	const count = (letters: RegExp): number => {
		return text.match(letters)?.length ?? 0;
	};
	const beyond = count(/[^\u0000-\u007F]/gu);
	const letters = count(/[\u0E01-\u0E3A\u0E40-\u0E4E\u00A0“”‘’–—…]/gu);
	const bound = count(/[\u0E31\u0E34-\u0E3A\u0E40-\u0E44\u0E47-\u0E4E]/gu);
	const astray =
		count(/(?<![\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4D])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu) +
		count(/[\u0E40-\u0E44](?![\u0E01-\u0E2E])/gu);
	return (
		beyond >= MIN_LETTERS &&
		letters >= MIN_THAI * beyond &&
		bound * 10 >= letters &&
		astray <= (1 - MIN_THAI) * bound
	);
}

const decode = (sample: Uint8Array, label: string): string => {
	return new TextDecoder(label).decode(sample);
};

/**
 * One encoding in which nearly all that is beyond ASCII makes Cyrillic words; the guess where another is hardly better.
 */
function findCyrillic(sample: Uint8Array, guess: string | undefined): string | null {
	const rated = CYRILLIC.map((label) => ({
		label,
		share: rateCyrillic(decode(sample, label))
	}));
	const best = rated.reduce((a, b) => (b.share > a.share ? b : a));
	if (best.share < MIN_CYRILLIC) {
		return null;
	}
	const guessed = rated.find(({ label }) => label === guess?.toLowerCase());
	return guessed && best.share - guessed.share < MIN_BETTER ? guessed.label : best.label;
}

/**
 * Share of signs beyond ASCII that are letters of words as written: small, or capital where a word begins or is set in
 * capitals; 0 to 1.
 */
function rateCyrillic(text: string): number {
	const beyond = text.match(/[^\u0000-\u007F]/gu) ?? [];
	const words = text.match(/(?<![\p{L}\p{M}])(?:[А-ЯЁІЇЄҐ]?[а-яёіїєґў]+|[А-ЯЁІЇЄҐ]{2,})(?![\p{L}\p{M}])/gu) ?? [];
	const inWords = words.reduce((sum, word) => sum + word.length, 0);
	const marks = text.match(/[\u00A0«»“”„’—–№…]/gu)?.length ?? 0;
	return beyond.length < MIN_LETTERS || inWords < MIN_LETTERS ? 0 : Math.min(1, (inWords + marks) / beyond.length);
}

/**
 * Signs and capitals inside words, as a wrong encoding makes them. Node leaves U+0080 to U+009F as they are: among them
 * are letters.
 */
function countOdd(sample: Uint8Array, label: string): number {
	const odd = /[\p{Ll}\u0080-\u009F][^\u0000-\u009F\p{Ll}\p{Zs}’–—](?=[\p{Ll}\u0080-\u009F])/gu;
	return decode(sample, label).match(odd)?.length ?? 0;
}

/** Polish and its neighbours have each letters that the other never writes: š, ť, ž and ľ there, ą, ś and ź here. */
function chooseCentral(sample: Uint8Array, guess: string): string {
	const count = (text: string, letters: RegExp): number => {
		return text.match(letters)?.length ?? 0;
	};
	const texts = ['windows-1250', 'iso-8859-2'].map((label) => ({
		label,
		text: decode(sample, label)
	}));
	const shared = texts[0]?.text ?? '';
	const isPolish = count(shared, /[łżęńć]/giu) > count(shared, /[ěřůčďĺ]/giu);
	const foreign = isPolish ? /[šťžľ]|\p{L}[¦¬±¶»ˇµ]/giu : /[ąśź]|\p{L}[¦¬±¶»ˇµ]/giu;
	const [first, second] = texts.map(({ label, text }) => ({
		label,
		odd: count(text, foreign)
	}));
	if (!first || !second || first.odd === second.odd) {
		return guess;
	}
	return first.odd < second.odd ? first.label : second.label;
}
