import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../../src/model/records/citation.ts';
import type { Source } from '../../../../src/model/records/source.ts';
import { anchorParagraph } from '../../../../src/anchors/record/anchor.ts';
import { FREE_BITS, MAX_BITS_PER_WORD, countBits } from '../../../../src/anchors/record/disclosure.ts';
import { countHashDigits } from '../../../../src/text/fingerprint.ts';
import { findWords } from '../../../../src/text/fold.ts';
import { LANDMARK_LETTERS, hashLandmark } from '../../../../src/anchors/record/landmarks.ts';
import { readLetters } from '../../../../src/text/letters.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { writeDocument } from '../../../bench/robustness/prose.ts';
import { startRandom } from '../../../bench/robustness/random.ts';

const ATLASES = fileURLToPath(new URL('../../../../geo/atlases', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const records = readdirSync(ATLASES).flatMap((atlas) =>
	readdirSync(join(ATLASES, atlas, 'sources')).map((file) => ({
		source: read(join(ATLASES, atlas, 'sources', file)) as Source,
		citations: (read(join(ATLASES, atlas, 'citations', file)) as { citations: Citation[] }).citations
	}))
);

describe('what anchors keep of a wording', () => {
	it('is at most five bits a word and 32 more, in every paragraph of both atlases with all its passages', () => {
		const greedy = records.flatMap(({ source, citations }) =>
			source.paragraphs.flatMap((paragraph) => {
				const ofParagraph = citations
					.filter(({ paragraphs }) => paragraphs.includes(paragraph.id))
					.map(({ anchor }) => anchor);
				return countBits(paragraph, ofParagraph) > FREE_BITS + MAX_BITS_PER_WORD * paragraph.words
					? [`${source.id} ${paragraph.id}`]
					: [];
			})
		);
		expect(records.length).toBeGreaterThan(7);
		expect(greedy).toEqual([]);
	});

	it('is nothing for paragraphs of fewer than 60 letters, and no hash for passages of fewer than 45', () => {
		const normal = normaliseText('A heading of a few plain words, and no more than that');
		const { landmarks, hash } = anchorParagraph(normal, [{ start: 0, end: normal.points.length }], []);
		expect([landmarks, hash]).toEqual([{ at: [], hashes: [] }, '']);
		for (const { source, citations } of records) {
			for (const { letters, hash: digits, landmarks: marks } of source.paragraphs) {
				if (letters < 60) {
					expect(digits.length + marks.hashes.length).toBe(0);
				}
			}
			for (const { anchor } of citations) {
				expect(anchor.hash).toHaveLength(countHashDigits(anchor.letters));
			}
		}
		fc.assert(
			fc.property(fc.nat(2000), (letters) => {
				expect(countHashDigits(letters)).toBeLessThanOrEqual(letters < 45 ? 0 : Math.min(6, letters / 15));
			})
		);
	});

	it('covers less than one letter in three', () => {
		const normal = normaliseText(writeDocument(startRandom(5), 1));
		const { landmarks, letters } = anchorParagraph(normal, [{ start: 0, end: normal.points.length }], []);
		expect((landmarks.hashes.length * LANDMARK_LETTERS) / letters).toBeLessThan(1 / 3);
	});
});

/** Every run of four letters that words of a list can make, standing alone or one after another. */
function listRuns(words: ReadonlySet<string>): Set<string> {
	const runs = new Set<string>();
	const cut = (text: string): void => {
		for (let offset = 0; offset + LANDMARK_LETTERS <= text.length; offset++) {
			runs.add(text.slice(offset, offset + LANDMARK_LETTERS));
		}
	};
	for (const word of words) {
		cut(word);
	}
	const tails = new Set([...words].map((word) => word.slice(1 - LANDMARK_LETTERS)));
	const heads = new Set([...words].map((word) => word.slice(0, LANDMARK_LETTERS - 1)));
	const middles = ['', ...[...words].filter((word) => word.length < LANDMARK_LETTERS - 1)];
	for (const tail of tails) {
		for (const head of heads) {
			for (const middle of middles) {
				cut(tail + middle + head);
			}
		}
	}
	return runs;
}

const hashOf = (run: string): number =>
	hashLandmark(
		Uint32Array.from(run, (letter) => letter.codePointAt(0) ?? 0),
		0
	);

describe('an attacker who knows every word of the document', () => {
	const normal = normaliseText(writeDocument(startRandom(8), 12));
	const words = new Set(
		findWords(normal.points)
			.map(({ fold }) => fold.replace(/\P{L}/gu, ''))
			.filter((word) => word !== '')
	);
	const byHash = new Map<number, string[]>();
	for (const run of listRuns(words)) {
		byHash.set(hashOf(run), [...(byHash.get(hashOf(run)) ?? []), run]);
	}
	const { landmarks } = anchorParagraph(normal, [{ start: 0, end: normal.points.length }], []);
	const { codes } = readLetters(normal.points);
	const candidates = landmarks.at.map((offset, index) => ({
		truth: String.fromCodePoint(...codes.slice(offset, offset + LANDMARK_LETTERS)),
		runs: byHash.get(landmarks.hashes[index] ?? -1) ?? []
	}));

	it('finds several runs of letters for nearly every landmark, and no way to tell the right one', () => {
		expect(words.size).toBeLessThan(400);
		expect(candidates.length).toBeGreaterThan(150);
		expect(candidates.every(({ truth, runs }) => runs.includes(truth))).toBe(true);
		const counts = candidates.map(({ runs }) => runs.length).sort((a, b) => a - b);
		expect(counts[counts.length >> 1]).toBeGreaterThanOrEqual(15);
		expect(counts[0]).toBeGreaterThan(3);
	});

	it('recovers none of the word pairs: for a landmark, hundreds would do', () => {
		const list = [...words];
		const pairs = candidates.slice(0, 1).map(({ runs }) => {
			const wanted = new Set(runs);
			let count = 0;
			for (const first of list) {
				for (const second of list) {
					if (
						Array.from({ length: first.length + second.length - LANDMARK_LETTERS + 1 }, (_, offset) =>
							(first + second).slice(offset, offset + LANDMARK_LETTERS)
						).some((run) => wanted.has(run))
					) {
						count++;
					}
				}
			}
			return count;
		});
		expect(Math.min(...pairs)).toBeGreaterThan(500);
	});
});
