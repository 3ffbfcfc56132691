import { expect, it } from 'vitest';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { findOpeningView } from '../../../../src/atlas/compile/opening-view.ts';
import { readSample } from '../../sample.ts';

const atlas = readSample();
const [quay] = atlas.features.filter(({ geometry }) => geometry?.type === 'Point');
const layers = atlas.layers.map((layer) => ({ ...layer, frame: layer.id === 'frames' }));
const viewOf = (...places: readonly (readonly [lng: number, lat: number, layer?: string])[]): number[] => {
	const features = places.map(([lng, lat, layer = 'ports'], index) => ({
		...quay!,
		id: `place-${index}`,
		layer,
		geometry: { type: 'Point' as const, coordinates: [lng, lat] as [number, number] }
	}));
	return findOpeningView(
		buildLookup({
			...atlas,
			layers: [...layers, { ...layers[0]!, id: 'frames', frame: true }],
			features,
			citations: [],
			events: [],
			disagreements: [],
			questions: []
		})
	);
};

it('an atlas that does not say how it opens opens on its places, with room around them', () => {
	expect(viewOf([30, -2], [40, 3])).toEqual([28.8, -2.75, 41.2, 3.75]);
	expect(viewOf([34.75, -0.1])).toEqual([34, -0.85, 35.5, 0.65]);
});

it('across the antimeridian it takes the shorter way', () => {
	expect(viewOf([178, -18], [-176, -20])).toEqual([177.25, -20.75, -175.25, -17.25]);
});

it('on countries only where there is nothing else, and on the whole Earth where there is nothing or all of it', () => {
	expect(viewOf([30, 0], [100, 50, 'frames'])).toEqual([29.25, -0.75, 30.75, 0.75]);
	expect(viewOf([100, 50, 'frames'])).toEqual([99.25, 49.25, 100.75, 50.75]);
	expect(viewOf()).toEqual([-170, -58, 180, 78]);
	expect(viewOf([-150, 0], [-60, 0], [30, 0], [120, 0])).toEqual([-170, -58, 180, 78]);
});
