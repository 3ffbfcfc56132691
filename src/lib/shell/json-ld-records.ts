import type { EventPage, FeaturePage, SourcePage } from '../../model/compiled/pages.ts';
import { formatBox, type JsonLd } from './json-ld.ts';

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
