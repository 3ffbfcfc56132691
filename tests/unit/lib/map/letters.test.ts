import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../../../src/server/paths.ts';
import { readFolder } from '../../sample.ts';
import { readLetters } from './read-letters.ts';
import { openArchive } from './read-tiles.ts';

const LANGUAGES = ['ur', 'fa', 'ru', 'zh'];
const FONTS = [
	'@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
	'@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff',
	'@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff',
	'@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff'
];
const CHINESE = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/unicode.json'));
/** Zoom up to which all tiles of the world are looked at: 341. */
const LAST_ZOOM = 4;

/** An old form of 榆, in a name of GeoNames, that the fonts lack; the next build of the basemap is to write the new one. */
const NOT_YET = ['楡'];

const glyphs = new Set<number>();
/** Of each letter an example. */
const names = new Map<string, string>();
const note = (name: string): void => [...name].forEach((letter) => names.set(letter, name));

function listProperties(data: ArrayBuffer | undefined): Record<string, unknown>[] {
	const layers = data ? Object.values(new VectorTile(new PbfReader(data)).layers) : [];
	return layers.flatMap((layer) => Array.from({ length: layer.length }, (_, i) => layer.feature(i).properties));
}

beforeAll(async () => {
	const chinese = readdirSync(join(CHINESE, 'files')).filter((file) => /-400-normal\.woff$/u.test(file));
	for (const font of [...FONTS, ...chinese.map((file) => `@fontsource/noto-sans-sc/files/${file}`)]) {
		readLetters(font).forEach((letter) => glyphs.add(letter));
	}
	for (const atlas of ['russia-pakistan', 'magellan']) {
		const { features } = await readFolder(atlas);
		features
			.flatMap(({ properties }) => properties.names)
			.filter(({ lang }) => LANGUAGES.includes(lang))
			.forEach(({ text }) => note(text));
	}
	const { archive, close } = await openArchive(join(ROOT, 'static/basemap/world.pmtiles'));
	const tiles = [...Array(LAST_ZOOM + 1).keys()].flatMap((z) =>
		[...Array(4 ** z).keys()].map((index) => [z, index % 2 ** z, Math.floor(index / 2 ** z)] as const)
	);
	for (const [z, x, y] of tiles) {
		const tile = await archive.getZxy(z, x, y);
		listProperties(tile?.data).forEach((properties) =>
			LANGUAGES.forEach((language) => note(String(properties[`name_${language}`] ?? '')))
		);
	}
	await close();
}, 60_000);

it('every letter of a name in Urdu, Persian, Russian or Chinese has a glyph in the fonts of the map', () => {
	expect(names.size).toBeGreaterThan(300);
	const boxes = [...names.keys()].filter((letter) => !glyphs.has(letter.codePointAt(0)!));
	expect(boxes.map((letter) => `${letter} in ${names.get(letter)}`)).toEqual(
		NOT_YET.map((letter) => `${letter} in ${names.get(letter)}`)
	);
});

/** MapLibre writes an Arabic letter as the form it takes in its word: a character of its own. */
it('every form of an Arabic letter in those names has a glyph too', () => {
	const forms = [...Array(0xfefd - 0xfb50).keys()].map((offset) => String.fromCodePoint(0xfb50 + offset));
	const wanted = forms.filter((form) => {
		const [letter = '', ...more] = form.normalize('NFKC');
		return more.length === 0 && letter !== form && /\p{Script=Arabic}/u.test(letter) && names.has(letter);
	});
	expect(wanted.length).toBeGreaterThan(80);
	expect(wanted.filter((form) => !glyphs.has(form.codePointAt(0)!))).toEqual([]);
});
