import { describe, expect, it } from 'vitest';
import { renewAnchors } from '../../../src/curate/renew-anchors.ts';
import { readNote, readSampleTexts } from '../sample.ts';

const read = (path: string): Record<string, unknown> =>
	JSON.parse(readSampleTexts().find((file) => file.path === path)?.text ?? '{}') as Record<string, unknown>;
const records = () => ({ source: read('sources/harbour-note.json'), citations: read('citations/harbour-note.json') });
const note = readNote();
const bytes = new TextEncoder().encode(note);

interface Old {
	citations: { anchor?: unknown; hash?: string; digest: string; pieces: { start: number; sketch?: number[] }[] }[];
}

describe('anchors made anew', () => {
	it('are the same from records that are up to date', () => {
		expect(renewAnchors(records(), bytes, note)).toEqual(records());
	});

	it('come from the offsets alone, and a digest edited by hand stays', () => {
		const old = records();
		const { citations } = old.citations as unknown as Old;
		for (const citation of citations) {
			delete citation.anchor;
		}
		for (const piece of citations[0]?.pieces ?? []) {
			piece.sketch = [1, 2];
		}
		(citations[0] as Old['citations'][0]).digest = 'Edited by hand, long after the draft.';
		const renewed = renewAnchors(old, bytes, note) as { citations: Old };
		const [first] = (records().citations as unknown as Old).citations;
		expect(renewed.citations.citations[0]).toEqual({ ...first, digest: 'Edited by hand, long after the draft.' });
	});

	it('are not made from another text', () => {
		expect(renewAnchors(records(), bytes, note.replace('twice', 'once'))).toEqual({
			reason: 'the document has another text than the one that was cited'
		});
	});

	it('are not made for a passage outside its paragraph, and nothing is guessed', () => {
		const old = records();
		const { citations } = old.citations as unknown as Old;
		(citations[0]?.pieces[0] as { start: number }).start = 3;
		expect(renewAnchors(old, bytes, note)).toEqual({
			reason: 'these passages lie outside their paragraphs: har-001'
		});
	});
});
