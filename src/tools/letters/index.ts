import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from '../../server/paths.ts';

/**
 * What Latin text is nearly always made of, as a `unicode-range`: the letters of western languages and the usual signs,
 * without fractions, raised figures and single accents. Characters that are never seen ask for no other file.
 */
export const COMMON_LETTERS =
	'U+0000-00A9, U+00AB-00B1, U+00B4-00B8, U+00BB, U+00BF-00FF, U+0131, U+0152-0153, U+2000-2026, U+2028-203A, U+2060-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF';

/** Weights that the pages set; letters thinner and bolder than that are left out. */
const WEIGHTS = { min: 400, max: 700, default: 400 };
/** What the browser sets text with. The map draws letter by letter and needs none of it. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'pnum', 'tnum'];

export interface CutFont {
	/** As a module. */
	from: string;
	/** Below the root of the repository. */
	to: string;
	isForMap: boolean;
}

const onPages = (family: string, cut: string): CutFont => ({
	from: `@fontsource-variable/${family}/files/${family}-latin-wght-${cut}.woff2`,
	to: `src/lib/ui/letters/${family}-common-${cut}.woff2`,
	isForMap: false
});
const onMap = (cut: string): CutFont => ({
	from: `@fontsource/noto-sans/files/noto-sans-latin-${cut}.woff2`,
	to: `src/lib/map/basemap/letters/noto-sans-common-${cut}.woff2`,
	isForMap: true
});

export const CUT_FONTS: readonly CutFont[] = [
	onPages('source-serif-4', 'normal'),
	onPages('source-serif-4', 'italic'),
	onPages('source-sans-3', 'normal'),
	onMap('400-normal'),
	onMap('600-normal'),
	onMap('400-italic')
];

/** Every character of a `unicode-range`. */
function listLetters(range: string): string {
	return range
		.split(/,\s*/)
		.flatMap((part) => {
			const [first = 0, last = first] = part
				.slice(2)
				.split('-')
				.map((hex) => Number.parseInt(hex, 16));
			return Array.from({ length: last - first + 1 }, (_, step) => first + step);
		})
		.map((code) => String.fromCodePoint(code))
		.join('');
}

/** One of the fonts as packages have it, with the common letters alone. */
export async function cutFont({ from, isForMap }: CutFont): Promise<Uint8Array> {
	const font = await readFile(createRequire(import.meta.url).resolve(from));
	return subsetFont(font, listLetters(COMMON_LETTERS), {
		targetFormat: 'woff2',
		keepFeatures: isForMap ? [] : FEATURES,
		...(isForMap ? {} : { variationAxes: { wght: WEIGHTS } })
	});
}

/** Writes them all anew, from the packages that are installed. */
export async function cutFonts(): Promise<void> {
	for (const font of CUT_FONTS) {
		const path = join(ROOT, font.to);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, await cutFont(font));
	}
}
