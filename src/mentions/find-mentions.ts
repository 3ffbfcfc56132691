import type { Name } from '../model/records/feature.ts';
import type { Range } from '../model/records/source.ts';
import { findWords, type Word } from '../text/fold.ts';
import { normaliseText, sliceText, type NormalText } from '../text/normalise.ts';

/** A thing and the names by which a text may mean it. */
export interface NamedThing {
	id: string;
	names: readonly Pick<Name, 'text' | 'role'>[];
}

/** What a name found in a text may stand for. */
export interface Sense {
	id: string;
	role: Name['role'];
}

/** A name found in a text: whole words, code-point offsets in the normal text. */
export interface Mention extends Range {
	/** Several where a name is shared, as a capital's by its city and its government. */
	senses: Sense[];
}

interface Pattern {
	/** Folded words of the name. */
	words: string[];
	/** What stands between them, in plain form. */
	gaps: string[];
	/** The name as written, for names so short that their case tells them from common words. */
	exact: string | null;
	/** Names that begin with a capital are not found in lower case. */
	isCapital: boolean;
	senses: Sense[];
}

/** Names of up to this many letters must stand exactly as written: "US" is not "us". */
const SHORT = 3;

/** Names prepared for finding, by their first word, longest first. */
export type NameIndex = ReadonlyMap<string, readonly Pattern[]>;

export function indexNames(things: readonly NamedThing[]): NameIndex {
	const patterns = new Map<string, Pattern>();
	for (const { id, names } of things) {
		for (const { text, role } of names) {
			const normal = normaliseText(text);
			const found = patterns.get(normal.text) ?? buildPattern(normal);
			if (!found) {
				continue;
			}
			if (!found.senses.some((sense) => sense.id === id)) {
				found.senses.push({ id, role });
			}
			patterns.set(normal.text, found);
		}
	}
	const index = new Map<string, Pattern[]>();
	for (const pattern of patterns.values()) {
		const first = pattern.words[0] ?? '';
		index.set(first, [...(index.get(first) ?? []), pattern]);
	}
	for (const list of index.values()) {
		list.sort((a, b) => b.words.length - a.words.length || Number(b.exact !== null) - Number(a.exact !== null));
	}
	return index;
}

function buildPattern(normal: NormalText): Pattern | null {
	const words = findWords(normal.points);
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) {
		return null;
	}
	const written = sliceText(normal, first.start, last.end);
	return {
		words: words.map((word) => word.fold),
		gaps: gapsBetween(normal, words),
		exact: last.end - first.start <= SHORT ? written : null,
		isCapital: isUpperCase(normal.points[first.start] ?? ''),
		senses: []
	};
}

/** Finds names in a stretch of normal text: whole words only, the longest name first, none inside another. */
export function findMentions(
	normal: NormalText,
	names: NameIndex,
	within: Range = { start: 0, end: normal.points.length }
): Mention[] {
	const words = findWords(normal.points, within.start, within.end);
	const mentions: Mention[] = [];
	let at = 0;
	while (at < words.length) {
		const pattern = (names.get(words[at]?.fold ?? '') ?? []).find((candidate) =>
			isAt(normal, words, at, candidate)
		);
		const first = words[at];
		const last = words[at + (pattern?.words.length ?? 1) - 1];
		if (pattern && first && last) {
			mentions.push({
				start: first.start,
				end: last.end,
				senses: pattern.senses
			});
		}
		at += pattern?.words.length ?? 1;
	}
	return mentions;
}

function isAt(normal: NormalText, words: readonly Word[], at: number, pattern: Pattern): boolean {
	const found = words.slice(at, at + pattern.words.length);
	const [first, last] = [found[0], found.at(-1)];
	if (!first || !last || found.length < pattern.words.length) {
		return false;
	}
	if (!found.every((word, place) => word.fold === pattern.words[place])) {
		return false;
	}
	if (pattern.isCapital && !isUpperCase(normal.points[first.start] ?? '')) {
		return false;
	}
	if (pattern.exact !== null && pattern.exact !== sliceText(normal, first.start, last.end)) {
		return false;
	}
	return gapsBetween(normal, found).every((gap, place) => gap === pattern.gaps[place]);
}

/** What stands between words; spaces and hyphens count alike. */
function gapsBetween(normal: NormalText, words: readonly Word[]): string[] {
	return words
		.slice(1)
		.map((word, place) => sliceText(normal, words[place]?.end ?? 0, word.start).replace(/[\s-]+/gu, ' '));
}

function isUpperCase(point: string): boolean {
	return point !== point.toLowerCase();
}
