import type { ExportedFile } from './export-format.ts';
import { bboxOf } from './flat/bbox.ts';
import { nameFile } from './name-file.ts';
import type { ResultSet } from './result-set.ts';

/**
 * RFC 7946 with all that is known: features with every property, and as foreign members of the collection what the file
 * is, the events, passages, claims and documents. Features without a position have `null` as geometry.
 */
export function writeFullGeojson({
	about,
	layers,
	features,
	events,
	passages,
	claims,
	sources
}: ResultSet): ExportedFile[] {
	const titles = new Map(layers.map(({ id, title }) => [id, title]));
	const collection = {
		type: 'FeatureCollection',
		about,
		...bboxOf(features.flatMap(({ geometry }) => geometry ?? [])),
		features: features.map(({ id, layer, geometry, properties, ref }) => ({
			type: 'Feature',
			id,
			...bboxOf(geometry && geometry.type !== 'Point' ? [geometry] : []),
			geometry,
			properties: {
				...properties,
				layer,
				layerTitle: titles.get(layer),
				passages: ref.passages,
				events: ref.events,
				sources: ref.sources
			}
		})),
		events: events.map(({ ref, ...event }) => ({
			...event,
			dateInWords: ref.when.words,
			passages: ref.passages
		})),
		passages,
		claims,
		sources: sources.map(({ ref: _ref, ...source }) => source)
	};
	return [
		{
			...nameFile(about, '.geojson', 'application/geo+json'),
			bytes: new TextEncoder().encode(`${JSON.stringify(collection)}\n`)
		}
	];
}
