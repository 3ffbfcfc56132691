import { findNames, indexDocument, pickSense, type FoundName } from '../../mentions/document-names.ts';
import type { Id } from '../../model/common.ts';
import type { CompiledPassage, SourcePage } from '../../model/compiled/pages.ts';
import type { Paragraph, Range } from '../../model/records/source.ts';
import type { NamedFeature } from '../../model/compiled/search.ts';
import type { LocatedSource } from '../../anchors/match/locate.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';
import { buildSegments, type FoundPassage, type SignedRange, type TextSegment } from './build-segments.ts';
import { listCopyParagraphs, type CopyParagraph } from './copy-paragraphs.ts';

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
	segments: TextSegment[];
	/** Passages that begin in it, for the margin. */
	starting: CompiledPassage[];
	/** Features named in it, and those its passages support. */
	places: Id[];
}

/** A document as it is read: the reader's copy cut for marking. */
export interface Reading {
	paragraphs: ReadParagraph[];
	/** In order of the text. */
	mentions: ReadMention[];
	/** Passages that cannot be placed in the copy. */
	lost: CompiledPassage[];
	/** From the first letter read to the last. */
	extent: Range;
}

export interface ReadCopy {
	normal: NormalText;
	located: LocatedSource;
	/** The copy before normalisation. */
	raw: string;
}

/** What every paragraph of a reading is joined with. */
interface ReadingContext {
	copy: ReadCopy;
	/** Passages found in the copy. */
	found: readonly FoundPassage[];
	/** Passages of the source by id. */
	passages: ReadonlyMap<Id, CompiledPassage>;
	names: ReturnType<typeof indexDocument>;
	roles: ReadonlyMap<string, Paragraph['role']>;
	/** Known only where the copy is the very document. */
	furniture: SourcePage['furniture'];
}

/** Joins a source's record with a copy of it. Pure; linear in the copy's length but for passages per paragraph. */
export function buildReading(record: SourcePage, copy: ReadCopy, features: readonly NamedFeature[]): Reading {
	const { normal, located, raw } = copy;
	const passages = new Map(
		record.paragraphs.flatMap((paragraph) => paragraph.passages).map((passage) => [passage.id, passage])
	);
	const found = located.passages.filter(({ pieces }) => pieces.length > 0);
	const known = new Set(found.map(({ id }) => id));
	const context: ReadingContext = {
		copy,
		found,
		passages,
		names: indexDocument(features, record.source.unplaced),
		roles: new Map(record.paragraphs.map(({ id, role }) => [id, role])),
		furniture: located.how === 'bytes' || located.how === 'text' ? record.furniture : []
	};
	const ids = record.paragraphs.map(({ id }) => id);
	const read = listCopyParagraphs(normal, raw, located, ids).map((paragraph) => readParagraph(paragraph, context));
	return {
		paragraphs: read.map(({ paragraph }) => paragraph),
		mentions: read.flatMap(({ mentions }) => mentions),
		lost: [...passages.values()].filter(({ id }) => !known.has(id)),
		extent: {
			start: read[0]?.paragraph.key ?? 0,
			end: normal.points.length
		}
	};
}

function readParagraph(
	{ id, ranges }: CopyParagraph,
	{ copy: { normal }, found, passages, names, roles, furniture }: ReadingContext
): { paragraph: ReadParagraph; mentions: ReadMention[] } {
	const extent = extentOf(ranges);
	const within = found.filter(({ pieces }) =>
		pieces.some((piece) => piece.start < extent.end && piece.end > extent.start)
	);
	const named = ranges.flatMap((range) => findNames(normal, names, range));
	const signs = named.map((name) => signName(name, within, passages));
	const mentions = listMentions(normal, signs, id === null ? '' : `paragraph ${id.slice(1)}`);
	const segments = buildSegments(normal, ranges, within, signs, furniture);
	const supported = within.flatMap(
		(passage) => passages.get(passage.id)?.features.map((feature) => feature.id) ?? []
	);
	const paragraph: ReadParagraph = {
		id,
		key: extent.start,
		role: roles.get(id ?? '') ?? 'text',
		segments,
		starting: segments.flatMap(({ starting }) => starting).flatMap((passage) => passages.get(passage) ?? []),
		places: [...new Set([...mentions.map((mention) => mention.id), ...supported])]
	};
	return { paragraph, mentions };
}

/** The names that are marked as places or governments. */
function listMentions(normal: NormalText, signs: readonly SignedRange[], locator: string): ReadMention[] {
	return signs.flatMap(({ start, end, sign }) => {
		if (sign.as !== 'place' && sign.as !== 'government') {
			return [];
		}
		const mention: ReadMention = {
			start,
			end,
			id: sign.id,
			sense: sign.as,
			text: sliceText(normal, start, end),
			locator
		};
		return [mention];
	});
}

function extentOf(ranges: readonly Range[]): Range {
	return {
		start: ranges[0]?.start ?? 0,
		end: ranges.at(-1)?.end ?? 1
	};
}

function signName(
	{ start, end, senses, unplaced }: FoundName,
	passages: readonly FoundPassage[],
	views: ReadonlyMap<Id, CompiledPassage>
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
		.map(([id, group]) => ({ id, mentions: group }))
		.sort((a, b) => b.mentions.length - a.mentions.length || a.id.localeCompare(b.id));
}
