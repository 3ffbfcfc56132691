import { describe, expect, it } from 'vitest';
import { findFrame, listOutlined } from '../../../../src/lib/shell/frame.ts';
import type { MapFeatures } from '../../../../src/model/compiled/pages.ts';

type Shape = MapFeatures['features'][number];
type Box = [number, number, number, number];

const HOME: Box = [55, 20, 92, 47];

function build(id: string, part: 'shape' | 'anchor', geometry: Shape['geometry'], isFrame = true): Shape {
	return {
		type: 'Feature',
		geometry,
		properties: {
			id,
			layer: 'countries',
			kind: 'country',
			title: id,
			local: {},
			presence: 'named',
			basis: 'area',
			status: 'existing',
			certainty: 'certain',
			accuracyKm: 1,
			prominence: 0,
			frame: isFrame,
			passages: 1,
			since: 0,
			part
		}
	};
}

/** A country as a box, with its name. */
function country(id: string, [west, south, east, north]: Box, name: [number, number]): Shape[] {
	const ring: [number, number][] = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return [
		build(id, 'shape', { type: 'Polygon', coordinates: [ring] }),
		build(id, 'anchor', { type: 'Point', coordinates: name })
	];
}

const collection = (...shapes: Shape[]): MapFeatures => {
	return { type: 'FeatureCollection', features: shapes };
};

const near = country('near', [61, 24, 77, 37], [69, 29]);
const wide = country('wide', [27, 41, 190, 77], [60, 58]);
const far = country('far', [-125, 25, -67, 49], [-98, 39]);

describe('findFrame', () => {
	it('shows countries that one view holds whole', () => {
		expect(findFrame(collection(...near), ['near'], HOME)).toEqual([61, 24, 77, 37]);
	});

	it('shows the sites alone where countries are named beside them', () => {
		const site = build('site', 'shape', { type: 'Point', coordinates: [62, 25] }, false);
		expect(findFrame(collection(site, ...wide), ['site', 'wide'], HOME)).toEqual([62, 25, 62, 25]);
	});

	it('moves to countries that together span more than a view: the wide one by its name', () => {
		expect(findFrame(collection(...near, ...wide), ['near', 'wide'], HOME)).toEqual([50, 24, 77, 64]);
	});

	it('leaves out the country that lies too far from where the atlas opens, and shows the others', () => {
		expect(findFrame(collection(...far, ...wide, ...near), ['far', 'wide', 'near'], HOME)).toEqual([
			50, 24, 77, 64
		]);
		expect(findFrame(collection(...far, ...near), ['far', 'near'], HOME)).toEqual([61, 24, 77, 37]);
	});

	it('takes the shorter way across the antimeridian', () => {
		const pacific: Box = [150, -40, 170, -20];
		const isles = country('isles', [-176, -22, -173, -15], [-175, -18]);
		const land = country('land', [140, -40, 154, -10], [147, -30]);
		expect(findFrame(collection(...isles, ...land), ['isles', 'land'], pacific)).toEqual([140, -40, 187, -10]);
	});

	it('has nothing to show where nothing has a place', () => {
		expect(findFrame(collection(), ['near'], HOME)).toBeNull();
	});
});

describe('listOutlined', () => {
	const isFrame = (id: string): boolean => id !== 'site';

	it('outlines the countries of a page that is about nothing else', () => {
		expect(listOutlined(['near', 'wide'], isFrame)).toEqual(['near', 'wide']);
	});

	it('outlines none beside a site, and gives the same empty list every time', () => {
		expect(listOutlined(['near', 'site'], isFrame)).toEqual([]);
		expect(listOutlined(['site'], isFrame)).toBe(listOutlined(['near', 'site'], isFrame));
	});
});
