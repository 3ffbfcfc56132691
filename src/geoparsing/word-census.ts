import { foldText } from '../text/fold.ts';

/** Words of a text that its language is told by. */
const SAMPLE_WORDS = 3_000;
/** Where they stand. UTF-16 units. */
const SAMPLE_UNITS = SAMPLE_WORDS * 8;
/** Words in small letters of which it is kept that they stand there. */
const MIN_LOWER = 3;

/** The words of a text, each counted once for all who ask. */
export interface WordCensus {
	/** How often each folded word stands at the beginning of the text. */
	counts: ReadonlyMap<string, number>;
	/** How many words were counted. */
	counted: number;
	/** Words in small letters, as written. */
	lower: ReadonlySet<string>;
}

/** Of each code unit: 1 for a letter or half of one, 2 for another sign, 0 where it was not looked up yet. */
const CLASSES = new Uint8Array(0x10000);

function classify(unit: number): number {
	const isHalf = unit >= 0xd800 && unit <= 0xdfff;
	return (CLASSES[unit] = isHalf || /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 2);
}

/** Goes through a text once. */
export function takeCensus(text: string): WordCensus {
	const [written, lower] = [new Map<string, number>(), new Set<string>()];
	let [start, counted] = [-1, 0];
	for (let offset = 0; offset <= text.length; offset++) {
		const unit = offset < text.length ? text.charCodeAt(offset) : 0;
		if (((CLASSES[unit] as number) || classify(unit)) === 1) {
			start = start < 0 ? offset : start;
		} else if (start >= 0) {
			const word = text.slice(start, offset);
			if (counted < SAMPLE_WORDS && start < SAMPLE_UNITS) {
				written.set(word, (written.get(word) ?? 0) + 1);
				counted++;
			}
			if (word.length >= MIN_LOWER) {
				lower.add(word);
			}
			start = -1;
		}
	}
	return {
		counts: foldCounts(written),
		counted,
		lower: keepLower(lower)
	};
}

function foldCounts(written: ReadonlyMap<string, number>): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word, count] of written) {
		const fold = foldText(word);
		counts.set(fold, (counts.get(fold) ?? 0) + count);
	}
	return counts;
}

function keepLower(words: ReadonlySet<string>): Set<string> {
	const lower = new Set<string>();
	for (const word of words) {
		const found = LOWER.exec(word)?.[0];
		if (found !== undefined) {
			lower.add(found);
		}
	}
	return lower;
}
const LOWER = /^\p{Ll}{3,}/u;
