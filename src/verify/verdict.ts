import type { LocatedPassage, LossReason } from '../anchors/match/locate.ts';
import { say } from '../language/say.ts';
import type { Id } from '../model/common.ts';
import type { Range } from '../model/records/source.ts';
import { sliceText, type NormalText } from '../text/normalise.ts';

/**
 * `found`: letter for letter · `doubtful`: by resemblance, or with words that nothing vouches for · `lost`: not there.
 */
export type Outcome = 'found' | 'doubtful' | 'lost';

/** Words of a copy. */
export interface Run {
	text: string;
	/** Nothing vouches for these: they may be others than in the document that was cited. */
	isUnverified: boolean;
}

export interface Verdict {
	outcome: Outcome;
	/** A sentence, in the language of the page. */
	why: string;
	/** The passage in the copy: one row of words for each piece; empty where it is lost. */
	pieces: Run[][];
	/** Name of the file it was looked for in. */
	file: string;
}

export const OUTCOME_WORDS: Record<Outcome | 'waiting', string> = {
	found: 'Found',
	doubtful: 'Found, in doubt',
	lost: 'Lost',
	waiting: 'No copy yet'
};
export const WHY_FOUND = {
	bytes: 'Your copy is the very file that was cited.',
	text: 'Your copy has the very text that was cited, saved differently.',
	hash: 'Every letter and figure is as it was cited.'
} as const;
export const WHY_LOST: Record<LossReason, string> = {
	absent: 'Nothing of it stands in your copy.',
	changed: 'What stands at its place resembles it too little to be taken for it.',
	ambiguous: 'It may stand in more than one place; none is guessed at.'
};

/** What became of one passage in one copy. */
export function judgePassage(
	{ by, pieces, unverified = [], reason = 'absent' }: LocatedPassage,
	normal: NormalText,
	file: string
): Verdict {
	if (by === 'lost') {
		return {
			outcome: 'lost',
			why: say(WHY_LOST[reason]),
			pieces: [],
			file
		};
	}
	const isWhole = by !== 'sketch' && unverified.length === 0;
	return {
		outcome: isWhole ? 'found' : 'doubtful',
		why: by !== 'sketch' && isWhole ? say(WHY_FOUND[by]) : sayDoubt(unverified.length),
		pieces: pieces.map((piece) => cutRuns(normal, piece, unverified)),
		file
	};
}

function sayDoubt(unverified: number): string {
	return unverified === 0
		? say('Found by resemblance: letters or figures differ from what was cited.')
		: say('Found, but the words and figures that are marked may be others than those that were cited.');
}

/** The words of a piece, cut where those begin and end for which nothing vouches. */
function cutRuns(normal: NormalText, { start, end }: Range, unverified: readonly Range[]): Run[] {
	const inside = unverified.filter((range) => range.start < end && range.end > start);
	const cuts = inside.flatMap((range) => [Math.max(range.start, start), Math.min(range.end, end)]);
	const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, i) => ({
		text: sliceText(normal, from, edges[i + 1] ?? end),
		isUnverified: inside.some((range) => range.start <= from && from < range.end)
	}));
}

const RANK: Record<Outcome, number> = {
	found: 2,
	doubtful: 1,
	lost: 0
};

/**
 * What is known of all passages once another copy was looked at: of two verdicts the surer, the earlier where both are
 * as sure.
 */
export function addVerdicts(before: ReadonlyMap<Id, Verdict>, now: ReadonlyMap<Id, Verdict>): ReadonlyMap<Id, Verdict> {
	const all = new Map(before);
	for (const [id, verdict] of now) {
		const known = all.get(id);
		if (!known || RANK[known.outcome] < RANK[verdict.outcome]) {
			all.set(id, verdict);
		}
	}
	return all;
}
