import { describe, expect, it } from 'vitest';
import borders from '../../../../geo/basemap/borders.json';
import {
	basemapLanguages,
	worldviews,
	isSpaced,
	listLanguages,
	listWorldviews
} from '../../../../src/lib/map/basemap/choices.ts';
import { MORE_NAMES } from '../../../../src/lib/map/basemap/more-border-names.ts';
import { findBorderWords } from '../../../../src/lib/map/basemap/words.ts';
import { AtlasFileSchema } from '../../../../src/model/records/atlas.ts';

describe('what an atlas offers of the basemap', () => {
	it('is every view and language of the data, where its file names none', () => {
		expect(listWorldviews({}).map(({ id }) => id)).toEqual([...worldviews]);
		expect(listWorldviews({}).map(({ id }) => id)).toEqual(['neutral', ...borders.views.map(({ id }) => id)]);
		expect(listLanguages({}).map(({ id }) => id)).toEqual([...basemapLanguages]);
	});

	it('is what its file names, besides English and the neutral view', () => {
		const { basemap } = AtlasFileSchema.parse({
			id: 'sample',
			formatVersion: 1,
			title: 'A sample',
			description: 'Names its own views.',
			language: 'en',
			licence: 'CC0 1.0',
			reviewed: '2026',
			home: { bounds: [60, 20, 80, 40] },
			basemap: { borders: ['pk'], languages: ['ur'] }
		});
		expect(listWorldviews(basemap).map(({ title }) => title)).toEqual([
			'Actual control, all claims shown',
			'As Pakistan draws them'
		]);
		expect(listLanguages(basemap).map(({ id }) => id)).toEqual(['en', 'ur']);
	});

	it('may be no view but the neutral one', () => {
		expect(listWorldviews({ borders: [] }).map(({ id }) => id)).toEqual(['neutral']);
	});
});

describe('words along borders', () => {
	it('are there for every claimant in every language of the data', () => {
		for (const language of basemapLanguages) {
			const { claims, lines } = findBorderWords(language, MORE_NAMES);
			expect(claims).toHaveLength(borders.views.length * 2);
			expect([...claims, ...lines].filter((word) => word === '')).toEqual([]);
		}
		expect(findBorderWords('ru', MORE_NAMES).claims).toContain('претензия Индии');
	});

	it('are English where a language has none, and until others have come', () => {
		expect(findBorderWords('sw', MORE_NAMES).claims).toContain('Indian claim');
		expect(findBorderWords('ru', {})).toEqual(findBorderWords('en', MORE_NAMES));
		expect(isSpaced('sw')).toBe(false);
	});
});
