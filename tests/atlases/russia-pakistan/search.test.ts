import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../src/atlas/compile/lookup.ts';
import { buildSearchRecords } from '../../../src/atlas/compile/search-records.ts';
import { SearchIndex } from '../../../src/lib/search/search-index.ts';
import { readFolder } from '../../unit/sample.ts';

const search = new SearchIndex(buildSearchRecords(buildLookup(await readFolder('russia-pakistan'))));
const firstFeature = (query: string): string | undefined => {
	return search.find(query).groups.find(({ type }) => type === 'feature')?.results[0]?.id;
};

describe('search of the first atlas', () => {
	it('leads from an abbreviation to the place that bears it, not to another with such initials', () => {
		expect(firstFeature('PoK')).toBe('kashmir');
		expect(firstFeature('pok')).toBe('kashmir');
		expect(firstFeature('Port of Karachi')).toBe('karachi-port');
	});
});
