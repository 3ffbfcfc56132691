import type { AtlasMeta, EventPage, FeaturePage, SourcePage } from '../../model/compiled/pages.ts';

export type JsonLd = { '@type': string; [key: string]: unknown };

/** JSON-LD fit for a script element: no character in it can end the element or be taken for an entity. */
export function formatJsonLd(data: JsonLd): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/[<>&\u2028\u2029]/gu, (point) => {
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

export function describeFeature({ feature, bounds }: FeaturePage): JsonLd {
	const { title, description, names } = feature.properties;
	const alternateName = [...new Set(names.map((name) => name.text).filter((text) => text !== title))];
	const point = feature.geometry?.type === 'Point' ? feature.geometry.coordinates : null;
	const geo = point
		? {
				'@type': 'GeoCoordinates',
				longitude: point[0],
				latitude: point[1]
			}
		: bounds
			? {
					'@type': 'GeoShape',
					box: formatBox(bounds)
				}
			: undefined;
	return {
		'@type': 'Place',
		name: title,
		description,
		...(alternateName.length > 0 && { alternateName }),
		...(geo && { geo })
	};
}

export function describeEvent({ event, places }: EventPage): JsonLd {
	const { edtf } = event.when;
	const isPlainDate = edtf !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf);
	return {
		'@type': 'Event',
		name: event.label,
		...(event.description && { description: event.description }),
		...(isPlainDate && { startDate: edtf }),
		...(places.length > 0 && {
			location: places.map(({ feature }) => ({
				'@type': 'Place',
				name: feature.title
			}))
		})
	};
}

export function describeSource({ source, features }: SourcePage): JsonLd {
	const { csl } = source;
	return {
		'@type': csl.type === 'report' ? 'Report' : csl.type === 'article-newspaper' ? 'NewsArticle' : 'Article',
		headline: csl.title,
		...(csl.author && {
			author: csl.author.map((name) => ({
				'@type': 'Person',
				name: name.literal ?? [name.given, name.family].filter(Boolean).join(' ')
			}))
		}),
		...(csl['container-title'] && {
			isPartOf: {
				'@type': 'Periodical',
				name: csl['container-title']
			}
		}),
		...(csl.publisher && {
			publisher: {
				'@type': 'Organization',
				name: csl.publisher
			}
		}),
		...(/^\d{4}(-\d{2}(-\d{2})?)?$/.test(source.published) && { datePublished: source.published }),
		...(csl.language && { inLanguage: csl.language }),
		mentions: features.slice(0, 30).map((feature) => ({
			'@type': 'Place',
			name: feature.title
		}))
	};
}

/** schema.org's box: south west, north east, latitude first. */
function formatBox([west, south, east, north]: readonly [number, number, number, number]): string {
	return `${south} ${west} ${north} ${east}`;
}
