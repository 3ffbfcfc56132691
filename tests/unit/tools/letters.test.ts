import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/server/paths.ts';
import { COMMON_LETTERS, CUT_FONTS, cutFont } from '../../../src/tools/letters/index.ts';

/** Of all rules of a stylesheet, by what stands in them. */
const readFaces = (css: string): { url: string; range: Set<number> }[] => {
	return [...css.matchAll(/@font-face \{[^}]*url\('([^']+)'\)[^}]*unicode-range:([^;]+);/g)].map(
		([, url, range]) => ({
			url: url!,
			range: readRange(range!.replaceAll(/\s+/g, ' ').trim())
		})
	);
};

const readRange = (text: string): Set<number> => {
	return new Set(
		text.split(/,\s*/).flatMap((part) => {
			const [first = 0, last = first] = part
				.slice(2)
				.split('-')
				.map((hex) => Number.parseInt(hex, 16));
			return Array.from({ length: last - first + 1 }, (_, step) => first + step);
		})
	);
};

describe('fonts of common letters', () => {
	it.each(CUT_FONTS)('$to is at most four fifths of its package’s', async (font) => {
		const kept = await readFile(join(ROOT, font.to));
		const whole = await readFile(createRequire(import.meta.url).resolve(font.from));
		expect(kept.length).toBeLessThan(whole.length * 0.8);
	});

	// Those that are packed at once.
	it.each(CUT_FONTS.filter(({ to }) => !to.includes('serif')))('$to is what is cut today', async (font) => {
		const kept = await readFile(join(ROOT, font.to));
		expect(Buffer.compare(kept, Buffer.from(await cutFont(font))), 'run npm run letters').toBe(0);
	});

	it('are asked for by their letters alone, and every other letter of the package by its own file', async () => {
		const faces = readFaces(await readFile(join(ROOT, 'src/lib/ui/fonts.css'), 'utf8'));
		const common = faces.filter(({ url }) => url.includes('-common-'));
		const rest = faces.filter(({ url }) => url.includes('-latin-'));
		expect([common.length, rest.length]).toEqual([3, 3]);
		const letters = readRange(COMMON_LETTERS);
		for (const { url, range } of common) {
			expect([...range], url).toEqual([...letters]);
		}
		for (const { url, range } of rest) {
			expect(
				[...range].filter((code) => letters.has(code)),
				url
			).toEqual([]);
			// Fractions, raised figures, the turned comma of Hawaiian.
			expect([0xbd, 0xb2, 0x2bb, 0x2044].every((code) => range.has(code))).toBe(true);
		}
	});
});
