import { expect, it } from 'vitest';
import { JoinedAtlas } from '../../../../src/atlas/compile/joined-atlas.ts';
import { sortFeatures } from '../../../../src/atlas/compile/list-parts.ts';
import { buildColumns } from '../../../../src/atlas/compile/time-columns.ts';
import { buildTimeIndex } from '../../../../src/atlas/compile/timeline.ts';
import { readColumns } from '../../../../src/lib/state/read-columns.ts';
import { findNewest } from '../../../../src/lib/timeline/chart-data.ts';
import { listHidden } from '../../../../src/lib/state/mark-left.ts';
import { packBits } from '../../../../src/lib/state/pack-bits.ts';
import { TimeColumnsSchema } from '../../../../src/model/compiled/time-columns.ts';
import { buildFeature, buildIndex } from '../timeline/samples.ts';
import { readFolder } from '../../sample.ts';

it('the time index of a large atlas is the same read from its columns, places in the order of their list, with what dots on the map ask', async () => {
	const { lookup, shapes } = new JoinedAtlas(await readFolder('russia-pakistan'), []);
	const whole = buildTimeIndex(lookup);
	const columns = TimeColumnsSchema.parse(JSON.parse(JSON.stringify(buildColumns(lookup, shapes))));
	const { layers, positions, inferred, ...index } = readColumns(columns);
	const listed = sortFeatures(lookup).map(({ id }) => whole.features.find((feature) => feature.id === id));
	expect(index).toEqual(JSON.parse(JSON.stringify({ ...whole, features: listed })));
	for (const [place, { id }] of index.features.entries()) {
		const feature = lookup.features.get(id);
		expect(layers[place]).toBe(feature?.layer);
		expect(inferred.has(place)).toBe(feature?.properties.presence === 'inferred');
		if (feature?.geometry?.type === 'Point') {
			const [lng, lat] = feature.geometry.coordinates;
			expect(positions.slice(place * 2, place * 2 + 2)).toEqual([Math.round(lng * 1000), Math.round(lat * 1000)]);
		}
	}
});

it('documents that are too many to be named have their ids and dates in the columns, each date once', async () => {
	const { lookup, shapes } = new JoinedAtlas(await readFolder('russia-pakistan'), []);
	const { sources } = buildTimeIndex(lookup);
	const columns = buildColumns(lookup, shapes, true);
	expect(readColumns(columns).sources).toEqual(sources.map((source) => ({ ...source, short: '' })));
	expect(JSON.stringify(columns.sources)).not.toContain(sources[0]?.short);
	expect(new Set(columns.published.map((date) => JSON.stringify(date))).size).toBe(columns.published.length);
});

it('the newest document of a day is the first of those that came out last', async () => {
	const { lookup } = new JoinedAtlas(await readFolder('russia-pakistan'), []);
	const { sources } = buildTimeIndex(lookup);
	const day = sources[1]?.max ?? 0;
	const out = sources.filter(({ max }) => max <= day);
	expect(findNewest(sources, day)).toEqual(out.toSorted((a, b) => b.max - a.max)[0]);
	expect(findNewest(sources)?.max).toBe(Math.max(...sources.map(({ max }) => max)));
	expect(findNewest(sources, -1e6)).toBe(undefined);
});

it('what is hidden is the same list as long as it holds the same', () => {
	const index = buildIndex([], [buildFeature('a'), buildFeature('b'), buildFeature('c')]);
	const last = listHidden(index, { features: Uint8Array.of(0, 1, 0) }, []);
	expect(last).toEqual(['a', 'c']);
	expect(listHidden(index, { features: Uint8Array.of(0, 1, 0) }, last)).toBe(last);
	expect(listHidden(index, { features: Uint8Array.of(0, 0, 1) }, last)).toEqual(['a', 'b']);
});

it('what is filtered out is a bit each, 30 in a number', () => {
	const left = new Uint8Array(64).fill(1);
	left[0] = left[29] = left[30] = left[63] = 0;
	expect(packBits(left)).toEqual([1 + 2 ** 29, 1, 2 ** 3]);
});
