import { describe, expect, it } from 'vitest';
import { buildDrawnFeatures, findBounds, findOpeningBounds } from '../../../../../src/lib/map/engine/map-data.ts';
import { formatTileKey } from '../../../../../src/model/compiled/map-tiles.ts';
import { parseImageName } from '../../../../../src/lib/map/style/symbol-name.ts';
import { findIcon, findStroke } from '../../../../../src/lib/map/style/vocabulary.ts';
import type { MapFeatures } from '../../../../../src/model/compiled/pages.ts';
import { SYMBOLS } from '../../../../../src/model/records/layer.ts';
import { FeatureKindSchema, StatusSchema } from '../../../../../src/model/records/feature.ts';
import { buildEveryPair, buildLayer, buildProperties, layers } from '../samples.ts';

type Line = [number, number][];

function buildLine(id: string, coordinates: Line): MapFeatures['features'][number] {
	return {
		type: 'Feature',
		geometry: { type: 'LineString', coordinates },
		properties: buildProperties({ id, kind: 'road', basis: 'traced' })
	};
}

const course: Line = Array.from({ length: 10 }, (_, i) => [70 + i, 30 + (i % 3)]);

describe('buildDrawnFeatures', () => {
	it('keeps every feature and loses none of its properties but the nested names', () => {
		const features = buildEveryPair();
		const drawn = buildDrawnFeatures(features, layers).features.filter(
			({ properties }) => properties.form !== 'end'
		);
		expect(drawn.map(({ properties }) => properties.id)).toEqual(
			features.features.map(({ properties }) => properties.id)
		);
		expect(drawn[0]?.properties).toMatchObject({ 'name:ur': 'نام', 'name:ru': 'Имя', localName: 'نام' });
	});

	it('leaves what it was given untouched', () => {
		const features = buildEveryPair();
		const before = structuredClone(features);
		buildDrawnFeatures(features, layers);
		expect(features).toEqual(before);
	});

	it('names a symbol by hue, icon, presence and status, so that no two of these look alike', () => {
		const point = { type: 'Point' as const, coordinates: [70, 30] as [number, number] };
		const looks = StatusSchema.options.flatMap((status) =>
			(['named', 'inferred'] as const).map((presence) => ({
				type: 'Feature' as const,
				geometry: point,
				properties: buildProperties({ id: `${status}-${presence}`, status, presence })
			}))
		);
		const symbols = buildDrawnFeatures({ type: 'FeatureCollection', features: looks }, layers).features.map(
			({ properties }) => properties.symbol
		);
		const strokes = new Set(StatusSchema.options.map(findStroke));
		expect(new Set(symbols).size).toBe(strokes.size * 2);
		expect(parseImageName(`dark/symbol/${symbols[0]}`)).toEqual({
			image: 'symbol',
			theme: 'dark',
			hue: 'blue',
			icon: 'harbor',
			presence: 'named',
			stroke: 'built'
		});
	});

	it('rings both ends of a line of which only the ends are known, and of no other', () => {
		const known = buildLine('known', course);
		const vague = {
			...buildLine('vague', course),
			properties: buildProperties({ id: 'vague', basis: 'endpoints-only' })
		};
		const ends = buildDrawnFeatures(
			{ type: 'FeatureCollection', features: [known, vague] },
			layers
		).features.filter(({ properties }) => properties.form === 'end');
		expect(ends).toHaveLength(1);
		expect(ends[0]).toMatchObject({
			geometry: { type: 'MultiPoint', coordinates: [course[0], course.at(-1)] },
			properties: { id: 'vague' }
		});
	});

	it('lays a line that shares its course with another beside it', () => {
		const features = [
			buildLine('road', course),
			buildLine('corridor', course.toReversed()),
			buildLine('crossing', [
				[70, 30],
				[70, 35],
				[75, 31]
			])
		];
		const lanes = buildDrawnFeatures({ type: 'FeatureCollection', features }, layers).features.map(
			({ properties }) => properties.lane
		);
		expect(lanes).toEqual([0, 1, 0]);
	});

	it('draws a stretch that two alignments of one corridor share once, lest dashes fill one another', () => {
		const branch: Line = [[60, 20], [61, 21], ...course.slice(6)];
		const features = [
			buildLine('corridor', course),
			buildLine('corridor', branch),
			buildLine('road', course.slice(6))
		];
		const drawn = buildDrawnFeatures({ type: 'FeatureCollection', features }, layers).features;
		expect(drawn.map(({ geometry }) => geometry)).toEqual([
			{ type: 'LineString', coordinates: course },
			{ type: 'LineString', coordinates: branch.slice(0, 3) },
			{ type: 'LineString', coordinates: course.slice(6) }
		]);
	});

	it('takes two stretches apart that lie before and after a shared one', () => {
		const around: Line = [[60, 20], ...course.slice(3, 6), [80, 20]];
		const features = [buildLine('corridor', course), buildLine('corridor', around)];
		const drawn = buildDrawnFeatures({ type: 'FeatureCollection', features }, layers).features;
		expect(drawn[1]?.geometry).toEqual({
			type: 'MultiLineString',
			coordinates: [around.slice(0, 2), around.slice(3)]
		});
	});

	it('leaves the name of several positions to their anchor', () => {
		const several = {
			type: 'Feature' as const,
			geometry: {
				type: 'MultiPoint' as const,
				coordinates: [
					[70, 30],
					[70.1, 30.1]
				] as [number, number][]
			},
			properties: buildProperties()
		};
		const anchor = {
			type: 'Feature' as const,
			geometry: { type: 'Point' as const, coordinates: [70, 30] as [number, number] },
			properties: buildProperties({ part: 'anchor' })
		};
		const drawn = buildDrawnFeatures({ type: 'FeatureCollection', features: [several, anchor] }, layers).features;
		expect(drawn.map(({ properties }) => properties.unnamed)).toEqual([true, undefined]);
	});

	it('knows a name by its language, whatever script its tag names', () => {
		const feature = { ...buildLine('road', course), properties: buildProperties({ local: { 'zh-Hans': '公路' } }) };
		expect(
			buildDrawnFeatures({ type: 'FeatureCollection', features: [feature] }, layers).features[0]?.properties
		).toMatchObject({ 'name:zh': '公路' });
	});

	it('draws a feature of an unknown layer in grey rather than not at all', () => {
		const feature = { ...buildLine('lost', course), properties: buildProperties({ id: 'lost', layer: 'nowhere' }) };
		const drawn = buildDrawnFeatures({ type: 'FeatureCollection', features: [feature] }, [
			buildLayer('other', 'blue')
		]);
		expect(drawn.features[0]?.properties.hue).toBe('slate');
	});
});

describe('findIcon', () => {
	it('finds an icon we carry for every kind, or falls back on the layer’s own', () => {
		const missing = FeatureKindSchema.options.filter(
			(kind) => !SYMBOLS.includes(findIcon(kind, 'marker') as (typeof SYMBOLS)[number])
		);
		expect(missing).toEqual([]);
	});
});

describe('findBounds', () => {
	it('spans all vertices of all geometries', () => {
		expect(
			findBounds([
				{ type: 'Point', coordinates: [70, 40] },
				{
					type: 'LineString',
					coordinates: [
						[60, 30],
						[65, 45]
					]
				}
			])
		).toEqual([60, 30, 70, 45]);
	});

	it.each([
		[
			'from the east',
			[
				[20, 180],
				[-180, -170]
			],
			[20, 190]
		],
		[
			'with parts west of Greenwich',
			[
				[-9, 180],
				[-24, -14],
				[-180, -169]
			],
			[-24, 191]
		],
		[
			'to the west alone',
			[
				[170, 180],
				[-180, -120]
			],
			[170, 240]
		]
	] as [string, [number, number][], [number, number]][])(
		'goes on past the antimeridian round an area cut there: %s',
		(_, parts, [west, east]) => {
			const ringOf = ([from, to]: [number, number]): [number, number][] => [
				[from, 40],
				[to, 40],
				[to, 70],
				[from, 40]
			];
			const coordinates = parts.map((part) => [ringOf(part)]);
			expect(findBounds([{ type: 'MultiPolygon', coordinates }])).toEqual([west, 40, east, 70]);
		}
	);

	it('is null where there is nothing', () => {
		expect(findBounds([])).toBeNull();
	});
});

describe('findOpeningBounds', () => {
	const box = (west: number, south: number, east: number, north: number): [number, number][] => [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	/** A mainland, a smaller part far off in the north, and an island in mid-ocean. */
	const parts = {
		type: 'MultiPolygon' as const,
		coordinates: [[box(-125, 25, -67, 49)], [box(-168, 55, -141, 71)], [box(-160, 19, -155, 22)]]
	};

	it('shows a country by its main part', () => {
		expect(findOpeningBounds([{ geometry: parts, properties: { frame: true } }])).toEqual([-125, 25, -67, 49]);
	});

	it('shows anything else whole', () => {
		expect(findOpeningBounds([{ geometry: parts, properties: { frame: false } }])).toEqual([-168, 19, -67, 71]);
	});

	it('shows a country of several like islands whole', () => {
		const islands = {
			type: 'MultiPolygon' as const,
			coordinates: [[box(130, 31, 140, 36)], [box(140, 41, 146, 46)]]
		};
		expect(findOpeningBounds([{ geometry: islands, properties: { frame: true } }])).toEqual([130, 31, 146, 46]);
	});
});

describe('formatTileKey', () => {
	it('tells apart ids that MapLibre would take for one number', () => {
		const keys = ['12', '012', '0012', '12-0'].map(formatTileKey);
		expect(new Set(keys).size).toBe(4);
		expect(keys.filter((key) => !Number.isNaN(Number(key)))).toEqual([]);
	});
});
