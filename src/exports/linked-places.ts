import type { FeatureKind, Geometry, Relation } from '../model/records/feature.ts';
import { parseBounds } from '../time/edtf.ts';
import { RELATION_WORDS } from '../wording/relations.ts';
import { formatFeatureKind, STATUS_WORDS } from '../wording/words.ts';
import type { ExportedFile } from './export-format.ts';
import { cleanText } from './flat/clean-text.ts';
import { tellBuilt, tellDoubt } from './flat/doubt.ts';
import { nameFile } from './name-file.ts';
import type { AboutResult, ResultFeature, ResultSet, ResultSource } from './result-set.ts';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** GeoNames’ class of a kind of place, by which the World Historical Gazetteer sorts them. */
const CLASSES: Readonly<Record<FeatureKind, string>> = {
	country: 'A',
	region: 'L',
	'disputed-area': 'A',
	sea: 'H',
	city: 'P',
	capital: 'P',
	port: 'S',
	terminal: 'S',
	pipeline: 'R',
	'power-line': 'R',
	'converter-station': 'S',
	'power-plant': 'S',
	steelworks: 'S',
	road: 'R',
	railway: 'R',
	corridor: 'R',
	'land-route': 'R',
	pass: 'T',
	base: 'S',
	airfield: 'S',
	'training-ground': 'L',
	'launch-site': 'S',
	compound: 'S',
	site: 'S',
	institution: 'S',
	border: 'A',
	river: 'H',
	mountains: 'T'
};

/**
 * Linked Places 2.0: a GeoJSON collection of places with names, kinds, relations, and when the documents attest them.
 */
export function writeLinkedPlaces(result: ResultSet): ExportedFile[] {
	const { about, features } = result;
	const attested = findAttested(result);
	const collection = {
		type: 'FeatureCollection',
		'@context': CONTEXT,
		about,
		features: features.map((feature) => buildPlace(feature, about, attested.get(feature.id) ?? []))
	};
	return [
		{
			...nameFile(about, '.lpf.json', 'application/geo+json'),
			bytes: new TextEncoder().encode(`${JSON.stringify(collection)}\n`)
		}
	];
}

/** The documents that speak of a thing, in order of publication. */
function findAttested({ passages, sources }: ResultSet): Map<string, ResultSource[]> {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const attested = new Map<string, Set<ResultSource>>();
	for (const { source, supports } of passages) {
		const record = byId.get(source);
		for (const id of record ? supports : []) {
			const found = attested.get(id) ?? new Set();
			attested.set(id, record ? found.add(record) : found);
		}
	}
	return new Map([...attested].map(([id, found]) => [id, [...found]]));
}

function buildPlace(
	{ id, geometry, properties, ref, layer }: ResultFeature,
	about: AboutResult,
	documents: readonly ResultSource[]
): Record<string, unknown> {
	const { title, kind, countries, status, certainty, presence, provenance } = properties;
	const doubt = tellDoubt({
		feature: {
			id,
			geometry,
			properties,
			ref,
			layer
		},
		status
	});
	const ccodes = countries.filter((code) => !IS_UNLISTED.test(code));
	const others = countries.filter((code) => IS_UNLISTED.test(code));
	return {
		'@id': nameRecord(about, id),
		type: 'Feature',
		properties: {
			title: line(title),
			...(ccodes.length > 0 && { ccodes: [...new Set(ccodes)] }),
			...(others.length > 0 && { other_countries: [...new Set(others)] }),
			fclasses: [CLASSES[kind]],
			layer,
			status,
			status_words: STATUS_WORDS[status],
			built: tellBuilt(status),
			presence,
			certainty,
			doubt: line(doubt.join('; ')),
			basis: provenance.basis,
			accuracy_km: provenance.accuracyKm,
			as_of: about.asOf
		},
		when: buildWhen(documents, about),
		names: buildNames(properties),
		types: [
			{
				label: formatFeatureKind(kind),
				sourceLabels: [{ label: kind }]
			}
		],
		geometry: geometry && describeGeometry(geometry, properties),
		...listMore(properties, about)
	};
}

/**
 * Codes that the gazetteer’s schema does not list: those that ISO 3166 leaves to users, Kosovo’s among them, or
 * reserves, as EU and UK, and three that are assigned all the same: South Georgia, Palestine and Taiwan. They stand
 * beside the listed ones.
 */
const IS_UNLISTED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ|AC|CP|CQ|DG|EA|EU|EZ|FX|IC|SU|TA|UK|UN|GS|PS|TW)$/u;

/** What an address on the web is to the gazetteer; one of this machine is none. */
const IS_ADDRESS = /^https?:\/\/[a-zA-Z0-9\-.]{2,256}\.[a-z]{2,63}(?::\d{1,5})?(?:\/.*)?$/u;

function nameRecord({ site, atlas }: AboutResult, id: string): string {
	const address = site === null ? '' : `${site.replace(/\/?$/u, '/')}feature/${id}/`;
	return IS_ADDRESS.test(address) ? address : `urn:passages:${atlas.id}:feature:${id}`;
}

/** A text on one line, as every text of the format is. */
function line(text: string): string {
	return cleanText(text).replaceAll('\n', ' ');
}

/**
 * From the first document that speaks of it to the last: that is what is known of when it was what it is said to be.
 */
function buildWhen(documents: readonly ResultSource[], { date }: AboutResult): Record<string, unknown> {
	const [first] = documents;
	const last = documents.at(-1);
	if (!first || !last) {
		return {
			timespans: [{ start: { in: date } }],
			label: 'no document of this selection speaks of it: the day it was taken from the atlas'
		};
	}
	const start = formatDate(first.published);
	return {
		timespans: [
			first === last
				? { start }
				: {
						start,
						end: formatDate(last.published)
					}
		],
		label: 'attested by documents published then'
	};
}

/** A date without EDTF’s marks: as written where it is a year, month or day, else its bounds. */
function formatDate(edtf: string): Record<string, string> {
	const plain = edtf.replace(/[?~%]/gu, '');
	if (/^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(plain)) {
		return { in: plain };
	}
	const bounds = parseBounds(edtf);
	const earliest = formatDay(bounds?.min ?? null);
	const latest = formatDay(bounds?.max ?? null);
	return {
		...(earliest && { earliest }),
		...(latest && { latest })
	};
}

function formatDay(milliseconds: number | null): string | null {
	const day = milliseconds === null ? null : new Date(milliseconds).toISOString().slice(0, 10);
	return day !== null && /^\d{4}-/u.test(day) ? day : null;
}

function buildNames({ title, names }: ResultFeature['properties']): Record<string, unknown>[] {
	const given = names
		.filter(({ role }) => role !== 'government')
		.map(({ text, lang, role }) => ({
			toponym: line(text),
			lang,
			role
		}));
	const isThere = given.some(({ toponym }) => toponym === line(title));
	return isThere ? given : [{ toponym: line(title) }, ...given];
}

function describeGeometry(
	geometry: Geometry,
	{ certainty, provenance }: ResultFeature['properties']
): Record<string, unknown> {
	return {
		...geometry,
		certainty,
		citations: provenance.references.map(({ title, url }) => ({
			label: line(title),
			...(url !== undefined && IS_ADDRESS.test(url) && { '@id': url })
		}))
	};
}

function listMore(
	{ relations, description, seeAlso = [] }: ResultFeature['properties'],
	about: AboutResult
): Record<string, unknown> {
	const links = seeAlso.filter((address) => IS_ADDRESS.test(address));
	return {
		...(relations.length > 0 && {
			relations: relations.map(({ to, as }) => ({
				relationType: RELATION_TYPES[as] ?? 'gvp:tgn3000_related_to',
				relationTo: nameRecord(about, to),
				label: RELATION_WORDS[as]
			}))
		}),
		...(description !== '' && {
			descriptions: [
				{
					value: line(description),
					lang: about.atlas.language
				}
			]
		}),
		...(links.length > 0 && {
			links: links.map((identifier) => ({
				type: 'seeAlso',
				identifier
			}))
		})
	};
}

const RELATION_TYPES: Partial<Record<Relation['as'], string>> = {
	'part-of': 'gvp:broaderPartitive',
	in: 'gvp:broaderPartitive'
};
