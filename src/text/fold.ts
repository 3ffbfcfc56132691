/**
 * What two copies of a passage still share when quotes, dashes, spaces, hyphenation, case and accents differ:
 * its letters and digits. The final sigma counts as the other, since only the neighbours tell them apart.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/ς/gu, 'σ')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface Word {
	/** Folded: lower case, no marks. */
	fold: string;
	/** Code-point offsets in the text the word stands in. */
	start: number;
	end: number;
}

const WORD_POINT = /[\p{L}\p{N}\p{M}]/u;

/** Whether a code point belongs to a word: a letter, a digit or a mark on one. */
export function isWordPoint(point: string | undefined): boolean {
	return point !== undefined && WORD_POINT.test(point);
}

/** The words of a text given as code points, each with its place. */
export function findWords(points: readonly string[], from = 0, to = points.length): Word[] {
	const words: Word[] = [];
	let start = -1;
	for (let at = from; at <= to; at++) {
		const inside = at < to && isWordPoint(points[at] ?? '');
		if (inside && start < 0) {
			start = at;
		}
		if (!inside && start >= 0) {
			const fold = foldText(points.slice(start, at).join(''));
			if (fold !== '') {
				words.push({
					fold,
					start,
					end: at
				});
			}
			start = -1;
		}
	}
	return words;
}
