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

describe('hashPassage', () => {
	it('is 32 hex digits over letters and digits alone', () => {
		expect(hashPassage('Río, 412!')).toBe(sha256('rio412').slice(0, 32));
	});

	it('stays when quotes, dashes, line ends and accents change', () => {
		expect(hashPassage('“Cabo\r\nVírgenes” – 1')).toBe(hashPassage('"Cabo Virgenes" - 1'));
	});

	it('changes with a single letter or digit', () => {
		expect(hashPassage('412 km')).not.toBe(hashPassage('413 km'));
	});
});
