import { describe, expect, it } from 'vitest';
import { LaterLabels } from '../../../../../src/lib/map/engine/later-labels.ts';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { buildEveryPair, layers } from '../samples.ts';

const features = buildDrawnFeatures(buildEveryPair(), layers);
const english = { language: 'en' as const, local: true, features };
const [first, ...others] = features.features;
const named = { ...first!, properties: { ...first!.properties, title: '港口', mapName: undefined } };

async function load(...asked: Parameters<LaterLabels['load']>): Promise<LaterLabels> {
	const later = new LaterLabels();
	await later.load(...asked);
	return later;
}

describe('faces for Chinese', () => {
	it.each([
		['in Chinese', { ...english, language: 'zh' }, 2],
		['near enough for local names', english, 4.6],
		['by their own titles', { ...english, features: { ...features, features: [named, ...others] } }, 2]
	])('come with labels that may hold it: %s', async (_, labels, zoom) => {
		expect((await load(labels, zoom)).faces.length).toBeGreaterThan(90);
	});

	it.each([
		['from afar', english, 3.5],
		['without local names', { ...english, local: false }, 9],
		['in another language', { ...english, language: 'ru', local: false }, 9]
	])('do not come %s', async (_, labels, zoom) => {
		expect((await load(labels, zoom)).faces).toEqual([]);
	});

	it('come once', async () => {
		const later = await load(english, 5);
		const { faces } = later;
		await later.load(english, 6);
		expect(later.faces).toBe(faces);
	});
});

it('names of borders come once, with the first labels that are not in English', async () => {
	const later = await load(english, 9);
	expect(later.borderNames).toEqual({});
	await later.load({ ...english, language: 'ru' }, 2);
	const { borderNames } = later;
	expect(borderNames.in?.ru).toBe('претензия Индии');
	await later.load({ ...english, language: 'ur' }, 2);
	expect(later.borderNames).toBe(borderNames);
});
