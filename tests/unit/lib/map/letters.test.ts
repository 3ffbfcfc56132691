import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Header } from 'pmtiles';
import { beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../../../src/server/paths.ts';
import { readFolder } from '../../sample.ts';
import { readLetters } from './read-letters.ts';
import { openArchive, project } from './read-tiles.ts';

const LANGUAGES = ['ur', 'fa', 'ru', 'zh'];
const FONTS = [
	'@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff',
	'@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff',
	'@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff',
	'@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff'
];
const CHINESE = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/unicode.json'));
/** All that hold names. */
const ARCHIVES = readdirSync(join(ROOT, 'static/basemap')).filter((file) => /^(?:world|detail)/u.test(file));

const glyphs = new Set<number>();
/** Of each letter an example. */
const names = new Map<string, string>();
const note = (name: string): void => [...name].forEach((letter) => names.set(letter, name));
/** English names, and names in the language of a place. */
const others = new Set<string>();

function listProperties(data: ArrayBuffer | undefined): Record<string, unknown>[] {
	const layers = data ? Object.values(new VectorTile(new PbfReader(data)).layers) : [];
	return layers.flatMap((layer) => Array.from({ length: layer.length }, (_, i) => layer.feature(i).properties));
}

/** Every tile that an archive may hold, by its bounds. */
function listTiles({ minZoom, maxZoom, minLon, minLat, maxLon, maxLat }: Header): [number, number, number][] {
	return range(minZoom, maxZoom).flatMap((z) => {
		const [left, top] = project(minLon, Math.min(maxLat, 85), z).map(Math.floor) as [number, number];
		const [right, bottom] = project(Math.min(maxLon, 179.999), Math.max(minLat, -85), z).map(Math.floor) as [
			number,
			number
		];
		return range(left, right).flatMap((x) => range(top, bottom).map((y): [number, number, number] => [z, x, y]));
	});
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function noteTile(data: ArrayBuffer | undefined): void {
	for (const properties of listProperties(data)) {
		LANGUAGES.forEach((language) => note(String(properties[`name_${language}`] ?? '')));
		others.add(String(properties.name ?? ''));
	}
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
	for (const file of ARCHIVES) {
		const { archive, close } = await openArchive(join(ROOT, 'static/basemap', file));
		for (const [z, x, y] of listTiles(await archive.getHeader())) {
			noteTile((await archive.getZxy(z, x, y))?.data);
		}
		await close();
	}
}, 60_000);

it('every letter of a name in Urdu, Persian, Russian or Chinese has a glyph in the fonts of the map', () => {
	expect(names.size).toBeGreaterThan(300);
	const boxes = [...names.keys()].filter((letter) => !glyphs.has(letter.codePointAt(0)!));
	expect(boxes.map((letter) => `${letter} in ${names.get(letter)}`)).toEqual([]);
});

it('no name holds a control character', () => {
	expect(others.size).toBeGreaterThan(3000);
	expect([...others, ...names.values()].filter((name) => /\p{Cc}/u.test(name))).toEqual([]);
	expect(others).toContain('Panevėžys');
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
