import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapLanguages, basemapThemes, worldviews, buildBasemap } from '../../../../src/lib/map/basemap/index';
import type { Basemap, BasemapOptions } from '../../../../src/lib/map/basemap/index';
import { seaLineZoom, seasWithLines } from '../../../../src/lib/map/basemap/sea-lines';
import { basemapTokens } from '../../../../src/lib/map/basemap/tokens';

const plain: BasemapOptions = { theme: 'light', worldview: 'neutral', language: 'en', local: false };

function toStyle({ sources, layersBelow, layersAbove, fontFaces }: Basemap): StyleSpecification {
	return { version: 8, sources, layers: [...layersBelow, ...layersAbove], 'font-faces': fontFaces };
}

const everyOption = basemapThemes.flatMap((theme) =>
	worldviews.flatMap((worldview) =>
		basemapLanguages.flatMap((language) =>
			[true, false].map((local): BasemapOptions => ({ theme, worldview, language, local }))
		)
	)
);

describe('the basemap style', () => {
	it.each(basemapThemes)(
		'is valid in the theme %s in every view and language, with and without local names',
		(theme) => {
			// The fonts are the same in all, and slow to check: the next test does.
			const styles = everyOption
				.filter((options) => options.theme === theme)
				.map((options) => ({ options, style: toStyle({ ...buildBasemap(options), fontFaces: {} }) }));
			expect(
				styles.flatMap(({ options, style }) =>
					validateStyleMin(style).map(({ message }) => ({ options, message }))
				)
			).toEqual([]);
		}
	);

	it('declares its fonts as the style specification has them', () => {
		expect(validateStyleMin(toStyle(buildBasemap(plain)))).toEqual([]);
	});

	it('is the same for the same options', () => {
		for (const options of everyOption) {
			expect(buildBasemap(options)).toEqual(buildBasemap({ ...options }));
		}
	});

	it('asks no other site for anything', () => {
		const urls = JSON.stringify(toStyle(buildBasemap(plain))).match(/[a-z]+:\/\/[^"]*/g) ?? [];
		expect(urls.sort()).toEqual(['basemap://ground', 'basemap://relief']);
	});

	it('names every font file it sets labels in', () => {
		const { layersAbove, fontFaces } = buildBasemap(plain);
		const used = layersAbove.flatMap((layer) =>
			layer.type === 'symbol' ? (layer.layout?.['text-font'] as string[]) : []
		);
		expect(used.filter((font) => !(font in fontFaces))).toEqual([]);
		const files = Object.values(fontFaces).flatMap((faces) =>
			typeof faces === 'string' ? [faces] : faces.map(({ url }) => url)
		);
		expect(files.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
		expect(files.length).toBeGreaterThan(10);
	});

	it('has faces for Chinese, apart from the others, which every font falls back to', async () => {
		const { chineseFaces } = await import('../../../../src/lib/map/basemap/chinese-fonts.ts');
		expect(chineseFaces.length).toBeGreaterThan(90);
		expect(JSON.stringify(buildBasemap(plain).fontFaces)).not.toContain('noto-sans-sc');
		const { fontFaces } = buildBasemap({ ...plain, faces: chineseFaces });
		expect(Object.values(fontFaces).every((faces) => Array.isArray(faces) && faces.length > 90)).toBe(true);
	});

	it('gives second names from near by only, so that the first view fetches no letters for them', () => {
		const layer = buildBasemap({ ...plain, local: true }).layersAbove.find(
			({ id }) => id.startsWith('basemap-label-') && id.includes('place')
		);
		expect(JSON.stringify(layer)).toContain('["step",["zoom"],["format",["get","name"],{}],5,');
	});

	it('draws shapes below the atlas and only words above it', () => {
		const { layersBelow, layersAbove } = buildBasemap(plain);
		expect(layersBelow.filter(({ type }) => type === 'symbol')).toEqual([]);
		expect(layersAbove.filter(({ type }) => type !== 'symbol')).toEqual([]);
	});

	it('reads the border classes of the view it is given and of no other', () => {
		for (const worldview of worldviews) {
			const used = new Set(JSON.stringify(buildBasemap({ ...plain, worldview })).match(/cls_[a-z]+/g));
			expect([...used]).toEqual([`cls_${worldview}`]);
		}
	});

	it('gives each kind of border a stroke of its own, solid only where it is agreed', () => {
		const strokes = buildBasemap(plain).layersBelow.filter(
			({ id }) => id.startsWith('basemap-border-') && id !== 'basemap-border-band'
		);
		const dashes = strokes.map((layer) =>
			JSON.stringify(layer.type === 'line' ? (layer.paint?.['line-dasharray'] ?? 'solid') : '')
		);
		expect(new Set(dashes).size).toBe(strokes.length);
		expect(strokes.filter((_, i) => dashes[i] === '"solid"').map(({ id }) => id)).toEqual([
			'basemap-border-agreed'
		]);
	});

	it('neither spreads nor raises the letters of scripts that join', () => {
		for (const language of ['ur', 'fa', 'hi', 'zh'] as const) {
			const layouts = buildBasemap({ ...plain, language }).layersAbove.map((layer) =>
				layer.type === 'symbol' ? layer.layout : {}
			);
			expect(
				layouts.map((layout) => layout?.['text-letter-spacing'] ?? 0).filter((spacing) => spacing !== 0)
			).toEqual([]);
			expect(
				layouts
					.map((layout) => layout?.['text-transform'] ?? 'none')
					.filter((transform) => transform !== 'none')
			).toEqual([]);
		}
	});

	it('has the same layers, in the same order, in every theme', () => {
		const ids = (theme: BasemapOptions['theme']) =>
			toStyle(buildBasemap({ ...plain, theme })).layers.map(({ id }) => id);
		for (const theme of basemapThemes) {
			expect(ids(theme)).toEqual(ids('light'));
		}
	});

	it('places countries and capitals before lesser labels', () => {
		expect(buildBasemap(plain).layersAbove.map(({ id }) => id.replace('basemap-label-', '')))
			.toMatchInlineSnapshot(`
			[
			  "rivers",
			  "claims",
			  "control-lines",
			  "provinces",
			  "plains",
			  "ranges",
			  "seas",
			  "sea-lines",
			  "places",
			  "cut-countries",
			  "countries",
			  "capitals",
			]
		`);
	});

	it('names seas along lines as it names them at points, and never both at once', () => {
		const { labels } = JSON.parse(
			readFileSync(new URL('../../../../geo/basemap/labels.json', import.meta.url), 'utf8')
		) as { labels: Record<string, unknown>[] };
		for (const { name, ...names } of seasWithLines) {
			const label = labels.find(({ en }) => en === name);
			for (const [key, value] of Object.entries(names)) {
				expect(value, `${name}, ${key}`).toBe(label?.[key.replace('name_', '')]);
			}
		}
		const layers = buildBasemap(plain).layersAbove;
		expect(layers.find(({ id }) => id === 'basemap-label-sea-lines')?.minzoom).toBe(seaLineZoom);
		expect(JSON.stringify(layers.find(({ id }) => id === 'basemap-label-seas'))).toContain(
			`["any",["<",["zoom"],${seaLineZoom}],["!",["in",["get","name"],["literal",["Arabian Sea"`
		);
	});

	it('moves the name of a country aside where its place is taken, from its own place outwards', () => {
		const layout = buildBasemap(plain).layersAbove.find(({ id }) => id === 'basemap-label-countries')?.layout;
		expect(JSON.stringify(layout)).toContain('["literal",["center",[0,0],"center",[-');
	});

	it('sets the names of places at 4.5:1 or more against the land, in every theme', () => {
		for (const { land, label, labelQuiet } of Object.values(basemapTokens)) {
			expect(findContrast(land, label)).toBeGreaterThanOrEqual(4.5);
			expect(findContrast(land, labelQuiet)).toBeGreaterThanOrEqual(4.5);
		}
	});
});

function findLuminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
		const value = Number.parseInt(hex.slice(index, index + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function findContrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [findLuminance(a), findLuminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}
