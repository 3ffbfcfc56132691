import type { Range } from '../model/records/source.ts';

/** A way to mark the names in a stretch of text. */
export interface Marking {
	/** Offsets in code points, counted as those of the stretch. */
	names: Range[];
	/** What is marked anew: what stood over it is no name any more. */
	within: Range;
	/** "Gwadar | Chabahar" */
	shown: string;
}
interface Word extends Range {
	text: string;
}

/** Words that join two names and are part of neither: written small, for the Oder is a river. */
const JOINING =
	/^(?:and|or|und|oder|et|ou|y|o|e|и|или|و|یا|اور|和|与|及|to|via|the|of|in|near|between|from|den|la|le|der|die|das)$/u;
/** The surest break of all. */
const CONJUNCTION = /^(?:and|or|und|oder|et|ou|y|e|и|или|و|اور|和|与|及)$/u;
const MAX_MARKINGS = 9;

function listWords(text: string, start: number, language: string): Word[] {
	const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
	const words = parts.filter(({ isWordLike }) => isWordLike);
	// A name that is one word may still be two in a script without spaces: by its letters then.
	const pieces = words.length > 1 ? words : [...new Intl.Segmenter(language).segment(text)];
	return pieces.map(({ segment, index }) => {
		const from = start + [...text.slice(0, index)].length;
		return {
			start: from,
			end: from + [...segment].length,
			text: segment
		};
	});
}

/** Words without those at either end that only join. */
function trimJoining(words: readonly Word[]): Word[] {
	const first = words.findIndex(({ text }) => !JOINING.test(text));
	const last = words.findLastIndex(({ text }) => !JOINING.test(text));
	return first === -1 ? [] : words.slice(first, last + 1);
}

/**
 * Ways to make two names of one, or a shorter one, the likeliest first: at a conjunction, at a comma or dash, between
 * words.
 */
export function listSplits(text: string, start: number, language: string): Marking[] {
	const points = [...text];
	const words = listWords(text, start, language);
	const slice = (from: number, to: number): string => {
		return points.slice(from - start, to - start).join('');
	};
	const toRange = (part: readonly Word[]): Range | null => {
		const [first, last] = [part[0], part.at(-1)];
		return first && last ? { start: first.start, end: last.end } : null;
	};
	const build = (parts: readonly (readonly Word[])[]): Marking | null => {
		const names = parts.map((part) => toRange(trimJoining(part))).filter((range) => range !== null);
		const shown = names.map((range) => slice(range.start, range.end)).join(' | ');
		return names.length === parts.length
			? {
					names,
					shown,
					within: { start, end: start + points.length }
				}
			: null;
	};
	const rank = (index: number): number => {
		const [before, word] = [words[index - 1], words[index]];
		const gap = before && word ? slice(before.end, word.start).trim() : '';
		return CONJUNCTION.test(word?.text ?? '') || CONJUNCTION.test(before?.text ?? '') ? 0 : gap === '' ? 2 : 1;
	};
	const breaks = words
		.map((_, index) => index)
		.slice(1)
		.sort((a, b) => rank(a) - rank(b) || a - b);
	const all = [
		...breaks.map((index) => build([words.slice(0, index), words.slice(index)])),
		...breaks.flatMap((index) => [build([words.slice(0, index)]), build([words.slice(index)])])
	];
	return keepDistinct(all.filter((marking) => marking !== null));
}

/** The first of those that are shown alike. */
export function keepDistinct(markings: readonly Marking[]): Marking[] {
	const seen = new Set<string>();
	return markings
		.filter(({ shown }) => {
			const isNew = !seen.has(shown);
			seen.add(shown);
			return isNew;
		})
		.slice(0, MAX_MARKINGS);
}

/** Letters between two names that may be one. */
const MAX_GAP = 12;

/** One name of a name and the one before or after it. */
export function listJoins(text: string, start: number, name: Range, names: readonly Range[]): Marking[] {
	const points = [...text];
	const inOrder = [...names].sort((a, b) => a.start - b.start);
	const after = inOrder.find((each) => each.start >= name.end);
	const before = inOrder.findLast((each) => each.end <= name.start);
	const pairs = [...(after ? [[name, after] as const] : []), ...(before ? [[before, name] as const] : [])];
	return pairs
		.filter(([first, second]) => {
			const gap = points.slice(first.end - start, second.start - start).join('');
			return (
				first.start >= start &&
				second.end <= start + points.length &&
				gap.length <= MAX_GAP &&
				!/[.!?;]/u.test(gap)
			);
		})
		.sort(([a, b], [c, d]) => b.start - a.end - (d.start - c.end))
		.map(([first, second]) => ({
			names: [{ start: first.start, end: second.end }],
			within: { start: first.start, end: second.end },
			shown: points.slice(first.start - start, second.end - start).join('')
		}));
}

const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:(?:of|de|del|la|el|al|ad|am|an)\s)?\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
const MIN_NAME = 3;

/** Stretches that are written as names and are none of those marked, those that stand nearest an offset first. */
export function listUnmarked(text: string, start: number, near: number, marked: readonly Range[]): Marking[] {
	const names = [...text.matchAll(NAME)].flatMap(({ 0: words, index }) => {
		const from = start + [...text.slice(0, index)].length;
		const range = { start: from, end: from + [...words].length };
		const isMarked = marked.some((each) => range.start < each.end && each.start < range.end);
		return isMarked || words.length < MIN_NAME
			? []
			: [
					{
						names: [range],
						shown: words,
						within: range
					}
				];
	});
	const distance = ({ names: [name] }: Marking): number => {
		return Math.abs((name?.start ?? 0) - near);
	};
	return keepDistinct(names.sort((a, b) => distance(a) - distance(b)));
}
