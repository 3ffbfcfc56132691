import { zipSync, type Zippable } from 'fflate';
import { ANNOTATION_CONTEXT } from '../model/compiled/annotation-terms.ts';
import type { ExportedFile } from './export-format.ts';
import { nameFile } from './name-file.ts';
import type { CopyAtHand, ResultSet } from './result-set.ts';
import { sliceText } from '../text/normalise.ts';
import { nameText } from '../text/name-of-text.ts';

/** What stands before and after a quotation, so that it is found where the words stand more than once. Code points. */
const CONTEXT = 32;

interface Quoting {
	passage: ResultSet['passages'][number];
	copy: CopyAtHand;
	fingerprint: string;
}

/**
 * W3C Web Annotations with the quoted words, a file for each document of which the reader has a copy. The words are
 * those of that copy; a passage it does not have is not quoted. Made only where the copy is, for its reader alone.
 */
export function writeQuotedAnnotations({ about, passages, sources, copies }: ResultSet): ExportedFile[] {
	const entries: Zippable = {};
	for (const { id, fingerprint } of sources) {
		const copy = copies.get(id);
		const annotations = passages.flatMap((passage) =>
			passage.source === id && copy
				? annotate({
						passage,
						copy,
						fingerprint: fingerprint.text
					})
				: []
		);
		if (annotations.length > 0) {
			entries[`${id}.json`] = new TextEncoder().encode(`${JSON.stringify(annotations, null, '\t')}\n`);
		}
	}
	if (Object.keys(entries).length === 0) {
		throw new Error('there is no passage that a copy of yours has.');
	}
	return [
		{
			...nameFile(about, '.zip', 'application/zip'),
			bytes: zipSync(entries, { mtime: about.date })
		}
	];
}

/** A passage as an annotation; its quotation is whole, or left out. */
function annotate({ passage, copy, fingerprint }: Quoting): object[] {
	const located = copy.located.passages.find(({ id }) => id === passage.id);
	if (!located || located.by === 'lost' || located.pieces.length === 0) {
		return [];
	}
	const read = (start: number, end: number): string => {
		return sliceText(copy.normal, Math.max(0, start), end);
	};
	// Readers count in units of UTF-16, as their page does.
	const count = (offset: number): number => {
		return read(0, offset).length;
	};
	const target = located.pieces.map(({ start, end }) => ({
		source: nameText(fingerprint),
		selector: [
			{
				type: 'TextQuoteSelector',
				exact: read(start, end),
				prefix: read(start - CONTEXT, start),
				suffix: read(end, end + CONTEXT)
			},
			{
				type: 'TextPositionSelector',
				start: count(start),
				end: count(end)
			}
		]
	}));
	return [
		{
			'@context': ANNOTATION_CONTEXT,
			id: `urn:passages:citation:${passage.id}`,
			type: 'Annotation',
			motivation: 'describing',
			body: [
				{
					type: 'TextualBody',
					purpose: 'commenting',
					value: passage.digest,
					format: 'text/plain'
				}
			],
			target: target.length === 1 ? target[0] : target
		}
	];
}
