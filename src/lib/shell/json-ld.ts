import type { AtlasMeta } from '../../model/compiled/pages.ts';

export type JsonLd = { '@type': string; [key: string]: unknown };

/** JSON-LD fit for a script element: no character in it can end the element or be taken for an entity. */
export function formatJsonLd(data: JsonLd): string {
	return JSON.stringify({
		'@context': 'https://schema.org',
		...data
	}).replace(/[<>&\u2028\u2029]/gu, (point) => {
		return `\\u${(point.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
	});
}

export function describeAtlas(meta: AtlasMeta): JsonLd {
	return {
		'@type': 'Dataset',
		name: meta.title,
		description: meta.description,
		license: meta.licence,
		version: meta.version,
		inLanguage: meta.language,
		spatialCoverage: {
			'@type': 'Place',
			geo: {
				'@type': 'GeoShape',
				box: formatBox(meta.home.bounds)
			}
		}
	};
}

/** schema.org's box: south west, north east, latitude first. */
export function formatBox([west, south, east, north]: readonly [number, number, number, number]): string {
	return `${south} ${west} ${north} ${east}`;
}
