import { anchorPassage, cutRange } from '../../anchors/record/anchor.ts';
import { anchorParagraphs, fingerprint } from '../../curate/anchor-records.ts';
import type { KnownDocument } from '../../model/proposals/document.ts';
import type { Citation } from '../../model/records/citation.ts';
import type { Claim } from '../../model/records/claim.ts';
import type { Range, Source } from '../../model/records/source.ts';
import { readLetters } from '../../text/letters.ts';
import type { NormalText } from '../../text/normalise.ts';
import { toNormalRange } from '../../text/offsets.ts';
import { describeByWork, findWork } from '../import/describe-by-work.ts';
import { findBlocks } from '../paragraphs.ts';
import { makeId, slugOf } from './make-id.ts';
import type { Records } from './records.ts';
import { findSentence } from './sentences.ts';

/** A document at hand, with its text. */
export interface DocumentAtHand {
	known: KnownDocument;
	bytes: Uint8Array;
	text: string;
	normal: NormalText;
}
interface CitationFile {
	source: string;
	citations: Citation[];
}

const NO_PRECIS = 'No précis of this paragraph has been written yet.';
const MAX_SHORT = 40;

/** The source record of a document: the one that has its text, else a new one; its id. */
export function ensureSource(records: Records, document: DocumentAtHand, findPublished: () => string): string {
	const sources = records.list('sources/').map((path) => records.read<Source | null>(path, null));
	const known = sources.find((source) => source?.fingerprint.text === document.known.fingerprint.text);
	if (known) {
		return known.id;
	}
	const taken = new Set(sources.flatMap((each) => (each ? [each.id] : [])));
	const work = findWork(records, document.known.about.title?.value);
	const plain = buildSource(document, findPublished(), taken);
	const source = work ? describeByWork(records, plain, work) : plain;
	records.write(`sources/${source.id}.json`, source);
	return source.id;
}

function buildSource(
	{ known, bytes, text, normal }: DocumentAtHand,
	published: string,
	taken: ReadonlySet<string>
): Source {
	const { title, authors, publisher, language } = known.about;
	const name = title?.value ?? `Document ${known.id}`;
	const family = authors?.value[0]?.split(' ').at(-1) ?? null;
	const year = /^\d{4}/u.exec(published)?.[0] ?? '';
	const short = `${family ?? name.split(' ').slice(0, 4).join(' ')} ${year}`.trim();
	const headings = new Set(known.headings.map(({ start }) => start));
	const paragraphs = listParagraphs(text, normal, known.body).map((ranges, index) => {
		const isHeading = headings.has(ranges[0]?.start ?? -1);
		return {
			id: `p${index + 1}`,
			role: isHeading ? ('heading' as const) : ('text' as const),
			ranges,
			precis: isHeading ? '' : NO_PRECIS
		};
	});
	const anchors = anchorParagraphs(normal, paragraphs, []);
	return {
		id: makeId(`${slugOf(family ?? name) || 'document'} ${year}`, taken),
		short: short.slice(0, MAX_SHORT),
		csl: {
			type: 'document',
			title: name,
			...(authors ? { author: authors.value.map((literal) => ({ literal })) } : {}),
			...(publisher ? { publisher: publisher.value } : {}),
			...(language ? { language: language.value } : {})
		},
		published,
		kindInWords: 'document',
		supplied: listSupplied(known, published),
		fingerprint: fingerprint(bytes, normal),
		body: known.body,
		paragraphs: paragraphs.map(({ id, role, ranges, precis }) => ({
			id,
			role,
			ranges,
			...anchors(id),
			precis
		})),
		furniture: [],
		unplaced: []
	};
}

/** What a curator gave and the document does not say. */
function listSupplied({ about }: KnownDocument, published: string): Source['supplied'] {
	return about.published?.value === published
		? []
		: [
				{
					field: 'published',
					ground: 'Given by the curator who accepted the first proposal.',
					certainty: 'certain'
				}
			];
}

/** The paragraphs of the body that hold letters, as ranges of the normal form. */
function listParagraphs(text: string, normal: NormalText, body: Range): Range[][] {
	return findBlocks(text)
		.map((block) => toNormalRange(normal, block))
		.filter(({ start, end }) => start >= body.start && end <= body.end)
		.map((range) => cutRange(normal, range, []))
		.filter((ranges) => ranges.length > 0 && readLetters(normal.points, ranges).codes.length > 0);
}

export interface Support {
	source: string;
	/** A stretch of the passage, in code points of the normal form. */
	within: Range;
	/** The passage is that stretch and not the sentence round it. */
	isExact?: boolean;
	supports: readonly string[];
	claims?: readonly Claim[];
	/** What the passage is said to say where it is new. */
	digest: string;
}

const MACHINE_MADE = /^The passage (?:names|tells of) /u;
const MAX_DIGEST = 600;

/**
 * Cites the sentence round a stretch: an earlier citation of it gets what is new; `null` where it lies in no paragraph.
 */
export function ensureCitation(records: Records, { normal }: DocumentAtHand, support: Support): Citation | null {
	const source = records.read<Source | null>(`sources/${support.source}.json`, null);
	const path = `citations/${support.source}.json`;
	const file = records.read<CitationFile>(path, {
		source: support.source,
		citations: []
	});
	const paragraph = source?.paragraphs.find(({ ranges }) =>
		ranges.some(({ start, end }) => support.within.start >= start && support.within.end <= end)
	);
	const range = paragraph?.ranges.find(
		({ start, end }) => support.within.start >= start && support.within.end <= end
	);
	if (!source || !paragraph || !range) {
		return null;
	}
	const sentence = support.isExact
		? { start: support.within.start, end: support.within.end }
		: findSentence(normal, range, support.within, source.csl.language);
	const found = findCitation(file.citations, paragraph.id, sentence, support.within);
	const before = support.isExact && found && !isSamePassage(found, sentence) ? undefined : found;
	const citation = before
		? addTo(before, support)
		: buildCitation(records, normal, source, paragraph, sentence, support);
	if (!citation) {
		return null;
	}
	const others = file.citations.filter(({ id }) => id !== citation.id);
	const citations = [...others, citation].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
	records.write(path, { ...file, citations });
	anchorAgain(records, source, normal, citations);
	return citation;
}

const startOf = ({ pieces }: Citation): number => {
	return pieces[0]?.start ?? 0;
};

const isSamePassage = ({ pieces }: Citation, { start, end }: Range): boolean => {
	return pieces.length === 1 && pieces[0]?.start === start && pieces[0].end === end;
};

/** The citation of a sentence, else one of a longer passage round the stretch. */
export function findCitation(
	citations: readonly Citation[],
	paragraph: string,
	sentence: Range,
	within: Range
): Citation | undefined {
	const isRound = ({ pieces, paragraphs }: Citation): boolean => {
		return (
			paragraphs.includes(paragraph) &&
			pieces.some(({ start, end }) => within.start >= start && within.end <= end)
		);
	};
	return citations.find((citation) => isSamePassage(citation, sentence)) ?? citations.find(isRound);
}

function addTo(citation: Citation, { supports, claims = [], digest, isExact }: Support): Citation {
	if (isExact) {
		// As the curator gives it; what it claims something of it goes on to support.
		const kept = citation.claims.map(({ subject }) => subject);
		return {
			...citation,
			digest,
			supports: [...new Set([...kept, ...supports])]
		};
	}
	const known = new Set(citation.claims.map((claim) => JSON.stringify(claim)));
	const isMachineMade = MACHINE_MADE.test(citation.digest);
	const isSaid = citation.digest.includes(digest.replace(MACHINE_MADE, '').replace(/\.$/u, ''));
	const joined = isMachineMade && !isSaid ? `${citation.digest} ${digest}`.slice(0, MAX_DIGEST) : citation.digest;
	return {
		...citation,
		digest: joined,
		supports: [...new Set([...citation.supports, ...supports])],
		claims: [...citation.claims, ...claims.filter((claim) => !known.has(JSON.stringify(claim)))]
	};
}

function buildCitation(
	records: Records,
	normal: NormalText,
	source: Source,
	{ id: paragraph, ranges }: Source['paragraphs'][number],
	sentence: Range,
	{ supports, claims = [], digest }: Support
): Citation | null {
	const anchor = anchorPassage(normal, [sentence], ranges);
	const taken = new Set(
		records.list('citations/').flatMap((path) => {
			return records
				.read<CitationFile>(path, {
					source: '',
					citations: []
				})
				.citations.map(({ id }) => id);
		})
	);
	return (
		anchor && {
			id: makeId(`${source.id} ${paragraph} ${sentence.start}`, taken),
			paragraphs: [paragraph],
			pieces: [sentence],
			anchor,
			digest,
			supports: [...supports],
			claims: [...claims]
		}
	);
}

/** Landmarks of a paragraph stand where its passages begin and end, so they are made anew with each. */
function anchorAgain(records: Records, source: Source, normal: NormalText, citations: readonly Citation[]): void {
	const anchors = anchorParagraphs(normal, source.paragraphs, citations);
	records.write(`sources/${source.id}.json`, {
		...source,
		paragraphs: source.paragraphs.map(({ precis, ...paragraph }) => ({
			...paragraph,
			...anchors(paragraph.id),
			precis
		}))
	});
}
