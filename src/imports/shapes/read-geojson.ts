import { FormatError } from '../../formats/document.ts';
import { FeaturePropertiesSchema } from '../../model/records/feature.ts';
import { parseBounds } from '../../time/edtf.ts';
import { makeImported, type Imported, type Unread } from '../imported.ts';
import { isObject, linksOf, listOf, parseJsonText, textOf, type Json } from '../markup/parse-json.ts';
import { checkCrs } from './crs.ts';
import {
	DESCRIPTION_KEYS,
	accuracyOf,
	findNames,
	findProperty,
	findTitle,
	parseCertainty,
	parseCountries,
	parseKind
} from './name-properties.ts';
import { makePlace, placeShapes, type PlaceWithoutShape } from './place-shapes.ts';
import { readRecords } from './read-records.ts';
import { readGeojsonGeometry } from './read-geojson-geometry.ts';

const GEOMETRIES = /^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$/u;
/** What an export of an atlas adds to the properties of a record. */
const ADDED = new Set(['layer', 'layerTitle', 'passages', 'events', 'sources']);

/** Places of a GeoJSON text. @throws FormatError where it is none, or in another projection */
export function readGeojson(text: string): Imported {
	const { features, root } = readFeatures(text);
	const imported = makeImported(checkCrs(root));
	for (const [index, feature] of features.entries()) {
		const where = `feature ${index + 1}`;
		const read = isObject(feature)
			? readFeature(feature, where)
			: {
					where,
					reason: 'It is no object.'
				};
		if (Array.isArray(read)) {
			imported.places.push(...read);
		} else {
			imported.unread.push(read);
		}
	}
	readRecords(root, imported);
	if (features.length === 0) {
		imported.notes.push('It holds no feature.');
	}
	return imported;
}

function readFeatures(text: string): { features: unknown[]; root: Json } {
	const root = /^\s*\{[^\n]*\}\s*\n\s*[\u001E{]|^\u001E/u.test(text) ? readSequence(text) : parseJsonText(text);
	if (!isObject(root)) {
		throw new FormatError('is no GeoJSON: it begins with no object', 'Export it again.');
	}
	const { type } = root;
	if (type === 'FeatureCollection') {
		if (!Array.isArray(root.features)) {
			throw new FormatError('is a FeatureCollection without the list "features"', 'Export it again.');
		}
		return { features: root.features, root };
	}
	if (type === 'Feature') {
		return { features: [root], root };
	}
	if (typeof type === 'string' && GEOMETRIES.test(type)) {
		return {
			features: [
				{
					type: 'Feature',
					properties: { name: 'Unnamed place' },
					geometry: root
				}
			],
			root
		};
	}
	throw new FormatError(
		`is JSON, but no GeoJSON: its type is ${JSON.stringify(type) ?? 'not given'}`,
		'Export it again.'
	);
}

/** One object a line, each behind a record separator or none. */
function readSequence(text: string): Json {
	const lines = text.split(/[\n\u001E]/u);
	const features = lines.flatMap((line, index) => {
		if (line.trim() === '') {
			return [];
		}
		try {
			return [JSON.parse(line) as unknown];
		} catch (cause) {
			throw new FormatError(`is no valid JSON in line ${index + 1}`, 'Export it again.', { cause });
		}
	});
	return { type: 'FeatureCollection', features };
}

function readFeature(feature: Json, where: string): ReturnType<typeof placeShapes> {
	const properties = isObject(feature.properties) ? feature.properties : {};
	const id = textOf(feature.id) ?? textOf(findProperty(properties, ['id', '@id', 'osm_id', 'fid', 'uri']));
	const title = findTitle(properties) ?? id;
	if (title === null) {
		return noTitle(where);
	}
	const place = {
		...describe(properties, `${where} “${title.slice(0, 40)}”`, title),
		id
	};
	const { geometry } = feature;
	return placeShapes(place, () => (geometry === null || geometry === undefined ? [] : readGeojsonGeometry(geometry)));
}

const noTitle = (where: string): Unread => {
	return {
		where,
		reason: 'It has no name: none of its properties is called title, name or label, and it has no id.'
	};
};

function describe(properties: Json, where: string, title: string): PlaceWithoutShape {
	const own = Object.fromEntries(Object.entries(properties).filter(([key]) => !ADDED.has(key)));
	const record = FeaturePropertiesSchema.safeParse(own).data ?? null;
	const date = textOf(findProperty(properties, ['edtf', 'when', 'date', 'year']));
	return makePlace(where, title, {
		names: [...listIn(properties.names), ...findNames(properties)],
		description: textOf(findProperty(properties, DESCRIPTION_KEYS)),
		kind: parseKind(findProperty(properties, ['kind', 'type', 'category', 'class', 'amenity', 'place'])),
		layer: textOf(findProperty(properties, ['layer', 'theme'])),
		certainty: parseCertainty(findProperty(properties, ['certainty', 'confidence'])),
		when: date !== null && parseBounds(date) !== null ? date : null,
		accuracyKm: accuracyOf(findProperty(properties, ['accuracykm', 'accuracy_km'])),
		links: linksOf([
			...listOf(findProperty(properties, ['seealso', 'see_also'])),
			...listOf(findProperty(properties, ['url', 'website', 'link', 'wikidata_url']))
		]),
		countries: parseCountries(findProperty(properties, ['countries', 'ccodes', 'country_code', 'iso_a2'])),
		record
	});
}

/** Names in one text, as flat files for a GIS have them. */
function listIn(names: unknown): { text: string }[] {
	return typeof names === 'string'
		? names
				.split(';')
				.map((text) => ({ text: text.trim() }))
				.filter(({ text }) => text !== '')
		: [];
}
