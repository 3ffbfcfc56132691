import type { LayerMeta, MapFeatureProperties, MapFeatures } from '../../../../src/model/compiled/pages.ts';
import { BasisSchema, FeatureKindSchema, StatusSchema } from '../../../../src/model/records/feature.ts';
import { HueSchema, type Hue } from '../../../../src/model/records/layer.ts';
import type { Basemap } from '../../../../src/lib/map/basemap/index.ts';

export function buildLayer(id: string, hue: Hue, frame = false): LayerMeta {
	return {
		id,
		title: id,
		description: id,
		hue,
		symbol: 'marker',
		shownAtFirst: true,
		frame,
		features: 1,
		named: 1,
		inferred: 0,
		events: 0
	};
}

export function buildProperties(change: Partial<MapFeatureProperties> = {}): MapFeatureProperties {
	return {
		id: 'harbour',
		layer: 'blue',
		kind: 'port',
		title: 'Harbour',
		local: {},
		presence: 'named',
		basis: 'surveyed',
		status: 'existing',
		certainty: 'certain',
		accuracyKm: 2,
		prominence: 5,
		frame: false,
		passages: 1,
		since: 0,
		part: 'shape',
		...change
	};
}

export const layers = HueSchema.options.map((hue) => buildLayer(hue, hue));

const geometries: MapFeatures['features'][number]['geometry'][] = [
	{ type: 'Point', coordinates: [70, 30] },
	{
		type: 'LineString',
		coordinates: [
			[70, 30],
			[72, 31],
			[73, 33]
		]
	},
	{
		type: 'Polygon',
		coordinates: [
			[
				[70, 30],
				[72, 30],
				[72, 32],
				[70, 32],
				[70, 30]
			]
		]
	}
];

/** Every basis with every status, presence and form; kinds and layers are taken in turn. */
export function buildEveryPair(): MapFeatures {
	const presences = ['named', 'inferred'] as const;
	const looks = BasisSchema.options.flatMap((basis) =>
		StatusSchema.options.flatMap((status) => presences.map((presence) => ({ basis, status, presence })))
	);
	const features = looks
		.flatMap((look) => geometries.map((geometry) => ({ look, geometry })))
		.map(({ look, geometry }, count) => {
			const kind = FeatureKindSchema.options[count % FeatureKindSchema.options.length] ?? 'site';
			const layer = layers[count % layers.length]?.id ?? 'blue';
			return {
				type: 'Feature' as const,
				geometry,
				properties: buildProperties({
					...look,
					id: `f-${count}`,
					kind,
					layer,
					local: { ru: 'Имя', ur: 'نام' },
					localName: 'نام'
				})
			};
		});
	return { type: 'FeatureCollection', features };
}

export const emptyBasemap: Basemap = {
	sources: {},
	layersBelow: [{ id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } }],
	layersAbove: [],
	fontFaces: {},
	attribution: 'Nobody'
};
