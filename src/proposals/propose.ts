import type { KnownDocument } from '../model/proposals/document.ts';
import type { Candidate, ProposedMention } from '../model/proposals/mention.ts';
import type { FoundFile, PlaceProposal } from '../model/proposals/proposals.ts';
import type { Range } from '../model/records/source.ts';
import type { NormalText } from '../text/normalise.ts';
import { toNormalRange } from '../text/offsets.ts';
import { findValues, type FoundValues } from '../values/find-values.ts';

/** Words longer than this are no name and no date: nothing of them is kept. Code points. */
const MAX_KEPT = 80;
const MAX_OTHERS = 4;
const MAX_REASONS = 6;

/** Finds the places of a text; offsets in its code points. */
export type FindPlaces = (text: string, document: KnownDocument) => ProposedMention[];

/**
 * Everything that is proposed of one document, the same whatever else is proposed. Offsets are code points of its
 * normal form; of its words only names, dates, quantities and statuses are kept.
 * @param basis hash of all that it rests on
 */
export function propose(
	document: KnownDocument,
	text: string,
	normal: NormalText,
	findPlaces: FindPlaces,
	basis: string,
	onPart: () => void = () => undefined
): FoundFile {
	const values = findValues(
		text,
		{
			published: document.about.published?.value ?? null,
			language: document.about.language?.value ?? null
		},
		onPart
	);
	const toNormal = makeToNormal(text, normal);
	const within = <P extends Range & { text: string }>(items: readonly P[]): P[] => {
		return items
			.map((item) => ({
				...item,
				...toNormal(item),
				text: item.text.replace(/\s+/gu, ' ')
			}))
			.filter(({ start, end, text: words }) => end > start && words.length <= MAX_KEPT)
			.filter(({ start, end }) => start >= document.body.start && end <= document.body.end);
	};
	return {
		document: document.id,
		basis,
		places: groupPlaces(document.id, within(findPlaces(text, document))),
		...nameValues(document.id, values, within)
	};
}

function nameValues(
	id: string,
	{ dates, quantities, statuses }: FoundValues,
	within: <P extends Range & { text: string }>(items: readonly P[]) => P[]
): Pick<FoundFile, 'dates' | 'quantities' | 'statuses'> {
	return {
		dates: within(dates).map((date) => ({
			...date,
			id: `${id}-date-${date.start}`
		})),
		quantities: within(quantities).map((quantity) => ({
			...quantity,
			id: `${id}-quantity-${quantity.start}`
		})),
		statuses: within(statuses).map((status) => ({
			...status,
			id: `${id}-status-${status.start}`
		}))
	};
}

/** Mentions of one place together, the place named most first; of names nobody can place those spelled alike. */
function groupPlaces(document: string, mentions: readonly ProposedMention[]): PlaceProposal[] {
	const groups = new Map<string, ProposedMention[]>();
	for (const mention of mentions) {
		const key = keyOf(mention);
		groups.set(key, [...(groups.get(key) ?? []), mention]);
	}
	const proposals = [...groups].map(([key, group]) => buildPlace(`${document}-place-${key}`, group));
	return proposals.sort((a, b) => b.mentions.length - a.mentions.length || startOf(a) - startOf(b));
}

const startOf = ({ mentions }: PlaceProposal): number => {
	return mentions[0]?.start ?? 0;
};

function keyOf(mention: ProposedMention): string {
	const first = mention.candidates[0];
	return first ? first.id.toLowerCase().replace(/[^a-z0-9:.-]+/gu, '-') : `unplaced:${mention.start}`;
}

function buildPlace(id: string, group: readonly ProposedMention[]): PlaceProposal {
	const surest = group.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best));
	const [place = null, ...others] = surest.candidates;
	return {
		id,
		place: place && keepReasons(place),
		confidence: surest.confidence,
		reasons: surest.reasons,
		mentions: group.map(({ start, end, text, sense, confidence }) => ({
			start,
			end,
			text,
			sense,
			confidence
		})),
		others: others.slice(0, MAX_OTHERS).map(keepReasons)
	};
}

/** With the first of its reasons; what the others weigh goes with the rest. */
function keepReasons({ reasons, weights, ...candidate }: Candidate): Candidate {
	const kept = reasons.slice(0, MAX_REASONS);
	const rest = weights?.slice(kept.length).reduce((sum, weight) => sum + weight, 0) ?? 0;
	return {
		...candidate,
		reasons: kept,
		...(weights ? { weights: [...weights.slice(0, kept.length), Math.round(rest * 100) / 100] } : {})
	};
}

/** Code-point ranges of the text as read, as ranges of its normal form. */
function makeToNormal(text: string, normal: NormalText): (range: Range) => Range {
	const units = hasPairs(text) ? listUnits(text) : null;
	const unitOf = (point: number): number => {
		return units?.[point] ?? (units ? text.length : point);
	};
	return ({ start, end }) => {
		return toNormalRange(normal, {
			start: unitOf(start),
			end: unitOf(end)
		});
	};
}

function hasPairs(text: string): boolean {
	return /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text);
}

function listUnits(text: string): Uint32Array {
	const units = new Uint32Array(text.length + 1);
	let point = 0;
	for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) {
		units[point++] = unit;
	}
	return units.subarray(0, point);
}
