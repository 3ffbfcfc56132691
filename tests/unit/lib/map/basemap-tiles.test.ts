import type { VectorTileFeature } from '@mapbox/vector-tile';
import { VectorTile } from '@mapbox/vector-tile';
import { readdir, readFile, stat } from 'node:fs/promises';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countryOf } from '../../../../src/geometry/geometry.ts';
import { listArchives } from '../../../../src/lib/map/basemap/archives.ts';
import { openArchive, project, readFeatures as readFrom } from './read-tiles.ts';

const views = ['neutral', 'in', 'pk', 'cn', 'ua', 'ru'] as const;
type Worldview = (typeof views)[number];

const FOLDER = 'static/basemap';
/** Every archive of the basemap, by its name without `.pmtiles`. */
const archives = new Map<string, PMTiles>();
const closers: (() => Promise<void>)[] = [];

beforeAll(async () => {
	for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.pmtiles'))) {
		const { archive, close } = await openArchive(`${FOLDER}/${file}`);
		archives.set(file.replace('.pmtiles', ''), archive);
		closers.push(close);
	}
});
afterAll(() => Promise.all(closers.map((close) => close())));

function open(name: string): PMTiles {
	const archive = archives.get(name);
	if (!archive) {
		throw new Error(`${FOLDER} has no ${name}.pmtiles.`);
	}
	return archive;
}

/** Features of a layer around a place, from the archives that the page asks for that tile, in their order. */
async function readFeatures(
	layer: string,
	longitude: number,
	latitude: number,
	z: number
): Promise<VectorTileFeature[]> {
	const [x, y] = project(longitude, latitude, z).map(Math.floor) as [number, number];
	for (const name of listArchives({ set: 'ground', z, x, y })) {
		const found = await readFrom(open(name), layer, longitude, latitude, z);
		if (found.length > 0) {
			return found;
		}
	}
	return [];
}

/** Ids of the disputed areas around a place, by the rule of odd crossings. */
async function findDisputed(longitude: number, latitude: number, z = 8): Promise<string[]> {
	const [px, py] = project(longitude, latitude, z).map((value) => (value % 1) * 4096) as [number, number];
	const isAround = (feature: VectorTileFeature): boolean => {
		let inside = false;
		for (const ring of feature.loadGeometry()) {
			ring.forEach((a, i) => {
				const b = ring[(i + 1) % ring.length] ?? a;
				if (a.y > py !== b.y > py && px < ((b.x - a.x) * (py - a.y)) / (b.y - a.y) + a.x) {
					inside = !inside;
				}
			});
		}
		return inside;
	};
	return (await readFeatures('disputed', longitude, latitude, z))
		.filter(isAround)
		.map(({ properties }) => String(properties.id));
}

/** Class of the border between two areas in each view, read from the tile around a place on it. */
async function readClasses(
	sides: string,
	longitude: number,
	latitude: number
): Promise<Partial<Record<Worldview, unknown>>> {
	const line = (await readFeatures('boundaries', longitude, latitude, 6)).find(
		({ properties }) => properties.sides === sides
	);
	if (!line) {
		throw new Error(`No border ${sides} in the tile around ${longitude}, ${latitude}.`);
	}
	return Object.fromEntries(views.map((worldview) => [worldview, line.properties[`cls_${worldview}`] ?? null]));
}

describe('the archives', () => {
	it('weigh 16 MB at most together, each byte in the table of the README, each root directory within the first 16 kB', async () => {
		const readme = await readFile('geo/basemap/README.md', 'utf8');
		const rows = [...readme.matchAll(/^\| `([a-z0-9-]+)\.pmtiles` \|.*\| ([\d,]+) \|$/gm)];
		const listed = Object.fromEntries(
			rows.map(([, name = '', bytes = '']) => [name, Number(bytes.replaceAll(',', ''))])
		);
		const sizes = Object.fromEntries(
			await Promise.all(
				[...archives.keys()].map(
					async (name) => [name, (await stat(`${FOLDER}/${name}.pmtiles`)).size] as const
				)
			)
		);
		expect(listed, 'the table in geo/basemap/README.md').toEqual(sizes);
		const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
		expect(readme).toContain(`**${total.toLocaleString('en')}**`);
		expect(total).toBeLessThanOrEqual(16e6);
		for (const archive of archives.values()) {
			expect((await archive.getHeader()).rootDirectoryLength).toBeLessThan(16257);
		}
	});

	it('hold nothing of the folder besides', async () => {
		expect((await readdir(FOLDER)).filter((name) => !name.endsWith('.pmtiles'))).toEqual([]);
	});

	it('need less than 700 kB of tiles for the opening view of 1280 by 800 pixels', async () => {
		const [x, y] = project(70, 30, 4);
		let bytes = 0;
		for (const archive of [open('world'), open('relief')]) {
			for (let column = Math.floor(x - 1.25); column <= Math.floor(x + 1.25); column++) {
				for (let row = Math.floor(y - 0.79); row <= Math.floor(y + 0.79); row++) {
					bytes += (await archive.getZxy(4, column, row))?.data.byteLength ?? 0;
				}
			}
		}
		expect(bytes).toBeGreaterThan(100e3);
		expect(bytes).toBeLessThan(700e3);
	});

	it.each(['russia-pakistan', 'magellan'])('reach zoom 8 all round the opening view of %s', async (id) => {
		const { home } = JSON.parse(await readFile(`geo/atlases/${id}/atlas.json`, 'utf8')) as {
			home: { bounds: [number, number, number, number] };
		};
		const [west, south, east, north] = home.bounds;
		const corners = [
			[west, south],
			[west, north],
			[east, south],
			[east, north]
		] as const;
		for (const [longitude, latitude] of corners) {
			const [x, y] = project(longitude, latitude, 8).map(Math.floor) as [number, number];
			expect(listArchives({ set: 'ground', z: 8, x, y })).toContain(`detail-${id}`);
			expect(listArchives({ set: 'relief', z: 6, x: x >> 2, y: y >> 2 })).toContain(`relief-${id}`);
		}
		const archive = open(`detail-${id}`);
		expect((await archive.getHeader()).maxZoom).toBe(8);
	});

	it('carry relief over mountains of every continent and none over the open sea', async () => {
		const bytesAround = async (name: string, longitude: number, latitude: number, z: number) => {
			const [x, y] = project(longitude, latitude, z).map(Math.floor) as [number, number];
			return (await open(name).getZxy(z, x, y))?.data.byteLength ?? 0;
		};
		for (const [longitude, latitude] of [
			[75.5, 36],
			[-72, -48],
			[-110, 42],
			[10, 46.5],
			[29, -29.5],
			[148, -36.5]
		] as const) {
			expect(await bytesAround('relief', longitude, latitude, 4), `${longitude}, ${latitude}`).toBeGreaterThan(
				5e3
			);
		}
		expect(await bytesAround('relief-russia-pakistan', 75.5, 36, 6)).toBeGreaterThan(20e3);
		expect(await bytesAround('relief-magellan', -73, -50.5, 6)).toBeGreaterThan(5e3);
		expect(await bytesAround('relief', -150, 35, 4)).toBe(0);
	});
});

describe('the whole world', () => {
	const places: [name: string, longitude: number, latitude: number, country: string][] = [
		['Nairobi', 36.82, -1.28, 'Kenya'],
		['Punta Arenas', -70.92, -53.15, 'Chile'],
		['Ushuaia', -68.3, -54.8, 'Argentina'],
		['Washington, D.C.', -77.04, 38.9, 'United States'],
		['Auckland', 174.76, -36.85, 'New Zealand'],
		['Tokyo', 139.69, 35.69, 'Japan'],
		['Reykjavík', -21.9, 64.14, 'Iceland'],
		['Suva', 178.44, -18.13, 'Fiji']
	];

	it.each(places)('has land, coast and the name of %s at zoom 6', async (name, longitude, latitude) => {
		expect((await readFeatures('land', longitude, latitude, 6)).length).toBeGreaterThan(0);
		const found = (await readFeatures('places', longitude, latitude, 6)).map(({ properties }) => properties.name);
		expect(found).toContain(name);
	});

	it('names every one of their countries at zoom 4', async () => {
		const names = new Set<unknown>();
		for (const [, longitude, latitude] of places) {
			const [x, y] = project(longitude, latitude, 4).map(Math.floor) as [number, number];
			// Where a country's name stands may be a tile or two from its city.
			for (let column = x - 3; column <= x + 3; column++) {
				for (let row = Math.max(0, y - 2); row <= Math.min(15, y + 2); row++) {
					const tile = await open('world').getZxy(4, (column + 16) % 16, row);
					const labels = tile && new VectorTile(new PbfReader(tile.data)).layers.labels;
					Array.from({ length: labels?.length ?? 0 }, (_, index) => {
						names.add(labels?.feature(index).properties.name);
					});
				}
			}
		}
		expect([...names]).toEqual(expect.arrayContaining(places.map(([, , , country]) => country)));
	}, 30_000);

	it.each([
		['Chile and Argentina', 'ARG|CHL', -69.8, -33],
		['Kenya and Tanzania', 'KEN|TZA', 36.9, -2.6],
		['the United States and Mexico', 'MEX|USA', -106, 31.6],
		['Western Sahara and Morocco', 'MAR|SAH', -10, 27.67]
	])('draws the border of %s in every view', async (_, sides, longitude, latitude) => {
		const classes = await readClasses(sides, longitude, latitude);
		expect(Object.keys(classes)).toEqual([...views]);
		expect(Object.values(classes).every((cls) => typeof cls === 'string')).toBe(true);
	});

	it('writes a local name only in a language of the place', async () => {
		const countriesOf: Record<string, RegExp> = {
			ur: /^PK$/,
			ru: /^(RU|BY|KZ|KG)$/,
			fa: /^(AF|IR)$/,
			zh: /^(CN|TW)$/,
			hi: /^IN$/
		};
		for (const [longitude, latitude] of [
			[-77.04, 38.9],
			[139.7, 35.7],
			[-0.12, 51.5],
			[36.82, -1.28],
			[67.01, 24.86],
			[37.6, 55.75]
		] as const) {
			for (const { properties } of await readFeatures('places', longitude, latitude, 6)) {
				const [country = ''] = [countryOf([longitude, latitude]) ?? ''];
				if (properties.loc !== undefined) {
					expect(country, String(properties.name)).toMatch(countriesOf[String(properties.loc)] ?? /^$/);
				}
			}
		}
	});
});

describe('disputed areas', () => {
	const inside: [id: string, longitude: number, latitude: number][] = [
		['azad-kashmir', 73.6, 34.15],
		['gilgit-baltistan', 74.31, 35.92],
		['jammu-and-kashmir', 74.8, 34.08],
		['ladakh', 77.58, 34.16],
		['siachen', 77.15, 35.4],
		['aksai-chin', 79.5, 35.1],
		['shaksgam', 76.6, 36],
		['arunachal-pradesh', 93.6, 27.9],
		['crimea', 34.1, 45.2],
		['crimea', 33.52, 44.6]
	];
	it.each(inside)('put %s around %d, %d', async (id, longitude, latitude) => {
		expect(await findDisputed(longitude, latitude)).toEqual([id]);
	});

	const outside: [place: string, longitude: number, latitude: number][] = [
		['Islamabad', 73.05, 33.69],
		['Abbottabad', 73.22, 34.15],
		['Lahore', 74.34, 31.55],
		['Khunjerab, the Chinese side', 75.6, 37.1],
		['Kashgar', 75.99, 39.47],
		['Wakhan', 73, 37],
		['Kerch strait, the Russian side', 37.3, 45.1]
	];
	it.each(outside)('leave out %s', async (_, longitude, latitude) => {
		expect(await findDisputed(longitude, latitude)).toEqual([]);
	});

	it('have a note each, and every note names its sources', async () => {
		const notes = JSON.parse(await readFile('geo/basemap/disputes.json', 'utf8')) as {
			units: string[];
			sources: string[];
		}[];
		const noted = notes.flatMap(({ units }) => units);
		for (const [id] of inside) {
			expect(noted).toContain(id);
		}
		expect(notes.filter(({ sources }) => sources.length === 0)).toEqual([]);
	});
});

describe('borders in each view', () => {
	it('draw the Line of Control as such, and leave it faint in the maps of India and Pakistan', async () => {
		const expected = {
			neutral: 'line-of-control',
			in: 'unrecognised',
			pk: 'unrecognised',
			cn: 'line-of-control',
			ua: 'line-of-control',
			ru: 'line-of-control'
		};
		expect(await readClasses('azad-kashmir|jammu-and-kashmir', 73.9, 34)).toEqual(expected);
		expect(await readClasses('gilgit-baltistan|ladakh', 76.5, 34.7)).toEqual(expected);
	});

	it("dot India's claim around Azad Kashmir and Gilgit-Baltistan, and make it India's border in India's map", async () => {
		const expected = { neutral: 'claim', in: 'agreed', pk: null, cn: 'claim', ua: 'claim', ru: 'claim' };
		expect(await readClasses('PAK|azad-kashmir', 73.6, 33.5)).toEqual(expected);
		expect(await readClasses('PAK|gilgit-baltistan', 73, 35.8)).toEqual(expected);
	});

	it("dot Pakistan's claim along the south of Jammu and Ladakh", async () => {
		expect(await readClasses('IND|jammu-and-kashmir', 75.6, 32.6)).toEqual({
			neutral: 'claim',
			in: null,
			pk: 'agreed',
			cn: 'claim',
			ua: 'claim',
			ru: 'claim'
		});
	});

	it('draw Aksai Chin as held by China, claimed by India, left open by Pakistan', async () => {
		expect(await readClasses('aksai-chin|ladakh', 78.9, 34.5)).toEqual({
			neutral: 'line-of-control',
			in: 'unrecognised',
			pk: 'indefinite',
			cn: 'agreed',
			ua: 'line-of-control',
			ru: 'line-of-control'
		});
		expect(await readClasses('CHN|aksai-chin', 80, 35)).toEqual({
			neutral: 'claim',
			in: 'agreed',
			pk: 'claim',
			cn: null,
			ua: 'claim',
			ru: 'claim'
		});
	});

	it('draw Shaksgam as held by China over a line India does not recognise', async () => {
		expect(await readClasses('gilgit-baltistan|shaksgam', 76.2, 36.1)).toEqual({
			neutral: 'indefinite',
			in: 'unrecognised',
			pk: 'agreed',
			cn: 'agreed',
			ua: 'indefinite',
			ru: 'indefinite'
		});
	});

	it('draw Siachen as held by India', async () => {
		expect(await readClasses('gilgit-baltistan|siachen', 77, 35.3)).toMatchObject({
			neutral: 'line-of-control',
			in: 'unrecognised',
			pk: 'unrecognised'
		});
	});

	it('dash the line of Crimea, and leave it faint in the maps of Ukraine and Russia', async () => {
		expect(await readClasses('crimea|kherson', 33.8, 46.1)).toEqual({
			neutral: 'de-facto',
			in: 'de-facto',
			pk: 'de-facto',
			cn: 'de-facto',
			ua: 'unrecognised',
			ru: 'unrecognised'
		});
	});

	it("dot Russia's claim on four regions, which only Russia's map draws as a border", async () => {
		expect(await readClasses('UKR|donetsk', 37.5, 48.8)).toEqual({
			neutral: 'claim',
			in: 'claim',
			pk: 'claim',
			cn: 'claim',
			ua: null,
			ru: 'agreed'
		});
	});

	it('draw the Durand Line solid everywhere and name it', async () => {
		const lines = (await readFeatures('boundaries', 70, 33.5, 6)).filter(
			({ properties }) => properties.sides === 'AFG|PAK'
		);
		expect(lines.map(({ properties }) => properties.name)).toEqual(['Durand Line']);
		expect(new Set(Object.values(await readClasses('AFG|PAK', 70, 33.5)))).toEqual(new Set(['agreed']));
	});

	it('name the claimant of every dotted line', async () => {
		const lines = (
			await Promise.all(
				[
					[73.6, 34],
					[79, 35],
					[93, 28],
					[36, 47.5]
				].map(([x = 0, y = 0]) => readFeatures('boundaries', x, y, 5))
			)
		).flat();
		const dotted = lines.filter(({ properties }) => properties.cls_neutral === 'claim');
		expect(dotted.length).toBeGreaterThan(5);
		expect(dotted.filter(({ properties }) => !/^(in|pk|cn|ua|ru)$/.test(String(properties.claimant)))).toEqual([]);
	});
});

describe('names', () => {
	const nameOf = async (longitude: number, latitude: number, name: string) =>
		(await readFeatures('places', longitude, latitude, 8)).find(({ properties }) => properties.name === name)
			?.properties;

	it('stand in six languages for the cities of the story', async () => {
		expect(await nameOf(67.01, 24.86, 'Karachi')).toMatchObject({
			name_ur: 'کراچی',
			name_ru: 'Карачи',
			name_fa: 'کراچی',
			name_zh: '卡拉奇',
			name_hi: 'कराची',
			loc: 'ur'
		});
		expect(await nameOf(62.33, 25.12, 'Gwadar')).toMatchObject({ name_ur: 'گوادر', name_ru: 'Гвадар' });
		expect(await nameOf(69.22, 41.26, 'Tashkent')).toMatchObject({ capital: 1, name_ru: 'Ташкент' });
	});

	it('are those in use, not those of old maps', async () => {
		const tiles: Promise<VectorTileFeature[]>[] = [];
		for (let longitude = 61; longitude < 82; longitude += 2.8) {
			for (let latitude = 22; latitude < 42; latitude += 2) {
				tiles.push(readFeatures('labels', longitude, latitude, 7));
			}
		}
		const names = (await Promise.all(tiles)).flat().map(({ properties }) => properties.name);
		expect(names).toEqual(
			expect.arrayContaining([
				'Gilgit-Baltistan',
				'Khyber Pakhtunkhwa',
				'Sindh',
				'Balochistan',
				'Sughd',
				'Aksai Chin'
			])
		);
		expect(
			names.filter((name) => /Northern Areas|F\.A\.T\.A|^Sind$|Leninabad|Baluchistan/.test(String(name)))
		).toEqual([]);
	});
});
