import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBytes, hashPassage, hashText } from '../../../src/text/fingerprint.ts';

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

describe('hashBytes and hashText', () => {
	it('are SHA-256, as any other tool computes it', () => {
		expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(hashBytes(bytes)).toBe(sha256(bytes));
			})
		);
	});

	it('hash a string by its UTF-8', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(hashText(text)).toBe(sha256(text));
			})
		);
	});
});

const LONG =
	'The road between Cabo Negro and Punta Quilla was widened in the year of the great wind, for 412 thousand and some.';

describe('hashPassage', () => {
	it('is the first digits of SHA-256 over letters and digits alone: one for 15 letters, at most six', () => {
		const folded = LONG.toLowerCase().replace(/[^a-z0-9]/g, '');
		expect(hashPassage(LONG)).toBe(sha256(folded).slice(0, 5));
		expect(hashPassage(LONG + LONG)).toBe(sha256(folded + folded).slice(0, 6));
		expect(hashPassage('Cabo Negro, 412')).toBe('');
	});

	it('stays when quotes, dashes, line ends, accents and the form of a sigma change', () => {
		expect(hashPassage(`“${LONG.replaceAll(' ', '\r\n')}” – Río ΟΔΟΣ`)).toBe(hashPassage(`"${LONG}" - Rio οδοσ`));
	});

	it('changes with a single letter or digit', () => {
		expect(hashPassage(LONG)).not.toBe(hashPassage(LONG.replace('412', '413')));
		expect(hashPassage(LONG)).not.toBe(hashPassage(LONG.replace('Cabo', 'Capo')));
	});
});
