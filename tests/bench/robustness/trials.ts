import type { Range } from '../../../src/model/records/source.ts';
import { joinRanges } from '../../../src/anchors/record/anchor.ts';
import { countEdits } from '../../../src/text/count-edits.ts';
import { foldText } from '../../../src/text/fold.ts';
import { indexCopy, locateSource, type LocatedSource } from '../../../src/anchors/match/locate.ts';
import { finishCopy, judgeRange, tokensOf, type MadeCopy } from './copy.ts';
import type { TestDocument } from './document.ts';
import { frame, MUTATIONS, misread } from './mutations.ts';
import type { Random } from './random.ts';
import { ECHOES } from './echoes.ts';
import { EDITIONS } from './editions.ts';
import { REARRANGED } from './rearranged.ts';
import { TRAPS, type Trap } from './traps.ts';

/** Passages tried, and what became of them. */
export interface Tally {
	what: string;
	/** `trap`: made to mislead. */
	series: 'mutation' | 'trap';
	/** Share of characters misread. */
	errors: number;
	/** Passages that stand in the copy, of these found at the right place, and to the letter. */
	present: number;
	right: number;
	exact: number;
	/** Passages that do not stand in the copy. */
	absent: number;
	/** Found where they do not stand; document and passage of each. */
	wrong: number;
	places: string[];
}

export const ERRORS = [0, 0.02, 0.05, 0.08, 0.1] as const;

/** A copy, and which passages do not stand in it or stand where it cannot be told. */
interface Trial {
	copy: MadeCopy;
	/** Code points of the source of which the copy has no stretch. */
	gone: readonly Range[];
	/** Letters and digits of the copy before characters were misread. */
	clean: string;
}

function judgeTrial(tally: Tally, document: TestDocument, { copy, gone, clean }: Trial, located: LocatedSource): void {
	document.anchors.passages.forEach(({ pieces }, index) => {
		const isGone = pieces.some((piece) => gone.some((range) => range.start < piece.end && range.end > piece.start));
		const found = located.passages[index]?.pieces ?? [];
		const text = foldText(joinRanges(document.normal, pieces));
		if (isGone && clean.includes(text) && isAlike(text, foldText(joinRanges(copy.normal, found)))) {
			return;
		}
		if (isGone) {
			tally.absent++;
		} else {
			tally.present++;
		}
		if (found.length === 0) {
			return;
		}
		const verdict = isGone ? 'wrong' : judgeEditions(document, copy, pieces, found);
		if (verdict === 'wrong') {
			tally.wrong++;
			tally.places.push(`${document.name} ${document.anchors.passages[index]?.id ?? ''}`);
		} else {
			tally.right++;
		}
		if (verdict === 'exact') {
			tally.exact++;
		}
	});
}

/** Where a copy has the document twice, a passage is right in either. */
function judgeEditions(
	{ normal }: TestDocument,
	{ normal: read, places }: MadeCopy,
	pieces: readonly Range[],
	found: readonly Range[]
): ReturnType<typeof judgeRange> {
	const { length } = normal.points;
	const verdicts = [0, length]
		.filter((from) => from < places.length)
		.map((from) => {
			const edition = {
				normal: read,
				places: places.subarray(from, from + length)
			};
			return judgeRange(normal, edition, pieces, found);
		});
	return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'wrong';
}

const VERDICTS = ['exact', 'right', 'wrong'] as const;

/**
 * Whether a text is another with a letter in four misread at the most, or nothing: a sentence that stands elsewhere too
 * may be found there.
 */
function isAlike(text: string, found: string): boolean {
	return found === '' || countEdits(text, found) <= text.length / 4;
}

const locate = (document: TestDocument, copy: MadeCopy): LocatedSource => {
	return locateSource(document.anchors, indexCopy(copy.normal), null);
};

/** Copies of a document that differ in one way, with characters misread. */
export function tryMutations(document: TestDocument, random: Random, errors: number): Tally[] {
	return MUTATIONS.map(([what, mutate]) => {
		const tally: Tally = {
			what,
			series: 'mutation',
			errors,
			present: 0,
			right: 0,
			exact: 0,
			absent: 0,
			wrong: 0,
			places: []
		};
		const copy = finishCopy(
			misread(frame(mutate(tokensOf(document.normal), random), random), errors, random),
			document.normal.points.length
		);
		judgeTrial(
			tally,
			document,
			{
				copy,
				gone: [],
				clean: ''
			},
			locate(document, copy)
		);
		return tally;
	});
}

const ALL_TRAPS: readonly (readonly [string, Trap])[] = [...TRAPS, ...REARRANGED, ...EDITIONS, ...ECHOES];

/** Copies made to mislead. */
export function tryTraps(document: TestDocument, random: Random, errors: number, traps = ALL_TRAPS): Tally[] {
	return traps.map(([what, spring]) => {
		const tally: Tally = {
			what,
			series: 'trap',
			errors,
			present: 0,
			right: 0,
			exact: 0,
			absent: 0,
			wrong: 0,
			places: []
		};
		const { tokens, gone } = spring(document, random);
		const copy = finishCopy(
			misread(frame(tokens, random), errors, random),
			1 + tokens.reduce((last, { from }) => Math.max(last, from), document.normal.points.length - 1)
		);
		judgeTrial(
			tally,
			document,
			{
				copy,
				gone,
				clean: foldText(tokens.map(({ text }) => text).join(''))
			},
			locate(document, copy)
		);
		return tally;
	});
}

/** Adds up tallies of the same name and error rate. */
export function sumTallies(tallies: readonly Tally[]): Tally[] {
	const sums = new Map<string, Tally>();
	for (const tally of tallies) {
		const key = `${tally.what} ${tally.errors}`;
		const sum = sums.get(key);
		if (!sum) {
			sums.set(key, {
				...tally,
				places: [...tally.places]
			});
		} else {
			for (const count of ['present', 'right', 'exact', 'absent', 'wrong'] as const) {
				sum[count] += tally[count];
			}
			sum.places.push(...tally.places);
		}
	}
	return [...sums.values()];
}
