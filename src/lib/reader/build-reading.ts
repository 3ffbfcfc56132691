import { findNames, indexDocument, pickSense, type FoundName } from '../../mentions/document-names.ts';
import type { Id } from '../../model/common.ts';
import type { PassageView, SourcePage } from '../../model/compiled/pages.ts';
import type { Paragraph, Range } from '../../model/records/source.ts';
import type { NamedThing } from '../../mentions/find-mentions.ts';
import type { LocatedSource } from '../../anchors/match/locate.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';
import { buildStretches, type PlacedPassage, type SignedRange, type Stretch } from './build-stretches.ts';
import { listCopyParagraphs } from './copy-paragraphs.ts';

/** A feature with its names, as `names.json` lists them. */
export type NamedFeature = NamedThing & { layer: Id; title: string };

/** A name of a feature in the reader's copy. */
export interface ReadMention extends Range {
	id: Id;
	sense: 'place' | 'government';
	text: string;
	/** "paragraph 3"; empty in another edition, whose paragraphs have no numbers. */
	locator: string;
}

export interface ReadParagraph {
	/** Paragraph id of the source; `null` in another edition. */
	id: string | null;
	/** Where it begins in the normal text: tells paragraphs apart. */
	key: number;
	role: Paragraph['role'];
	stretches: Stretch[];
	/** Passages that begin in it, for the margin. */
	starting: PassageView[];
	/** Features named in it, and those its passages support. */
	places: Id[];
}

/** A document as it is read: the reader's copy cut for marking. */
export interface Reading {
	paragraphs: ReadParagraph[];
	/** In order of the text. */
	mentions: ReadMention[];
	/** Passages that cannot be placed in the copy. */
	lost: PassageView[];
	/** From the first letter read to the last. */
	extent: Range;
}

export interface ReadCopy {
	normal: NormalText;
	located: LocatedSource;
	/** The copy before normalisation. */
	raw: string;
}

/** Joins a source's record with a copy of it. Pure; linear in the copy's length but for passages per paragraph. */
export function buildReading(
	record: SourcePage,
	{ normal, located, raw }: ReadCopy,
	features: readonly NamedFeature[]
): Reading {
	const passages = new Map(
		record.paragraphs.flatMap((paragraph) => paragraph.passages).map((passage) => [passage.id, passage])
	);
	const placed = located.passages.filter(({ pieces }) => pieces.length > 0);
	const known = new Set(placed.map(({ id }) => id));
	const table = indexDocument(features, record.source.unplaced);
	const roles = new Map(record.paragraphs.map(({ id, role }) => [id, role]));
	const isSame = located.how === 'bytes' || located.how === 'text';
	const mentions: ReadMention[] = [];
	const paragraphs = listCopyParagraphs(
		normal,
		raw,
		located,
		record.paragraphs.map(({ id }) => id)
	).map(({ id, ranges }): ReadParagraph => {
		const extent = extentOf(ranges);
		const own = placed.filter(({ pieces }) =>
			pieces.some((piece) => piece.start < extent.end && piece.end > extent.start)
		);
		const names = ranges.flatMap((range) => findNames(normal, table, range));
		const signs = names.map((name) => signName(name, own, passages));
		const locator = id === null ? '' : `paragraph ${id.slice(1)}`;
		const found = signs.flatMap(({ start, end, sign }): ReadMention[] =>
			sign.as === 'place' || sign.as === 'government'
				? [
						{
							start,
							end,
							id: sign.id,
							sense: sign.as,
							text: sliceText(normal, start, end),
							locator
						}
					]
				: []
		);
		mentions.push(...found);
		const stretches = buildStretches(normal, ranges, own, signs, isSame ? record.furniture : []);
		const starting = stretches
			.flatMap((stretch) => stretch.starting)
			.flatMap((passage) => passages.get(passage) ?? []);
		const supported = own.flatMap(
			(passage) => passages.get(passage.id)?.features.map((feature) => feature.id) ?? []
		);
		return {
			id,
			key: extent.start,
			role: roles.get(id ?? '') ?? 'text',
			stretches,
			starting,
			places: [...new Set([...found.map((mention) => mention.id), ...supported])]
		};
	});
	const lost = [...passages.values()].filter(({ id }) => !known.has(id));
	return {
		paragraphs,
		mentions,
		lost,
		extent: { start: paragraphs[0]?.key ?? 0, end: normal.points.length }
	};
}

function extentOf(ranges: readonly Range[]): Range {
	return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 1 };
}

function signName(
	{ start, end, senses, unplaced }: FoundName,
	passages: readonly PlacedPassage[],
	views: ReadonlyMap<Id, PassageView>
): SignedRange {
	if (unplaced) {
		return {
			start,
			end,
			sign: {
				as: 'unplaced',
				because: unplaced.because,
				note: unplaced.note
			}
		};
	}
	const round = passages.filter(({ pieces }) => pieces.some((piece) => piece.start <= start && end <= piece.end));
	const supported = new Set(round.flatMap(({ id }) => views.get(id)?.features.map((feature) => feature.id) ?? []));
	const sense = pickSense(senses, supported);
	if (!sense) {
		throw new Error('A name that is placed has a sense.');
	}
	return {
		start,
		end,
		sign: {
			as: sense.role === 'government' ? 'government' : 'place',
			id: sense.id,
			start
		}
	};
}

/** Features named in a reading, most often first, each with its mentions in order. */
export function groupMentions(mentions: readonly ReadMention[]): { id: Id; mentions: ReadMention[] }[] {
	const groups = new Map<Id, ReadMention[]>();
	for (const mention of mentions) {
		groups.set(mention.id, [...(groups.get(mention.id) ?? []), mention]);
	}
	return [...groups]
		.map(([id, own]) => ({ id, mentions: own }))
		.sort((a, b) => b.mentions.length - a.mentions.length || a.id.localeCompare(b.id));
}
