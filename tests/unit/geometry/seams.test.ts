import { describe, expect, it } from 'vitest';
import { layOutShapes, type LaidOut } from '../../../src/geometry/lay-out-shapes.ts';
import { findOutline } from '../../../src/geometry/seams.ts';
import type { Feature, Polygon } from 'geojson';

/** A coast round the South Pole, closed along the antimeridian and the pole as RFC 7946 has it. */
const polar: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[-180, -90],
			[180, -90],
			[180, -80],
			[90, -70],
			[0, -72],
			[-90, -68],
			[-180, -80],
			[-180, -90]
		]
	]
};
const plain: Polygon = {
	type: 'Polygon',
	coordinates: [
		[
			[10, 1],
			[12, 1],
			[12, 3],
			[10, 1]
		]
	]
};
const shapeOf = (geometry: Polygon): Feature<Polygon, LaidOut> => ({
	type: 'Feature',
	geometry,
	properties: { id: 'ice', basis: 'traced', part: 'shape', form: 'area', lane: 0 }
});

describe('the outline of an area', () => {
	it('round a pole has no edge along the antimeridian and the pole', () => {
		expect(findOutline(polar)).toEqual([
			[
				[180, -80],
				[90, -70],
				[0, -72],
				[-90, -68],
				[-180, -80]
			]
		]);
	});

	it('is the area itself elsewhere', () => {
		expect(findOutline(plain)).toBeNull();
		expect(layOutShapes([shapeOf(plain)])).toHaveLength(1);
	});

	it('is drawn in place of the edges of an area that has such seams', () => {
		const [area, edge] = layOutShapes([shapeOf(polar)]);
		expect(area?.properties).toMatchObject({ form: 'area', seamed: true });
		expect(edge).toMatchObject({ geometry: { type: 'MultiLineString' }, properties: { form: 'edge', id: 'ice' } });
	});
});
