import chineseRanges from '@fontsource/noto-sans-sc/unicode.json';
import type { MLFontFace } from '@maplibre/maplibre-gl-style-spec';

/** Chinese is cut into about a hundred files by frequency of the characters; a label fetches only those it needs. */
const chineseFiles = import.meta.glob<string>(
	'/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-400-normal.woff2',
	{
		query: '?url',
		import: 'default',
		eager: true
	}
);

function listChineseFaces(): MLFontFace[] {
	const ranges: Record<string, string> = chineseRanges;
	return Object.entries(chineseFiles).flatMap(([path, url]) => {
		const part = /noto-sans-sc-(\d+)-400/.exec(path)?.[1];
		const range = part && ranges[`[${part}]`];
		return range
			? [
					{
						url,
						'unicode-range': range.split(',')
					}
				]
			: [];
	});
}

/**
 * One weight serves all fonts. A module of its own, fetched with the first label that may need it: its table is larger
 * than the rest of the style.
 */
export const chineseFaces: readonly MLFontFace[] = listChineseFaces();
