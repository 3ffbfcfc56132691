import type { ResultFeature, ResultSet } from '../../../src/exports/result-set.ts';
import type { FeatureProperties, Geometry } from '../../../src/model/records/feature.ts';

/** A result set of so many features, two points to a line, with texts of the length curators write. */
export function makeResult(size: number): ResultSet {
	return {
		about: {
			title: 'Scale',
			address: 'https://example.org/',
			site: 'https://example.org/',
			date: '2026-11-27',
			asOf: null,
			filters: [],
			fileName: 'scale',
			atlas: {
				id: 'scale',
				title: 'Scale',
				description: 'Synthetic.',
				language: 'en',
				licence: 'CC0 1.0',
				attributions: [],
				version: '0123456789ab'
			}
		},
		layers: [],
		features: Array.from({ length: size }, (_, index) => makeFeature(index)),
		events: [],
		passages: [],
		claims: [],
		sources: [],
		copies: new Map()
	};
}

function makeFeature(index: number): ResultFeature {
	const id = `thing-${index}`;
	return {
		id,
		layer: 'things',
		geometry: makeGeometry(index),
		properties: makeProperties(index),
		ref: {
			id,
			title: `Thing ${index}`,
			layer: 'things',
			kind: 'site',
			presence: 'named',
			status: 'proposed',
			prominence: index % 10,
			passages: index % 7,
			events: index % 3,
			sources: index % 5,
			since: 1_400_000_000_000 + index * 86_400_000,
			disputedStatus: null
		}
	};
}

function makeGeometry(index: number): Geometry {
	const lng = ((index * 37) % 360) - 180;
	const lat = ((index * 17) % 160) - 80;
	return index % 3 === 2
		? {
				type: 'LineString',
				coordinates: Array.from({ length: 12 }, (_, step): [number, number] => [
					lng + step * 0.01,
					lat + step * 0.02
				])
			}
		: {
				type: 'Point',
				coordinates: [lng, lat]
			};
}

function makeProperties(index: number): FeatureProperties {
	return {
		title: `Thing ${index}`,
		kind: 'site',
		presence: 'named',
		names: [
			{
				text: `Thing ${index}`,
				lang: 'en',
				role: 'document'
			},
			{
				text: `شے ${index}`,
				lang: 'ur',
				role: 'local'
			}
		],
		description: `The thing of number ${index}, which stands by the road between two others and is told of in some papers.`,
		certainty: index % 5 === 0 ? 'uncertain' : 'certain',
		status: index % 2 === 0 ? 'proposed' : 'existing',
		provenance: {
			basis: 'surveyed',
			accuracyKm: 1 + (index % 9),
			method: 'Placed by its number.',
			references: [{ title: 'Our own' }]
		},
		countries: ['PK', 'CN'],
		prominence: index % 10,
		relations: []
	};
}
