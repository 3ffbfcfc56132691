import type { VectorTileFeature } from '@mapbox/vector-tile';
import { readFile, stat } from 'node:fs/promises';
import type { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive, project, readFeatures as readFrom } from './read-tiles.ts';

const views = ['neutral', 'in', 'pk', 'cn', 'ua', 'ru'] as const;
type View = (typeof views)[number];

const paths = { region: 'static/basemap/region.pmtiles', relief: 'static/basemap/relief.pmtiles' };
const closers: (() => Promise<void>)[] = [];
let region: PMTiles;
let relief: PMTiles;

beforeAll(async () => {
	[region, relief] = (await Promise.all(
		[paths.region, paths.relief].map(async (path) => {
			const { archive, close } = await openArchive(path);
			closers.push(close);
			return archive;
		})
	)) as [PMTiles, PMTiles];
});
afterAll(() => Promise.all(closers.map((close) => close())));

const readFeatures = (layer: string, longitude: number, latitude: number, z: number): Promise<VectorTileFeature[]> =>
	readFrom(region, layer, longitude, latitude, z);

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
): Promise<Partial<Record<View, unknown>>> {
	const line = (await readFeatures('boundaries', longitude, latitude, 6)).find(
		({ properties }) => properties.sides === sides
	);
	if (!line) {
		throw new Error(`No border ${sides} in the tile around ${longitude}, ${latitude}.`);
	}
	return Object.fromEntries(views.map((view) => [view, line.properties[`cls_${view}`] ?? null]));
}

describe('the archives', () => {
	it('weigh 12 MB at most together, each with a root directory within the first 16 kB', async () => {
		const sizes = await Promise.all(Object.values(paths).map(async (path) => (await stat(path)).size));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12e6);
		for (const archive of [region, relief]) {
			expect((await archive.getHeader()).rootDirectoryLength).toBeLessThan(16257);
		}
	});

	it('need less than 700 kB of tiles for the opening view of 1280 by 800 pixels', async () => {
		const [x, y] = project(70, 30, 4);
		let bytes = 0;
		for (const archive of [region, relief]) {
			for (let column = Math.floor(x - 1.25); column <= Math.floor(x + 1.25); column++) {
				for (let row = Math.floor(y - 0.79); row <= Math.floor(y + 0.79); row++) {
					bytes += (await archive.getZxy(4, column, row))?.data.byteLength ?? 0;
				}
			}
		}
		expect(bytes).toBeGreaterThan(100e3);
		expect(bytes).toBeLessThan(700e3);
	});

	it('reach zoom 8 in the region and zoom 4 elsewhere', async () => {
		expect((await readFeatures('land', 74.3, 31.5, 8)).length).toBe(1);
		expect((await readFeatures('land', -100, 40, 4)).length).toBe(1);
		expect((await readFeatures('land', -100, 40, 5)).length).toBe(0);
	});

	it('carry relief over the Karakoram and none over the open sea', async () => {
		const at = async (longitude: number, latitude: number) => {
			const [x, y] = project(longitude, latitude, 5).map(Math.floor) as [number, number];
			return (await relief.getZxy(5, x, y))?.data.byteLength ?? 0;
		};
		expect(await at(75.5, 36)).toBeGreaterThan(20e3);
		expect(await at(62, 4)).toBe(0);
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
