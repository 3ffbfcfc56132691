import cyrillicItalic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff2?url';
import cyrillicRegular from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import commonItalic from './letters/noto-sans-common-400-italic.woff2?url';
import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import commonRegular from './letters/noto-sans-common-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import commonBold from './letters/noto-sans-common-600-normal.woff2?url';
import latinExtItalic from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url';
import latinExtRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import arabicRegular from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2?url';
import devanagariRegular from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2?url';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-600-normal.woff2?url';
import type { FontFacesSpecification, MLFontFace } from '@maplibre/maplibre-gl-style-spec';

/** Names for `text-font`; there is no glyph server, each file is fetched once a label needs a letter of its range. */
export const basemapFonts = { regular: 'Basemap Regular', bold: 'Basemap Bold', italic: 'Basemap Italic' } as const;

/**
 * What `src/tools/letters` cuts out of the fonts of the package, and what else is in those; direction signs are the
 * Arabic font's.
 */
const common = [
	'U+0000-00A9',
	'U+00AB-00B1',
	'U+00B4-00B8',
	'U+00BB',
	'U+00BF-00FF',
	'U+0131',
	'U+0152-0153',
	'U+2000-200B',
	'U+2010-2026',
	'U+2028-203A',
	'U+2060-206F',
	'U+20AC',
	'U+2122',
	'U+2212'
];
const rareLatin = [
	'U+00AA',
	'U+00B2-00B3',
	'U+00B9-00BA',
	'U+00BC-00BE',
	'U+02BB-02BC',
	'U+02C6',
	'U+02DA',
	'U+02DC',
	'U+2027',
	'U+203B-205F'
];
const latinExt = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1E00-1EFF'];
const cyrillic = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
/** With the presentation forms, into which MapLibre joins letters. */
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const devanagari = ['U+0900-097F', 'U+1CD0-1CF9', 'U+25CC', 'U+A8E0-A8FF'];

/** Arabic and Devanagari have no slanted cut: those labels stand upright. */
const fontFaces: Record<string, MLFontFace[]> = {
	[basemapFonts.regular]: [
		{ url: commonRegular, 'unicode-range': common },
		{ url: latinRegular, 'unicode-range': rareLatin },
		{ url: latinExtRegular, 'unicode-range': latinExt },
		{ url: cyrillicRegular, 'unicode-range': cyrillic },
		{ url: arabicRegular, 'unicode-range': arabic },
		{ url: devanagariRegular, 'unicode-range': devanagari }
	],
	[basemapFonts.bold]: [
		{ url: commonBold, 'unicode-range': common },
		{ url: latinBold, 'unicode-range': rareLatin },
		{ url: latinExtBold, 'unicode-range': latinExt },
		{ url: cyrillicBold, 'unicode-range': cyrillic },
		{ url: arabicBold, 'unicode-range': arabic },
		{ url: devanagariBold, 'unicode-range': devanagari }
	],
	[basemapFonts.italic]: [
		{ url: commonItalic, 'unicode-range': common },
		{ url: latinItalic, 'unicode-range': rareLatin },
		{ url: latinExtItalic, 'unicode-range': latinExt },
		{ url: cyrillicItalic, 'unicode-range': cyrillic },
		{ url: arabicRegular, 'unicode-range': arabic },
		{ url: devanagariRegular, 'unicode-range': devanagari }
	]
};

/**
 * For the style's `font-faces`.
 *
 * @param more - faces every font falls back to, such as those of `chinese-fonts.ts`, which are fetched apart
 */
export function buildFontFaces(more: readonly MLFontFace[] = []): FontFacesSpecification {
	return Object.fromEntries(Object.entries(fontFaces).map(([name, faces]) => [name, [...faces, ...more]]));
}
