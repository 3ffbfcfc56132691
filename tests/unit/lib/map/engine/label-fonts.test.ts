import { describe, expect, it } from 'vitest';
import { LabelFonts } from '../../../../../src/lib/map/engine/label-fonts.ts';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { buildEveryPair, layers } from '../samples.ts';

const features = buildDrawnFeatures(buildEveryPair(), layers);
const english = { language: 'en' as const, local: true, features };

describe('the faces for Chinese', () => {
	it('are asked for by labels that may hold it: in Chinese, near enough for local names, or by their own titles', () => {
		const fonts = new LabelFonts();
		expect(fonts.isWanted(english, 3.5)).toBe(false);
		expect(fonts.isWanted(english, 4.6)).toBe(true);
		expect(fonts.isWanted({ ...english, local: false }, 9)).toBe(false);
		expect(fonts.isWanted({ ...english, language: 'zh' }, 2)).toBe(true);
		const [first, ...others] = features.features;
		const named = { ...first!, properties: { ...first!.properties, title: '港口', mapName: undefined } };
		expect(fonts.isWanted({ ...english, features: { ...features, features: [named, ...others] } }, 2)).toBe(true);
	});

	it('come once', async () => {
		const fonts = new LabelFonts();
		await fonts.load();
		const { faces } = fonts;
		expect(faces.length).toBeGreaterThan(90);
		await fonts.load();
		expect(fonts.faces).toBe(faces);
	});
});
