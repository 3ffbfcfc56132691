import { W3CTextFormat, type W3CTextAnnotation } from '@recogito/text-annotator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeQuotedAnnotations } from '../../../src/exports/quoted-annotations.ts';
import type { CopyAtHand } from '../../../src/exports/result-set.ts';
import { toWebAnnotation } from '../../../src/exports/web-annotation.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { buildSampleResult } from './sample-result.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

const TEXT = 'Before it 🛶 all, a heron stood on the quay. Then the tide came in and the heron left for the far shore.';
const QUOTED = 'a heron stood on the quay.';
const start = [...TEXT.slice(0, TEXT.indexOf(QUOTED))].length;

function copyOf(pieces: { start: number; end: number }[], by: 'text' | 'lost' = 'text'): CopyAtHand {
	return {
		normal: normaliseText(TEXT),
		located: {
			id: 'harbour-note',
			how: 'text',
			passages: [
				{ id: 'har-001', by, pieces },
				{ id: 'har-002', by: 'lost', pieces: [] }
			],
			paragraphs: new Map(),
			found: 1
		}
	};
}

/** The same passages as they are published, without quotations. */
function buildAnnotationItems(): unknown[] {
	const { passages, sources } = buildSampleResult();
	return passages.map((passage) => toWebAnnotation({ ...passage, fingerprint: sources[0]!.fingerprint }));
}

function write(copy: CopyAtHand | null): Record<string, Uint8Array> {
	const copies = new Map(copy ? [['harbour-note', copy]] : []);
	return unzipSync(wholeBytes(writeQuotedAnnotations({ ...buildSampleResult(), copies })[0]!));
}

describe('annotations with quotations', () => {
	it('quote the reader’s copy where the passage stands, a file a document, and no lost passage', () => {
		const files = write(copyOf([{ start, end: start + QUOTED.length }]));
		expect(Object.keys(files)).toEqual(['harbour-note.json']);
		const annotations = JSON.parse(strFromU8(files['harbour-note.json']!)) as {
			id: string;
			target: { selector: unknown[] };
		}[];
		expect(annotations.map(({ id }) => id)).toEqual(['urn:passages:citation:har-001']);
		const begin = TEXT.indexOf(QUOTED);
		expect(annotations[0]?.target.selector).toEqual([
			{
				type: 'TextQuoteSelector',
				exact: QUOTED,
				prefix: TEXT.slice(0, begin),
				suffix: TEXT.slice(begin + QUOTED.length, begin + QUOTED.length + 32)
			},
			// In units of UTF-16, as a page counts: the canoe before it is two.
			{ type: 'TextPositionSelector', start: begin, end: begin + QUOTED.length }
		]);
	});

	it('are read by Recogito’s annotator, which refuses positions alone', () => {
		const files = write(copyOf([{ start, end: start + QUOTED.length }]));
		const [annotation] = JSON.parse(strFromU8(files['harbour-note.json']!)) as W3CTextAnnotation[];
		const { parse } = W3CTextFormat('harbour-note');
		const { parsed, error } = parse(annotation!);
		expect(error).toBeUndefined();
		const begin = TEXT.indexOf(QUOTED);
		expect(parsed?.target.selector).toMatchObject([{ quote: QUOTED, start: begin, end: begin + QUOTED.length }]);
		expect(parsed?.bodies).toHaveLength(1);
		const [plain] = buildAnnotationItems();
		expect(parse(plain as unknown as W3CTextAnnotation).error).toBeInstanceOf(Error);
	});

	it('are refused in a sentence without a copy, or where the copy has no passage', () => {
		expect(() => write(null)).toThrow(/^there is no passage that a copy of yours has\.$/);
		expect(() => write(copyOf([], 'lost'))).toThrow(/^there is no passage/);
	});
});
