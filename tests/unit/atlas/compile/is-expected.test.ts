import { expect, it } from 'vitest';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { isRefExpected } from '../../../../src/atlas/compile/is-expected.ts';
import { readFolder } from '../../sample.ts';

it('an event is expected whose date lies after all that tell of it, whatever its certainty', () => {
	const all = new Map([
		['older', { publishedMax: Date.UTC(2011, 11, 31) }],
		['newer', { publishedMax: Date.UTC(2017, 0, 16) }],
		['running', { publishedMax: null }]
	]);
	const tell = (year: number | null, sources: string[]) => {
		return isRefExpected(
			{
				when: {
					edtf: year === null ? null : `${year}`,
					words: '',
					certainty: 'certain',
					basis: 'stated',
					derivation: '',
					min: year === null ? null : Date.UTC(year, 0, 1),
					max: null
				},
				sources
			},
			all
		);
	};
	expect(tell(2018, ['older', 'newer'])).toBe(true);
	expect(tell(2016, ['older', 'newer'])).toBe(false);
	expect(tell(2016, ['older'])).toBe(true);
	expect(tell(2017, ['newer'])).toBe(false);
	expect(tell(null, ['newer'])).toBe(false);
	expect(tell(2018, [])).toBe(false);
	expect(tell(2018, ['running'])).toBe(false);
});

it('lists and dossiers learn it from the event itself', async () => {
	const { eventRefs, sourceRefs } = buildLookup(await readFolder('russia-pakistan'));
	const refs = [...eventRefs.values()];
	const expected = refs.filter(({ isExpected }) => isExpected);
	expect(expected.length).toBeGreaterThan(0);
	expect(expected.length).toBeLessThan(refs.length);
	for (const ref of refs) {
		expect(ref.isExpected === true, ref.id).toBe(isRefExpected(ref, sourceRefs));
	}
});
