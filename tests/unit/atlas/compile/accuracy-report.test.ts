import { describe, expect, it } from 'vitest';
import { buildAccuracyReport } from '../../../../src/atlas/compile/accuracy-report.ts';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { hashGeometry } from '../../../../src/atlas/compile/survey.ts';
import type { Surveyed } from '../../../../src/model/records/survey.ts';
import { readSample } from '../../sample.ts';

const sample = readSample();
const line = sample.features.find(({ geometry }) => geometry?.type === 'LineString');
if (!line?.geometry) {
	throw new Error('The sample has no line.');
}
const surveyed: Surveyed = {
	id: line.id,
	geometry: hashGeometry(line.geometry),
	provinces: [{ name: 'Somewhere', state: 'XXX', km: 12 }],
	comparisons: [4, 1, 9].map((km) => ({
		place: `Town ${km}`,
		gazetteer: 'Towns',
		entry: 'Town',
		km,
		independent: true
	}))
};
const report = (item: Surveyed) =>
	buildAccuracyReport(buildLookup({ ...sample, survey: { sources: ['Towns'], features: [item] } }));

describe('the report of accuracy', () => {
	it('has a row for every drawn site and corridor and none for what frames them', () => {
		const frames = new Set(sample.layers.filter((layer) => layer.frame).map((layer) => layer.id));
		const drawn = sample.features
			.filter((feature) => feature.geometry && !frames.has(feature.layer))
			.map(({ id }) => id);
		expect(
			report(surveyed)
				.rows.map((row) => row.feature.id)
				.sort()
		).toEqual(drawn.sort());
	});
	it('gives the median and the worst of the distances to a gazetteer', () => {
		const row = report(surveyed).rows.find(({ feature }) => feature.id === line.id);
		expect(row?.gazetteers).toEqual([
			{ title: 'Towns', places: 3, medianKm: 4, mostKm: 9, mostAt: 'Town 9', independent: true }
		]);
	});
	it('says nothing of a survey made of another drawing', () => {
		const { rows, unsurveyed } = report({ ...surveyed, geometry: '000000000000' });
		expect(rows.find(({ feature }) => feature.id === line.id)?.gazetteers).toEqual([]);
		expect(unsurveyed).toBe(rows.length);
	});
});
