import { locateSource } from '../../../src/anchors/match/locate.ts';
import { indexCopy } from '../../../src/anchors/match/index-copy.ts';
import type { Range } from '../../../src/model/records/source.ts';
import { joinPoints } from '../../../src/text/normalise.ts';
import { findWords, type Word } from '../../../src/text/fold.ts';
import { finishCopy, tokensOf, type MadeCopy, type Token } from './copy.ts';
import type { TestDocument } from './document.ts';
import { frame } from './mutations.ts';
import { pick, startRandom, type Random } from './random.ts';

/** Passages with words exchanged for others of as many letters, and what became of them. */
export interface ExchangeTally {
	tried: number;
	lost: number;
	/** Found, and at least `MIN_MARKED` of the exchanged letters are marked as unverified. */
	marked: number;
	/** Found, and less of them marked. */
	unmarked: number;
	places: string[];
}

/** Where in a passage words are exchanged. */
const PARTS = ['head', 'middle', 'tail', 'scattered'] as const;
type Part = (typeof PARTS)[number];

/** Share of the exchanged letters that must be marked: of a word that ends like the one before, some stay unmarked. */
const MIN_MARKED = 2 / 3;

/** Copies in which every fourth passage has 40 to 70 % of its words exchanged. */
function tryExchanges(document: TestDocument, random: Random): ExchangeTally {
	const tally: ExchangeTally = {
		tried: 0,
		lost: 0,
		marked: 0,
		unmarked: 0,
		places: []
	};
	const byLength = listWords(document);
	for (const part of PARTS) {
		for (let first = 0; first < 4; first++) {
			const chosen = document.anchors.passages.filter((_, index) => index % 4 === first);
			const exchanged = new Map(
				chosen.map(({ id, pieces }) => [id, chooseWords(document, pieces, part, 0.4 + 0.3 * random(), random)])
			);
			const copy = makeCopy(document, [...exchanged.values()].flat(), byLength, random);
			judge(tally, document, copy, exchanged, part);
		}
	}
	return tally;
}

function listWords({ normal }: TestDocument): Map<number, string[]> {
	const byLength = new Map<number, string[]>();
	for (const { start, end } of findWords(normal.points)) {
		const word = joinPoints(normal.points, start, end);
		if (/^\p{L}+$/u.test(word)) {
			byLength.set(end - start, [...(byLength.get(end - start) ?? []), word]);
		}
	}
	return byLength;
}

function chooseWords(
	{ normal }: TestDocument,
	pieces: readonly Range[],
	part: Part,
	share: number,
	random: Random
): Word[] {
	const words = pieces
		.flatMap(({ start, end }) => findWords(normal.points, start, end))
		.filter(({ fold }) => /^\p{L}+$/u.test(fold));
	const count = Math.round(words.length * share);
	if (part === 'scattered') {
		return words
			.map((word) => ({ word, rank: random() }))
			.sort((a, b) => a.rank - b.rank)
			.slice(0, count)
			.map(({ word }) => word);
	}
	const rest = words.length - count;
	const from = {
		head: 0,
		middle: rest >> 1,
		tail: rest
	}[part];
	return words.slice(from, from + count);
}

function makeCopy(
	{ normal }: TestDocument,
	words: readonly Word[],
	byLength: ReadonlyMap<number, string[]>,
	random: Random
): MadeCopy {
	const tokens: Token[] = tokensOf(normal);
	for (const { start, end, fold } of words) {
		const others = (byLength.get(end - start) ?? []).filter((word) => word.toLowerCase() !== fold);
		if (others.length === 0) {
			continue;
		}
		Array.from(pick(random, others)).forEach(
			(text, index) => (tokens[start + index] = { text, from: start + index })
		);
	}
	return finishCopy(frame(tokens, random), normal.points.length);
}

function judge(
	tally: ExchangeTally,
	document: TestDocument,
	copy: MadeCopy,
	exchanged: ReadonlyMap<string, readonly Word[]>,
	part: Part
): void {
	const located = locateSource(document.anchors, indexCopy(copy.normal), null);
	for (const { id, pieces, unverified = [] } of located.passages) {
		const strange = (exchanged.get(id) ?? []).flatMap((word) => listStrange(document, copy, word));
		if (strange.length === 0) {
			continue;
		}
		tally.tried++;
		const isMarked = (point: number): boolean => {
			return unverified.some(({ start, end }) => point >= start && point < end);
		};
		const shown = strange.filter((point) => pieces.some(({ start, end }) => point >= start && point < end));
		if (pieces.length === 0) {
			tally.lost++;
		} else if (shown.filter(isMarked).length >= MIN_MARKED * shown.length) {
			tally.marked++;
		} else {
			tally.unmarked++;
			tally.places.push(`${document.name} ${id}, ${part}`);
		}
	}
}

/** Code points of the copy at which a word has other letters than in the source. */
function listStrange({ normal }: TestDocument, copy: MadeCopy, { start, end }: Word): number[] {
	return Array.from({ length: end - start }, (_, step) => start + step)
		.map((point) => ({
			point,
			original: copy.places[point] ?? -1
		}))
		.filter(
			({ point, original }) =>
				original >= 0 && copy.normal.points[original]?.toLowerCase() !== normal.points[point]?.toLowerCase()
		)
		.map(({ original }) => original);
}

/** The tries of several documents in several rounds; the same seeds give the same figures. */
export function tryAllExchanges(documents: readonly TestDocument[], rounds: number): ExchangeTally {
	const tallies = documents.flatMap((document, index) =>
		Array.from({ length: rounds }, (_, round) => tryExchanges(document, startRandom(7000 * round + index)))
	);
	const sum = (count: 'tried' | 'lost' | 'marked' | 'unmarked'): number => {
		return tallies.reduce((total, tally) => total + tally[count], 0);
	};
	return {
		tried: sum('tried'),
		lost: sum('lost'),
		marked: sum('marked'),
		unmarked: sum('unmarked'),
		places: tallies.flatMap(({ places }) => places)
	};
}

export function formatExchanges({ tried, lost, marked, unmarked, places }: ExchangeTally): string {
	return [
		`${tried} passages with 40 to 70 % of their words exchanged for others of as many letters: ${lost} lost, ${marked} found with the strange part marked, ${unmarked} found without`,
		...places.map((place) => `unmarked: ${place}`)
	].join('\n');
}
