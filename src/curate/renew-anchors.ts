import { z } from 'zod';
import { RangeSchema } from '../model/records/source.ts';
import { anchorPassage } from '../anchors/record/anchor.ts';
import { hashText } from '../text/fingerprint.ts';
import { normaliseText } from '../text/normalise.ts';
import { anchorParagraphs, fingerprint } from './anchor-records.ts';

/** What a renewal reads of records made by an earlier scheme; all else is carried over as it stands. */
const OldRange = z.looseObject(RangeSchema.shape);
const OldSource = z.looseObject({
	id: z.string(),
	fingerprint: z.looseObject({ bytes: z.string(), text: z.string() }),
	paragraphs: z.array(
		z.looseObject({ id: z.string(), role: z.unknown(), ranges: z.array(OldRange), precis: z.unknown() })
	)
});
const OldCitations = z.looseObject({
	citations: z.array(z.looseObject({ id: z.string(), paragraphs: z.array(z.string()), pieces: z.array(OldRange) }))
});

/** Source and citation record as parsed JSON. */
export interface Records {
	source: unknown;
	citations: unknown;
}

/**
 * Makes the anchors of existing records anew, from their stored offsets and the document: for records of an earlier
 * scheme. Everything else in them stays. Gives the reason where it cannot be done; nothing is guessed.
 */
export function renewAnchors(records: Records, bytes: Uint8Array, text: string): Records | { reason: string } {
	const [source, file] = [OldSource.safeParse(records.source), OldCitations.safeParse(records.citations)];
	if (!source.success || !file.success) {
		return { reason: 'the records hold no offsets' };
	}
	const normal = normaliseText(text);
	if (hashText(normal.text) !== source.data.fingerprint.text) {
		return { reason: 'the document has another text than the one that was cited' };
	}
	const paragraphs = source.data.paragraphs.map((paragraph) => ({
		...paragraph,
		ranges: paragraph.ranges.map(keepRange)
	}));
	const citations = file.data.citations.flatMap(({ id, paragraphs: hosts, pieces: old, anchor: _, ...rest }) => {
		const pieces = old.map(keepRange);
		const anchor = anchorPassage(
			normal,
			pieces,
			paragraphs.filter((paragraph) => hosts.includes(paragraph.id)).flatMap(({ ranges }) => ranges)
		);
		return anchor
			? [
					{
						id,
						paragraphs: hosts,
						pieces,
						anchor,
						...rest
					}
				]
			: [];
	});
	const lost = file.data.citations.filter(({ id }) => !citations.some((citation) => citation.id === id));
	if (lost.length > 0) {
		return { reason: `these passages lie outside their paragraphs: ${lost.map(({ id }) => id).join(', ')}` };
	}
	const anchorOf = anchorParagraphs(normal, paragraphs, citations);
	return {
		source: {
			...(records.source as object),
			fingerprint: {
				...fingerprint(bytes, normal),
				bytes: source.data.fingerprint.bytes
			},
			paragraphs: paragraphs.map(({ id, role, ranges, precis }) => ({
				id,
				role,
				ranges,
				...anchorOf(id),
				precis
			}))
		},
		citations: {
			...(records.citations as object),
			citations
		}
	};
}

const keepRange = ({ start, end }: z.infer<typeof OldRange>): z.infer<typeof RangeSchema> => {
	return { start, end };
};
