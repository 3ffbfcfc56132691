import type { Anchor } from '../../model/records/citation.ts';
import type { Paragraph } from '../../model/records/source.ts';
import { LANDMARK_BITS } from './landmarks.ts';

/**
 * At most so many bits of hashes are kept for a word of a source, counted over each paragraph with all its passages.
 */
export const MAX_BITS_PER_WORD = 5;
/** Short paragraphs may keep this much besides: the landmark and the digit or two that find them at all. */
export const FREE_BITS = 32;

const BITS_PER_DIGIT = 4;

/** Bits of hashes of a paragraph's wording that its record and those of its passages keep. */
export function countBits(
	paragraph: Pick<Paragraph, 'hash' | 'landmarks'>,
	passages: readonly Pick<Anchor, 'hash'>[]
): number {
	const digits = passages.reduce((sum, { hash }) => sum + hash.length, paragraph.hash.length);
	return digits * BITS_PER_DIGIT + paragraph.landmarks.hashes.length * LANDMARK_BITS;
}
