import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { buildTogether, countTogether } from '../../../../src/atlas/compile/together.ts';
import { readFolder } from '../../sample.ts';

for (const atlasId of ['magellan']) {
	describe(`what is read together in ${atlasId}`, async () => {
		const lookup = buildLookup(await readFolder(atlasId));
		const ids = [...lookup.featureRefs.keys()];

		it('is what a search of all citations finds, for every pair of features', () => {
			for (const self of ids) {
				const counts = new Map(countTogether(lookup, self).map(({ id, passages }) => [id, passages]));
				for (const other of ids.filter((id) => id !== self)) {
					const both = lookup.atlas.citations.filter(
						({ supports }) => supports.includes(self) && supports.includes(other)
					).length;
					expect(counts.get(other) ?? 0, `${self} and ${other}`).toBe(both);
				}
			}
		});

		it('is kept for every corridor and nothing else, the most often named first', () => {
			const together = buildTogether(lookup);
			expect(Object.keys(together).sort()).toEqual(
				lookup.atlas.features
					.filter(({ geometry }) => geometry?.type.endsWith('LineString'))
					.map(({ id }) => id)
					.sort()
			);
			for (const list of Object.values(together)) {
				const counts = list.map(({ passages }) => passages);
				expect(counts).toEqual([...counts].sort((a, b) => b - a));
			}
		});
	});
}
