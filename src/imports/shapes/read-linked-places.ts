import { FormatError } from '../../formats/document.ts';
import { makeImported, type Imported, type Unread } from '../imported.ts';
import { isObject, listOf, parseJsonText, textOf, type Json } from '../markup/parse-json.ts';
import { checkCrs } from './crs.ts';
import { accuracyOf, parseCertainty, parseCountries, parseKind } from './name-properties.ts';
import { makePlace, placeShapes } from './place-shapes.ts';
import { readGeojsonGeometry } from './read-geojson-geometry.ts';
import { readTimespans } from './read-timespans.ts';

/** Places of a Linked Places file. @throws FormatError where it is none */
export function readLinkedPlaces(text: string): Imported {
	const root = parseJsonText(text);
	if (!isObject(root)) {
		throw new FormatError('is no Linked Places file: it begins with no object', 'Export it again.');
	}
	const features = root.type === 'Feature' ? [root] : root.features;
	if (!Array.isArray(features)) {
		throw new FormatError('is a Linked Places file without the list "features"', 'Export it again.');
	}
	const imported = makeImported(checkCrs(root));
	for (const [index, feature] of features.entries()) {
		const where = `feature ${index + 1}`;
		const read = isObject(feature)
			? readPlace(feature, where)
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
	return imported;
}

function readPlace(feature: Json, where: string): ReturnType<typeof placeShapes> | Unread {
	const properties = isObject(feature.properties) ? feature.properties : {};
	const names = listOf(feature.names)
		.filter(isObject)
		.flatMap(({ toponym, lang }) => {
			const text = textOf(toponym);
			const language = textOf(lang);
			return text
				? [
						{
							text,
							...(language ? { lang: language } : {})
						}
					]
				: [];
		});
	const address = textOf(feature['@id']) ?? textOf(feature.id);
	// The page of a place on the site of an atlas, or its name without a site: the end is the id.
	const own = /(?:\/feature\/|^urn:passages:[a-z0-9-]+:feature:)([a-z0-9-]+)\/?$/u.exec(address ?? '')?.[1];
	const id = own ?? address ?? textOf(properties.id);
	const title = textOf(properties.title) ?? names[0]?.text ?? id;
	if (title === null) {
		return { where, reason: 'It has neither a title nor a name.' };
	}
	const geometry = isObject(feature.geometry) ? feature.geometry : null;
	const when = readWhen(feature, geometry);
	const place = makePlace(`${where} “${title.slice(0, 40)}”`, title, {
		id,
		names,
		description: findDescription(feature),
		kind: findKind(feature),
		layer: textOf(properties.layer),
		accuracyKm: accuracyOf(properties.accuracy_km),
		certainty: parseCertainty(geometry?.certainty),
		when: when.edtf,
		links: listLinks(feature, own === undefined ? address : null),
		countries: [properties.ccodes ?? properties.countries, properties.other_countries].flatMap(parseCountries),
		notes: when.notes
	});
	return placeShapes(place, () => (geometry === null ? [] : readGeojsonGeometry(withoutBare(geometry))));
}

/** Of a place itself; version 1 dates its geometry, a name or a type instead. */
function readWhen(feature: Json, geometry: Json | null): { edtf: string | null; notes: string[] } {
	const [type] = listOf(feature.types);
	const [name] = listOf(feature.names);
	const dated = [feature, geometry, type, name].find((each) => isObject(each) && isObject(each.when));
	return isObject(dated)
		? readTimespans(dated.when)
		: {
				edtf: null,
				notes: []
			};
}

/** Members of a collection that only name a place elsewhere (`geowkt`, a link) have no coordinates of their own. */
function withoutBare(geometry: Json): Json {
	if (geometry.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries)) {
		return geometry;
	}
	return {
		...geometry,
		geometries: geometry.geometries.filter((each) => isObject(each) && each.coordinates !== undefined)
	};
}

function findDescription(feature: Json): string | null {
	const [first] = listOf(feature.descriptions).filter(isObject);
	return textOf(first?.value) ?? textOf((feature.properties as Json | undefined)?.description);
}

function findKind(feature: Json): ReturnType<typeof parseKind> {
	for (const type of listOf(feature.types).filter(isObject)) {
		const labels = listOf(type.sourceLabels).filter(isObject);
		const kind = [type.sourceLabel, ...labels.map(({ label }) => label), type.label]
			.map(parseKind)
			.find((each) => each !== null);
		if (kind) {
			return kind;
		}
	}
	return null;
}

const NAMESPACES: Readonly<Record<string, string>> = {
	gn: 'https://www.geonames.org/',
	wd: 'https://www.wikidata.org/wiki/',
	tgn: 'http://vocab.getty.edu/tgn/',
	pl: 'https://pleiades.stoa.org/places/',
	viaf: 'https://viaf.org/viaf/',
	dbp: 'http://dbpedia.org/resource/'
};

/** Addresses it is said to be the same or nearly the same as, prefixes written out. */
function listLinks(feature: Json, own: string | null): string[] {
	const identifiers = listOf(feature.links)
		.filter(isObject)
		.flatMap(({ identifier }) => textOf(identifier) ?? []);
	return [...(own ? [own] : []), ...identifiers].flatMap((identifier) => {
		const [, prefix = '', rest = ''] = /^([a-z]+):(?!\/\/)(\S+)$/u.exec(identifier) ?? [];
		const base = NAMESPACES[prefix];
		const address = base ? `${base}${rest}` : identifier;
		return /^https?:\/\/\S+$/u.test(address) ? [address] : [];
	});
}
