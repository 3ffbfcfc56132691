import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { groupPassages } from '../../../../src/atlas/compile/pages.ts';
import { filterPassages, listBeside, listCompanions } from '../../../../src/lib/dossier/filter-passages.ts';
import { readFolder } from '../../sample.ts';

const lookup = buildLookup(await readFolder('magellan'));
const groupsOf = (id: string) => groupPassages(lookup, lookup.passagesOf.get(id) ?? []);
const idsOf = (groups: ReturnType<typeof groupsOf>) => groups.flatMap(({ passages }) => passages.map(({ id }) => id));

describe('the passages a reader asks for', () => {
	it('are those naming both of two places, for every pair: as many as a search of all citations finds', () => {
		const features = [...lookup.featureRefs.keys()];
		for (const subject of features) {
			const groups = groupsOf(subject);
			for (const second of features.filter((id) => id !== subject)) {
				const both = lookup.atlas.citations
					.filter(({ supports }) => supports.includes(subject) && supports.includes(second))
					.map(({ id }) => id);
				expect(
					idsOf(filterPassages(groups, { with: second, beside: [] })).sort(),
					`${subject} with ${second}`
				).toEqual(both.sort());
				expect(
					listCompanions(groups, subject).find(({ feature }) => feature.id === second)?.passages ?? 0
				).toBe(both.length);
			}
		}
	});

	it('are those of the documents side by side, once there are two', () => {
		const groups = groupsOf('strait-power-link');
		const [first = '', second = ''] = groups.map(({ source }) => source.id);
		expect(groups.length).toBeGreaterThanOrEqual(2);
		expect(listBeside(groups, [second, 'unheard-of'])).toEqual([]);
		expect(filterPassages(groups, { with: null, beside: [second] })).toEqual(groups);
		expect(filterPassages(groups, { with: null, beside: [second, first] })).toEqual(groups.slice(0, 2));
	});
});
