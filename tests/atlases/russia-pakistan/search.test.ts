import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../src/atlas/compile/lookup.ts';
import { buildSearchFiles } from '../../../src/atlas/compile/search-files.ts';
import { SearchIndex } from '../../../src/lib/search/search-index.ts';
import { readFolder } from '../../unit/sample.ts';

const search = new SearchIndex(buildSearchFiles(buildLookup(await readFolder('russia-pakistan'))).names);
const firstFeature = (query: string): string | undefined => {
	return search.find(query).groups.find(({ type }) => type === 'feature')?.results[0]?.id;
};

describe('search of the first atlas', () => {
	it('leads from an abbreviation to the place that bears it, not to another with such initials', () => {
		expect(firstFeature('PoK')).toBe('kashmir');
		expect(firstFeature('pok')).toBe('kashmir');
		expect(firstFeature('Port of Karachi')).toBe('karachi-port');
	});

	it('leads to figures however they are typed, and to the port that a longer query names', () => {
		const firstOf = (query: string): string[] => {
			return search.find(query).groups.map(({ type, results }) => `${type} ${results[0]?.title ?? ''}`);
		};
		expect(firstOf('2bn')).toEqual(firstOf('2 billion'));
		expect(firstOf('2bn').join()).toContain('gas pipeline');
		expect(firstOf('1100km')).toEqual(firstOf('1,100 km'));
		expect(firstOf('1100km').join()).toContain('gas pipeline');
		const found = search.find('gwadar port china').groups.flatMap(({ results }) => results.map(({ id }) => id));
		expect(found).toContain('gwadar-port');
	});
});
