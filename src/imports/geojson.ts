import type { ImportFormat } from './import-format.ts';

/** RFC 7946 and what came before it, one object or one a line (RFC 8142); an atlas's own export too. */
export const geojson: ImportFormat = {
	id: 'geojson',
	label: 'GeoJSON',
	extensions: ['.geojson', '.json', '.geojsonl', '.ndjson'],
	brings: 'places, with all their parts',
	looksLike: ({ head }) => {
		return (
			/^[\s\u001E]*\{/u.test(head) &&
			/"(?:FeatureCollection|Feature|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))"/u.test(head)
		);
	},
	read: async (file) => {
		const { readGeojson } = await import('./shapes/read-geojson.ts');
		return readGeojson(file.text());
	}
};
