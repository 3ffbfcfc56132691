import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildBasemap } from '../../../../../src/lib/map/basemap/index.ts';
import { disputeNotes } from '../../../../../src/lib/map/basemap/disputes.ts';
import { findDisputes } from '../../../../../src/lib/map/basemap/find-disputes.ts';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { dropReplaced, findReplacedLabels, keepReplaced } from '../../../../../src/lib/map/engine/replaced-labels.ts';
import type { MapFeatures } from '../../../../../src/model/compiled/pages.ts';
import { buildLayer, buildProperties } from '../samples.ts';

const sea: MapFeatures['features'] = [
	{
		type: 'Feature',
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[48, 24],
					[56, 24],
					[56, 30],
					[48, 30],
					[48, 24]
				]
			]
		},
		properties: buildProperties({
			id: 'gulf',
			kind: 'sea',
			layer: 'sky',
			title: 'The Gulf',
			also: ['Persian Gulf'],
			frame: true
		})
	},
	{
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [52, 27] },
		properties: buildProperties({
			id: 'gulf',
			kind: 'sea',
			layer: 'sky',
			title: 'The Gulf',
			also: ['Persian Gulf'],
			frame: true,
			part: 'anchor'
		})
	}
];
const town: MapFeatures['features'][number] = {
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [67, 24.9] },
	properties: buildProperties({ id: 'karachi', kind: 'city', layer: 'slate', title: 'Karachi' })
};
const country: MapFeatures['features'][number] = {
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [70, 30] },
	properties: buildProperties({ id: 'pakistan', kind: 'country', layer: 'blue', title: 'Pakistan', part: 'anchor' })
};
const drawn = buildDrawnFeatures({ type: 'FeatureCollection', features: [...sea, town, country] }, [
	buildLayer('sky', 'sky', true),
	buildLayer('slate', 'slate')
]);
const layers = dropReplaced(
	buildBasemap({ theme: 'light', worldview: 'neutral', language: 'en', local: true }).layersAbove,
	findReplacedLabels(drawn)
);

/** Whether a label of the basemap stays, while some layers of the atlas are shown. */
function stays(
	id: string,
	properties: Record<string, unknown>,
	[lng, lat]: [number, number],
	shown: string[],
	of = layers
): boolean {
	const layer = of.find((item) => item.id === id);
	const filter = layer && 'filter' in layer ? layer.filter : undefined;
	if (!filter) {
		throw new Error(`The layer ${id} has no filter.`);
	}
	const compiled = featureFilter(filter, 'filter', { shown });
	const [z, x, y] = [0, 0, 0];
	const worldX = (lng / 360 + 0.5) * 8192;
	const worldY = (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * 8192;
	const feature = { type: 1 as const, properties, geometry: [[{ x: worldX, y: worldY }]] };
	return compiled.filter({ zoom: 6 }, feature as never, { z, x, y } as never);
}

describe('labels of the basemap that the atlas stands for', () => {
	const gulf = { name: 'Persian Gulf', kind: 'sea', rank: 2, from: 4 };
	it('go while the atlas shows its own, whatever name the basemap has for the place', () => {
		expect(stays('basemap-label-sea-lines', gulf, [51.5, 27.3], ['sky'])).toBe(false);
		expect(stays('basemap-label-places', { name: 'Karachi', rank: 0, capital: 2 }, [67.02, 24.87], ['slate'])).toBe(
			false
		);
	});
	it('stay while the layer is hidden', () => {
		expect(stays('basemap-label-sea-lines', gulf, [51.5, 27.3], ['slate'])).toBe(true);
	});
	it('stay where only the name is the same, and the place another', () => {
		expect(stays('basemap-label-places', { name: 'Karachi', rank: 5 }, [75, 31], ['slate', 'sky'])).toBe(true);
	});
	it('stay for countries, which the atlas leaves to the basemap', () => {
		expect(
			stays('basemap-label-countries', { name: 'Pakistan', kind: 'country', rank: 1 }, [70, 30], ['blue'])
		).toBe(true);
	});
	it('go and stay in the same way where an atlas has thousands, whose conditions are few', () => {
		const towns = Array.from({ length: 5_000 }, (_, index) => ({
			names: [`Town ${index}`, `Stadt ${index}`],
			layer: index % 2 === 0 ? 'slate' : 'sky',
			position: [(index % 340) - 170 + 0.5, (index % 110) - 50 + 0.5] as [number, number],
			km: 40
		}));
		const many = dropReplaced(
			buildBasemap({ theme: 'light', worldview: 'neutral', language: 'en', local: true }).layersAbove,
			towns
		);
		const [lng, lat] = towns[4_321]!.position;
		const staysAt = (name: string, at: [number, number], shown: string[]): boolean => {
			return stays('basemap-label-places', { name, rank: 0, capital: 2 }, at, shown, many);
		};
		expect(staysAt('Town 4321', [lng + 0.1, lat - 0.1], ['sky'])).toBe(false);
		expect(staysAt('Stadt 4321', [lng, lat], ['sky', 'slate'])).toBe(false);
		expect(staysAt('Town 4321', [lng, lat], ['slate'])).toBe(true);
		expect(staysAt('Town 4321', [lng + 30, lat], ['sky', 'slate'])).toBe(true);
		expect(staysAt('Another town', [lng, lat], ['sky', 'slate'])).toBe(true);
		const places = many.find(({ id }) => id === 'basemap-label-places') as { filter: unknown };
		expect(JSON.stringify(places.filter).split('distance').length).toBeLessThan(1_000);
	});
	it('are told apart by an expression MapLibre can read', () => {
		for (const layer of layers) {
			if ('filter' in layer && layer.filter) {
				expect(createExpression(layer.filter as never, 'filter').result).toBe('success');
			}
		}
	});
});

describe('notes on disputes', () => {
	it('are found by the area or by either side of a line', () => {
		expect(findDisputes([{ id: 'crimea' }])).toEqual(['crimea']);
		expect(findDisputes([{ sides: 'azad-kashmir|jammu-and-kashmir' }])).toEqual([
			'jammu-and-kashmir',
			'azad-kashmir'
		]);
		expect(findDisputes([{ sides: 'AFG|PAK', name: 'Durand Line' }])).toEqual(['durand-line']);
		expect(findDisputes([{ sides: 'IND|PAK' }])).toEqual([]);
	});
	it('each say who governs, who claims, and from what', () => {
		for (const note of disputeNotes) {
			expect([note.de_facto, note.claims.length > 0, note.sources.length > 0]).toEqual([
				expect.stringMatching(/./),
				true,
				true
			]);
		}
	});
});

describe('the filter of replaced labels', () => {
	it('tests where a place stands once, however many names it has', () => {
		const [layer] = buildBasemap({
			theme: 'light',
			worldview: 'neutral',
			language: 'en',
			local: true
		}).layersAbove.filter(({ id }) => id === 'basemap-label-seas');
		const one = { layer: 'sky', position: [52, 27] as [number, number], km: 500 };
		const [few] = dropReplaced([layer!], [{ ...one, names: ['The Gulf'] }]);
		const [many] = dropReplaced([layer!], [{ ...one, names: ['The Gulf', 'Persian Gulf', 'Arabian Gulf'] }]);
		const count = (style: unknown): number => JSON.stringify(style).split('"distance"').length - 1;
		expect(count(few)).toBe(1);
		expect(count(many)).toBe(1);
	});

	const label = (name: string, layer: string, position: [number, number], km = 40) => {
		return { names: [name], layer, position, km };
	};
	const ofBasemap = buildBasemap({ theme: 'light', worldview: 'neutral', language: 'en', local: true }).layersAbove;

	it('says once what all places have alike: it is read for each layer of names, before the first map', () => {
		const labels = Array.from({ length: 60 }, (_, index) => label(`Town ${index}`, 'sky', [index, index]));
		const places = dropReplaced(ofBasemap, labels).find(({ id }) => id === 'basemap-label-places');
		expect(JSON.stringify(places).split('"global-state"')).toHaveLength(2);
	});

	it('knows places of one name apart, and how far each of them reaches', () => {
		const found = dropReplaced(ofBasemap, [
			label('Hyderabad', 'sky', [68.4, 25.4]),
			label('Hyderabad', 'slate', [78.5, 17.4]),
			label('Punjab', 'sky', [72, 31], 300),
			label('Sindh', 'sky', [69, 26])
		]);
		const staysAt = (name: string, at: [number, number], shown: string[]): boolean => {
			return stays('basemap-label-places', { name, rank: 0 }, at, shown, found);
		};
		expect(staysAt('Hyderabad', [68.4, 25.4], ['sky'])).toBe(false);
		expect(staysAt('Hyderabad', [68.4, 25.4], ['slate'])).toBe(true);
		expect(staysAt('Hyderabad', [78.5, 17.4], ['slate'])).toBe(false);
		expect(staysAt('Hyderabad', [78.5, 17.4], ['sky'])).toBe(true);
		expect(staysAt('Punjab', [74, 31], ['sky'])).toBe(false);
		expect(staysAt('Sindh', [71, 26], ['sky'])).toBe(true);
		expect(staysAt('Sindh', [69, 26], ['sky'])).toBe(false);
		expect(staysAt('Lahore', [72, 31], ['sky', 'slate'])).toBe(true);
	});
});

describe('a label that another stands for', () => {
	const label = (names: string[], position: [number, number], km = 40) => ({ names, layer: 'sky', position, km });
	const before = [label(['Port'], [52, 27]), label(['Bay', 'Gulf'], [60, 27])];

	it('is told from others as before where its place was moved a little, so that no name is laid out anew', () => {
		const found = keepReplaced([label(['Port'], [52.05, 27]), label(['Bay', 'Gulf'], [60, 27.02])], before);
		expect(found).toEqual(before);
	});

	it.each([
		['moved far', label(['Port'], [52.2, 27])],
		['named otherwise', label(['Pier'], [52, 27])],
		['larger', label(['Port'], [52, 27], 90)]
	])('is told anew where its place is %s', (_, moved) => {
		expect(keepReplaced([moved], before)).toEqual([moved]);
	});
});

it('looks at each place a few times, however many there are: an import of ten thousand does not stop the page', () => {
	const count = 2000;
	let looks = 0;
	const { features, ...rest } = buildDrawnFeatures(
		{
			type: 'FeatureCollection',
			features: Array.from({ length: count }, (_, index) => ({
				type: 'Feature' as const,
				geometry: { type: 'Point' as const, coordinates: [index / 100, 10] },
				properties: buildProperties({ id: `stake-${index}`, title: `Stake ${index}` })
			}))
		},
		[buildLayer('sky', 'sky')]
	);
	const counted = features.map((feature) => ({
		...feature,
		get properties() {
			looks++;
			return feature.properties;
		}
	}));
	expect(findReplacedLabels({ ...rest, features: counted })).toHaveLength(count);
	expect(looks).toBeLessThanOrEqual(4 * count);
});
