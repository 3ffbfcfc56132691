import type { Id } from '../model/common.ts';
import type { SourceAnchors } from '../model/compiled/pages.ts';
import { cleanText } from './flat/clean-text.ts';
import type { AboutResult, Packing, ResultSet, ResultSource } from './result-set.ts';
import { speakPage, type VerifySpeech } from './verify-speech.ts';

/** Where a page that verifies has a gap for what it is to find. */
export const VERIFY_GAP = '"what is to be found"';

/** The page packed with gzip, beside the pages of a site. */
export const VERIFY_FILE = 'verify.bin';

/** All that stands in the gap. */
export interface VerifyData {
	/** `null` where the page speaks English. */
	speech: VerifySpeech | null;
	toVerify: ToVerify;
}

/** What a page that verifies is told: never a word of a document. */
export interface ToVerify {
	title: string;
	about: Pick<AboutResult, 'date' | 'asOf' | 'filters'> & { atlas: string; version: string };
	licence: string;
	address: string | null;
	/** BCP 47, of digests and titles. */
	language: string;
	sources: DocumentToVerify[];
}

export interface DocumentToVerify {
	short: string;
	title: string;
	/** In plain words. */
	reference: string;
	anchors: SourceAnchors;
	passages: PassageToVerify[];
}

export interface PassageToVerify {
	id: Id;
	/** "paragraph 3" */
	locator: string;
	/** In our words. */
	digest: string;
}

/** The page with what it is to find, for one view. Nothing in it can end the script it stands in. */
export function fillVerifyPage(page: string, result: ResultSet, packing: Packing): string {
	const clean = (_: string, value: unknown): unknown => {
		return typeof value === 'string' ? cleanText(value) : value;
	};
	// Messages are ours, and may hold marks of direction.
	const speech = JSON.stringify(packing.verifySpeech);
	const toVerify = JSON.stringify(listToVerify(result, packing), clean);
	const json = `{"speech":${speech},"toVerify":${toVerify}}`.replaceAll('<', String.raw`\u003c`);
	const [before, after] = page.split(VERIFY_GAP);
	if (before === undefined || after === undefined) {
		throw new Error('The page that verifies has no gap for what it is to find.');
	}
	return speakPage(before, packing.verifySpeech) + json + after;
}

export function listToVerify({ about, sources, passages }: ResultSet, { originals }: Packing): ToVerify {
	const parts = new Map(originals.sources.map((source) => [source.id, source]));
	return {
		title: about.title,
		about: {
			atlas: about.atlas.title,
			version: about.atlas.version,
			date: about.date,
			asOf: about.asOf,
			filters: about.filters
		},
		licence: about.atlas.licence,
		address: about.address,
		language: about.atlas.language,
		sources: sources.flatMap((source) => {
			const paragraphs = parts.get(source.id)?.paragraphs;
			const cited = passages.filter((passage) => passage.source === source.id);
			return paragraphs ? [describeDocument(source, paragraphs, cited)] : [];
		})
	};
}

function describeDocument(
	{ id, ref, reference, fingerprint, body }: ResultSource,
	paragraphs: Packing['originals']['sources'][number]['paragraphs'],
	cited: ResultSet['passages']
): DocumentToVerify {
	return {
		short: ref.short,
		title: ref.title,
		reference,
		anchors: {
			id,
			fingerprint,
			body,
			paragraphs: paragraphs.map(({ words: _words, precis: _precis, ...anchors }) => anchors),
			passages: cited.map(({ id: passage, paragraphs: within, pieces, anchor }) => ({
				id: passage,
				paragraphs: within,
				pieces,
				anchor
			}))
		},
		passages: cited.map(({ id: passage, locator, digest }) => ({
			id: passage,
			locator,
			digest
		}))
	};
}
