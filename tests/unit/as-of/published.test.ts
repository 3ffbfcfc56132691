import { expect, it } from 'vitest';
import { findPublished } from '../../../src/as-of/published.ts';
import { findStanding } from '../../../src/as-of/standing.ts';
import { readFolder } from '../sample.ts';
import { buildLookup } from '../../../src/atlas/compile/lookup.ts';
import { buildTimeIndex } from '../../../src/atlas/compile/timeline.ts';

it('the documents published by a day are those that were out for certain, whatever day was asked for before', async () => {
	const index = buildTimeIndex(buildLookup(await readFolder('russia-pakistan')));
	const days = [...new Set(index.sources.map(({ max }) => max))];
	for (const day of [...days.toReversed(), -1e6]) {
		const { published } = findStanding(index, day);
		const out = index.sources.filter(({ max }) => max <= day);
		expect(published.size).toBe(out.length);
		expect(index.sources.filter(({ id }) => published.has(id))).toEqual(out);
		expect(out.map(({ id }) => published.get(id))).toEqual(out.map(({ max }) => max));
		expect(published.get('nothing')).toBe(undefined);
	}
});

it('a step to another day lays out no list of all documents anew', () => {
	let reads = 0;
	const sources = Array.from({ length: 50 }, (_, place) => ({
		get id() {
			reads++;
			return `s-${place}`;
		},
		short: '',
		words: '',
		min: place,
		max: place,
		isDoubtful: false
	}));
	for (const day of [10, 20, 30]) {
		const published = findPublished(
			sources,
			sources.map(({ max }) => max <= day)
		);
		expect([published.size, published.has(`s-${day}`), published.has(`s-${day + 1}`)]).toEqual([
			day + 1,
			true,
			false
		]);
	}
	expect(reads).toBe(50);
});
