import type { Id } from '../../model/common.ts';
import type { Range } from '../../model/source.ts';
import type { Mention, Sense } from '../../text/find-mentions.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';

export interface PlacedPassage {
	id: Id;
	pieces: readonly Range[];
}

/** Text of one kind: plain, or the name of a feature. */
export interface TextRun {
	text: string;
	mention: Sense | null;
}

/** A stretch of a paragraph covered by the same passages, by none as a rule. */
export interface Stretch {
	passages: Id[];
	/** Passages whose first word stands here. */
	starting: Id[];
	runs: TextRun[];
}

/**
 * Cuts a paragraph of a copy at the borders of passages and names, for marking.
 * @param pick which of a name's senses is meant, `null` for none
 */
export function buildStretches(
	normal: NormalText,
	ranges: readonly Range[],
	passages: readonly PlacedPassage[],
	mentions: readonly Mention[],
	pick: (mention: Mention, passages: readonly Id[]) => Sense | null
): Stretch[] {
	const stretches: Stretch[] = [];
	ranges.forEach((range, at) => {
		const before = ranges[at - 1];
		if (before) append(stretches, { passages: stretches.at(-1)?.passages ?? [], starting: [], runs: [{ text: joinOf(normal, before, range), mention: null }] });
		for (const cut of cutAt(range, bordersOf(range, passages, mentions))) {
			const covering = passages.filter(({ pieces }) => pieces.some((piece) => piece.start <= cut.start && cut.end <= piece.end)).map(({ id }) => id);
			const starting = passages.filter(({ pieces }) => pieces[0]?.start === cut.start).map(({ id }) => id);
			const mention = mentions.find(({ start, end }) => start <= cut.start && cut.end <= end);
			append(stretches, { passages: covering, starting, runs: [{ text: sliceText(normal, cut.start, cut.end), mention: mention ? pick(mention, covering) : null }] });
		}
	});
	return stretches;
}

function bordersOf(range: Range, passages: readonly PlacedPassage[], mentions: readonly Mention[]): number[] {
	const all = [...passages.flatMap(({ pieces }) => pieces), ...mentions].flatMap(({ start, end }) => [start, end]);
	return [...new Set(all.filter((at) => at > range.start && at < range.end))].sort((a, b) => a - b);
}

function cutAt({ start, end }: Range, borders: readonly number[]): Range[] {
	const points = [start, ...borders, end];
	return points.slice(1).map((to, at) => ({ start: points[at] ?? start, end: to }));
}

/** What joins two pieces of a paragraph: a space, unless the text between them is glued on (a footnote mark). */
function joinOf(normal: NormalText, before: Range, after: Range): string {
	const between = sliceText(normal, before.end, after.start);
	return between.includes(' ') || between === '' ? ' ' : '';
}

/** Adds to the last stretch what the same passages cover. */
function append(stretches: Stretch[], next: Stretch): void {
	const last = stretches.at(-1);
	const isSame = last && next.starting.length === 0 && last.passages.length === next.passages.length && last.passages.every((id) => next.passages.includes(id));
	if (!isSame) {
		stretches.push(next);
		return;
	}
	for (const run of next.runs) {
		const lastRun = last.runs.at(-1);
		if (run.mention === null && lastRun?.mention === null) lastRun.text += run.text;
		else last.runs.push(run);
	}
}

/**
 * Which of a name's senses is meant. The passage the name stands in decides; where it says nothing, a capital's name
 * means its government, as it mostly does in writing on affairs of state.
 * @param supported what the passages round the name support
 */
export function pickSense(mention: Mention, supported: ReadonlySet<Id>): Sense | null {
	const named = mention.senses.filter(({ id }) => supported.has(id));
	const place = named.find(({ role }) => role !== 'government') ?? named[0];
	return place ?? mention.senses.find(({ role }) => role === 'government') ?? mention.senses[0] ?? null;
}
