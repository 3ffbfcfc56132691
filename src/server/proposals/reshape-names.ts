import { AtlasError } from '../../model/issue.ts';
import type { Candidate } from '../../model/proposals/mention.ts';
import type { PlaceProposal } from '../../model/proposals/proposals.ts';
import type { Range } from '../../model/records/source.ts';
import type { Renaming } from '../../model/workbench/protocol.ts';
import type { DocumentAtHand } from '../../proposals/accept/source-records.ts';
import { isOver, listOccurrences, listTouched, type Reshape } from '../../review/reshape.ts';
import { countPoints, sliceText } from '../../text/normalise.ts';

/** Letters on either side of a name by which it is ranked. */
const MAX_AROUND = 20_000;
const MAX_NAME = 80;

/** Ranks what marked ranges of a text may mean; offsets in UTF-16. */
export type RankMarked = (text: string, marked: readonly Range[]) => { candidates: Candidate[]; confidence: number }[];

/**
 * What a curator's marking of names changes: wherever the same words stand in the document and are marked as here, they
 * are marked as she says. Each name is looked up and ranked.
 */
export function planReshape(
	{ known, normal }: DocumentAtHand,
	places: readonly PlaceProposal[],
	{ names, within, isEverywhere }: Renaming,
	rank: RankMarked
): { told: string; reshape: Reshape } {
	const { points } = normal;
	if (within.end > points.length || names.some(({ start, end }) => start < within.start || end > within.end)) {
		throw new AtlasError('no-name', 'These words do not stand in the document.', 'Reload the page.');
	}
	const marked = places.flatMap(({ mentions }) => mentions);
	const here = marked.some((mention) => isOver(mention, within));
	const occurrences = (isEverywhere ? listOccurrences(points, within) : [within]).filter((range, index) => {
		return index === 0 || marked.some((mention) => isOver(mention, range)) === here;
	});
	const dropped = marked.filter((mention) => occurrences.some((range) => isOver(mention, range)));
	const around = {
		start: Math.max(0, within.start - MAX_AROUND),
		end: Math.min(points.length, within.end + MAX_AROUND)
	};
	const unitOf = (point: number): number => sliceText(normal, around.start, point).length;
	const ranked = rank(
		sliceText(normal, around.start, around.end),
		names.map(({ start, end }) => ({ start: unitOf(start), end: unitOf(end) }))
	);
	const added = names.map((name, index): PlaceProposal => {
		const text = sliceText(normal, name.start, name.end);
		if (countPoints(text) > MAX_NAME) {
			throw new AtlasError('long-name', 'This is too long for a name.', 'Select the name alone.');
		}
		const { candidates: [place = null, ...others] = [], confidence = 0 } = ranked[index] ?? {};
		return {
			id: `${known.id}-place-by-hand:${name.start}-${name.end}`,
			place,
			confidence,
			reasons: ['marked by hand'],
			mentions: occurrences.map((range) => {
				const start = range.start + name.start - within.start;
				return {
					start,
					end: start + name.end - name.start,
					text,
					sense: 'place',
					confidence
				};
			}),
			others
		};
	});
	const ranges = dropped.map(({ start, end }) => ({ start, end }));
	const reshape = { document: known.id, dropped: ranges, added };
	return { told: tell(listTouched(places, ranges), added, occurrences.length), reshape };
}

const quote = (places: readonly PlaceProposal[]): string => {
	return [...new Set(places.map(({ mentions }) => `“${mentions[0]?.text ?? ''}”`))].join(' and ');
};

function tell(before: readonly PlaceProposal[], added: readonly PlaceProposal[], times: number): string {
	const where = times > 1 ? `, ${times} times in the document` : '';
	return before.length === 0
		? `${quote(added)} marked as a name${where}`
		: `${quote(before)} marked as ${quote(added)}${where}`;
}

/** Names on which a decision rests stay as they are marked. */
export function demandUndecided(
	places: readonly PlaceProposal[],
	states: ReadonlyMap<string, unknown>,
	{ dropped, added }: Reshape,
	as: 'do' | 'undo'
): void {
	const touched = as === 'undo' ? added : listTouched(places, dropped);
	const decided = touched.find(({ id }) => states.has(id));
	if (decided) {
		throw new AtlasError(
			'changed-since',
			`“${decided.mentions[0]?.text ?? decided.id}” is decided on already; nothing was changed.`,
			'Take that decision back first: go to the name and press o.'
		);
	}
}
