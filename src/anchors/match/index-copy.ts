import { hashText } from '../../text/fingerprint.ts';
import { readLetters } from '../../text/letters.ts';
import type { NormalText } from '../../text/normalise.ts';
import { hashEverywhere } from '../record/landmarks.ts';
import type { CopyIndex } from './types.ts';

/** Hashes every letter of a copy, once for all sources. */
export function indexCopy(normal: NormalText): CopyIndex {
	const { codes, offsets } = readLetters(normal.points);
	let textHash: string | null = null;
	return {
		normal,
		get textHash() {
			textHash ??= hashText(normal.text);
			return textHash;
		},
		letters: offsets,
		hashes: hashEverywhere(codes)
	};
}
