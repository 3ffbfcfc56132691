import { describe, expect, it } from 'vitest';
import places from '../../../../geo/basemap/country-names.json';
import { codesAt } from '../../../../src/geometry/geometry.ts';
import type { ViewBox } from '../../../../src/lib/map/basemap/cut-names.ts';
import { findCutNames } from '../../../../src/lib/map/basemap/find-cut-names.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const namesIn = (view: ViewBox): Record<string, readonly number[]> => {
	const { features } = findCutNames(places, view, (code) => names.of(code));
	return Object.fromEntries(features.map(({ geometry, properties }) => [properties.name, geometry.coordinates]));
};

describe('names of countries that a view cuts', () => {
	it('stand in the part that is seen: Chile and Argentina round the Strait of Magellan, from afar and near by', () => {
		for (const view of [
			{ west: -90, south: -63, east: -51, north: -41 },
			{ west: -75, south: -55.5, east: -65, north: -50.5 }
		]) {
			const found = namesIn(view);
			expect(Object.keys(found)).toEqual(expect.arrayContaining(['Argentina', 'Chile']));
			for (const [lng = 0, lat = 0] of Object.values(found)) {
				expect(lng > view.west && lng < view.east && lat > view.south && lat < view.north).toBe(true);
			}
		}
	});

	it('are not said a second time where a country’s own name is in view, nor where only its edge is', () => {
		const whole = namesIn({ west: -80, south: -56, east: -50, north: -20 });
		expect(whole).not.toHaveProperty('Argentina');
		expect(whole).not.toHaveProperty('Chile');
		expect(namesIn({ west: 20, south: -40, east: 30, north: -36 })).toEqual({});
	});

	it('stand on the land of the country itself, wherever they may stand', () => {
		const astray = Object.entries(places).flatMap(([code, { others }]) => {
			const outside = others.filter(([lng = 0, lat = 0]) => !codesAt([lng, lat]).has(code));
			return outside.map((place) => `${code} ${place.join(' ')}`);
		});
		expect(astray).toEqual([]);
	});

	it('are those the language has, and none where it has none', () => {
		const view = { west: -75, south: -55.5, east: -65, north: -50.5 };
		expect(findCutNames(places, view, () => undefined).features).toEqual([]);
		const urdu = new Intl.DisplayNames(['ur'], { type: 'region' });
		const found = findCutNames(places, view, (code) => urdu.of(code)).features.map(
			({ properties }) => properties.name
		);
		expect(found).toContain(urdu.of('AR'));
	});
});
