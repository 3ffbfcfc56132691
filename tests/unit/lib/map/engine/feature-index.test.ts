import { describe, expect, it } from 'vitest';
import { FeatureIndex } from '../../../../../src/lib/map/engine/feature-index.ts';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { buildLayer, buildProperties } from '../samples.ts';

const build = (id: string) => ({
	type: 'Feature' as const,
	geometry: { type: 'Point' as const, coordinates: [70, 30] as [number, number] },
	properties: buildProperties({ id })
});
const index = new FeatureIndex(
	buildDrawnFeatures({ type: 'FeatureCollection', features: ['harbour', 'north', 'south'].map(build) }, [
		buildLayer('blue', 'blue')
	])
);
const nothing = { selected: null, outlined: [], highlighted: null, shown: new Set<string>(), hidden: [] };
const focus = (own: Partial<Parameters<FeatureIndex['buildFocus']>[0]>): string[] =>
	index.buildFocus({ ...nothing, ...own }).features.map(({ properties }) => properties.id);

describe('what is drawn in focus', () => {
	it('is what a page is about where nothing is selected', () => {
		expect(focus({ outlined: ['north', 'south'] })).toEqual(['north', 'south']);
	});

	it('is the selection alone where there is one', () => {
		expect(focus({ selected: 'harbour', outlined: ['north', 'south'] })).toEqual(['harbour']);
	});

	it('holds what is pointed at elsewhere once, and only where it is not drawn already', () => {
		expect(focus({ outlined: ['north'], highlighted: 'north' })).toEqual(['north']);
		expect(focus({ outlined: ['north'], highlighted: 'south' })).toEqual(['north', 'south']);
		expect(focus({ highlighted: 'south', shown: new Set(['blue']) })).toEqual([]);
	});
});
