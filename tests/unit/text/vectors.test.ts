import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/model/records/citation.ts';
import type { Range } from '../../../src/model/records/source.ts';
import { anchorParagraph, anchorPassage } from '../../../src/anchors/record/anchor.ts';
import { hashText } from '../../../src/text/fingerprint.ts';
import { foldPassage } from '../../../src/text/figures.ts';
import { foldText } from '../../../src/text/fold.ts';
import { hashLandmark } from '../../../src/anchors/record/landmarks.ts';
import { readLetters } from '../../../src/text/letters.ts';
import { normaliseText } from '../../../src/text/normalise.ts';

interface Vectors {
	raw: string;
	normal: string;
	textHash: string;
	folded: string;
	hashed: string;
	letters: string;
	landmarkAtZero: number;
	landmarkAtTwenty: number;
	passages: { pieces: Range[]; anchor: Anchor }[];
	paragraph: ReturnType<typeof anchorParagraph>;
}
const specification = readFileSync(fileURLToPath(new URL('../../../geo/anchors.md', import.meta.url)), 'utf8');
const vectors = JSON.parse(/```json\n([\s\S]*?)```/u.exec(specification)?.[1] ?? '{}') as Vectors;
const normal = normaliseText(vectors.raw);
const whole = [{ start: 0, end: normal.points.length }];
const { codes } = readLetters(normal.points);

describe('the test vectors of geo/anchors.md', () => {
	it('hold for the normal form, its hash, the folded text and the letters', () => {
		expect(normal.text).toBe(vectors.normal);
		expect(hashText(normal.text)).toBe(vectors.textHash);
		expect(foldText(normal.text)).toBe(vectors.folded);
		expect(foldPassage(normal.text)).toBe(vectors.hashed);
		expect(String.fromCodePoint(...codes)).toBe(vectors.letters);
	});

	it('hold for landmarks, passages and the paragraph', () => {
		expect([hashLandmark(codes, 0), hashLandmark(codes, 20)]).toEqual([
			vectors.landmarkAtZero,
			vectors.landmarkAtTwenty
		]);
		for (const { pieces, anchor } of vectors.passages) {
			expect(anchorPassage(normal, pieces, whole)).toEqual(anchor);
		}
		const ranges = vectors.passages.map(({ anchor: { at, letters } }) => ({ start: at, end: at + letters }));
		expect(anchorParagraph(normal, whole, ranges)).toEqual(vectors.paragraph);
	});
});
