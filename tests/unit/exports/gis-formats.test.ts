import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { buildRichResult, HOSTILE, readText, writeFormat } from './sample-result.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

const result = buildRichResult();
interface Read {
	type: string;
	bbox?: number[];
	features: { id: string; bbox?: number[]; geometry: { type: string } | null; properties: Record<string, unknown> }[];
}
const parse = (text: string): Read => JSON.parse(text) as Read;
/** Every row has what says how far a drawing may be trusted. */
const TRUST = ['name', 'built', 'status', 'basis', 'certainty', 'doubt', 'accuracy_km', 'as_of'];

describe('GeoJSON in full', () => {
	it('has every property as the atlas has it, whatever stands in it, and events, passages, claims, documents', async () => {
		const [file] = await writeFormat('geojson', result);
		const read = JSON.parse(new TextDecoder().decode(wholeBytes(file!))) as Read & Record<string, unknown[]>;
		expect(read.features.find(({ id }) => id === 'hostile')?.properties.title).toBe(HOSTILE);
		expect(read.features.find(({ id }) => id === 'nowhere')?.geometry).toBeNull();
		expect(read.features.find(({ id }) => id === 'cut-islands')?.bbox).toEqual([177, -19, -178, -16]);
		expect([read.events?.length, read.passages?.length, read.claims?.length, read.sources?.length]).toEqual([
			2, 2, 2, 1
		]);
		expect(read.about).toMatchObject({ address: result.about.address, atlas: { licence: 'CC0 1.0' } });
	});
});

describe('flat GeoJSON', () => {
	it('has a file for each geometry type, lists joined, a row for each line that differs', async () => {
		const files = await writeFormat('geojson-flat', result);
		expect(files.map(({ name }) => name)).toEqual([
			'points.geojson',
			'lines.geojson',
			'areas.geojson',
			'unplaced.geojson',
			'about.txt'
		]);
		for (const [name, type] of [
			['points', 'Point'],
			['lines', 'LineString'],
			['areas', 'MultiPolygon'],
			['unplaced', undefined]
		]) {
			const { features } = parse(readText(files, `${name}.geojson`));
			expect(new Set(features.map(({ geometry }) => geometry?.type))).toEqual(new Set([type]));
			for (const { properties } of features) {
				expect(Object.keys(properties)).toEqual(expect.arrayContaining(TRUST));
				expect(Object.values(properties).every((value) => value === null || typeof value !== 'object')).toBe(
					true
				);
			}
		}
		const lines = parse(readText(files, 'lines.geojson')).features;
		expect(lines.map(({ properties: { key, built, basis } }) => [key, built, basis])).toEqual([
			['strait-ferry', 'yes', 'traced'],
			['two-lines/1', 'yes', 'traced'],
			['two-lines/2', 'no', 'schematic']
		]);
		const areas = parse(readText(files, 'areas.geojson'));
		expect(areas.features.find(({ id }) => id === 'cut-islands')).toMatchObject({
			bbox: [177, -19, -178, -16],
			properties: {
				countries: 'FJ;CL',
				name: 'جزائر',
				certainty: 'uncertain',
				doubt: 'what and where it is: uncertain'
			}
		});
		expect(readText(files, 'about.txt')).toMatch(
			/^Title: A view\n.*Address: https:\/\/example\.org\/.*Licence of the data: CC0/su
		);
	});
	it('writes no control, no half of a letter and no mark that turns text', async () => {
		const files = await writeFormat('geojson-flat', result);
		const hostile = parse(readText(files, 'points.geojson')).features.find(({ id }) => id === 'hostile');
		expect(hostile?.properties.name).toBe(`=cmd|'/c calc'!A1 </script><img src=x onerror=alert(1)> "a;b" reversed`);
	});
});

describe('FlatGeobuf', () => {
	it('is read back by its library: every column of every feature, also those the first has not', async () => {
		const files = await writeFormat('flatgeobuf', result);
		expect(files.map(({ name }) => name)).toEqual(['points.fgb', 'lines.fgb', 'areas.fgb', 'about.txt']);
		const read: { properties: Record<string, unknown>; geometry: { type: string } }[] = [];
		for await (const feature of deserialize(wholeBytes(files[1]!))) {
			read.push(feature as unknown as (typeof read)[number]);
		}
		expect(
			read.map(({ properties: { key, segment, built, passages } }) => [key, segment, built, passages])
		).toEqual([
			['strait-ferry', undefined, 'yes', 2],
			['two-lines/1', undefined, 'yes', 2],
			['two-lines/2', 'the second', 'no', 2]
		]);
		expect(new Set(read.map(({ geometry }) => geometry.type))).toEqual(new Set(['LineString']));
	});
});

describe('GeoParquet', () => {
	it('is read back by hyparquet, geometries too, and says what they are in its "geo" key', async () => {
		const files = await writeFormat('geoparquet', result);
		const buffer = (name: string): ArrayBuffer =>
			wholeBytes(files.find((file) => file.name === name)!).slice().buffer;
		const areas = buffer('areas.parquet');
		const geo = parquetMetadata(areas).key_value_metadata?.find(({ key }) => key === 'geo')?.value;
		expect(JSON.parse(geo ?? '')).toEqual({
			version: '1.1.0',
			primary_column: 'geometry',
			columns: { geometry: { encoding: 'WKB', geometry_types: ['MultiPolygon'], bbox: [177, -53.6, -68.7, -16] } }
		});
		const rows = await parquetReadObjects({ file: areas });
		expect(rows.map(({ id, countries, certainty }) => [id, countries, certainty])).toEqual([
			['the-island', 'CL', 'certain'],
			['cut-islands', 'FJ;CL', 'uncertain']
		]);
		expect(rows[1]?.geometry).toMatchObject({
			type: 'MultiPolygon',
			coordinates: [[[[177, -19]]], [[[-180, -19]]]].map(() => expect.anything())
		});
		const unplaced = await parquetReadObjects({ file: buffer('unplaced.parquet') });
		expect(unplaced.map(({ id, geometry }) => [id, geometry])).toEqual([['nowhere', null]]);
	});
});

describe('CSV', () => {
	it('begins with the mark of UTF-8, and no cell runs as a formula', async () => {
		const files = await writeFormat('csv', result);
		expect(files.map(({ name }) => name)).toEqual([
			'places.csv',
			'events.csv',
			'passages.csv',
			'claims.csv',
			'documents.csv',
			'about.txt'
		]);
		for (const { name } of files.slice(0, 5)) {
			const text = readText(files, name);
			expect(text.startsWith('\uFEFF'), name).toBe(true);
			expect(text, name).not.toMatch(/(^|[,\n]"?)[=+@]/u);
		}
		const places = readText(files, 'places.csv');
		expect(places).toContain(`"'=cmd|'/c calc'!A1 </script><img src=x onerror=alert(1)> ""a;b"" reversed"`);
		expect(places).toContain('جزائر');
		// A longitude west of Greenwich is a number.
		expect(places).toMatch(/,-70\.9,-53\.16,1\r\n/u);
		expect(places).toMatch(/^nowhere,.*,,,0\r$/mu);
	});
});

describe('KML', () => {
	it('names every placemark, says in the name what is not built, and fetches no picture', async () => {
		const [file] = await writeFormat('kml', result);
		const text = new TextDecoder().decode(wholeBytes(file!));
		expect(text.match(/<Placemark /gu)?.length).toBe(7);
		expect(text).toContain('<name>Two lines: the second (proposed, not built; course not known)</name>');
		expect(text).toContain('<name>East quay</name>');
		expect(text).not.toMatch(/<href>|https?:\/\/(?!www\.opengis\.net|example\.org)/u);
		expect(text).not.toContain('<img');
		expect(text).toMatch(/<styleUrl>#unsure<\/styleUrl>(?:(?!<\/Placemark>).)*two-lines\/2/u);
	});
});

describe('many places', () => {
	const [quay] = result.features.filter(({ id }) => id === 'east-quay');
	const ids = Array.from({ length: 5000 }, (_, index) => `quay-${index}`);
	const many = { ...result, features: ids.map((id) => ({ ...quay!, id, ref: { ...quay!.ref, id } })) };

	it('are written to GeoParquet group by group, so that no more than one stands in memory, and are all read back', async () => {
		const [file] = await writeFormat('geoparquet', many);
		const buffer = wholeBytes(file!).slice().buffer;
		const groups = parquetMetadata(buffer).row_groups.map(({ num_rows }) => Number(num_rows));
		expect(groups.length).toBeGreaterThan(1);
		expect(Math.max(...groups)).toBeLessThan(ids.length / 2);
		const rows = await parquetReadObjects({ file: buffer, columns: ['id'] });
		expect(rows.map(({ id }) => id as string)).toEqual(ids);
	});

	it('are written to FlatGeobuf without a second copy of the bytes, and are all read back', async () => {
		const [file] = await writeFormat('flatgeobuf', many);
		const found: unknown[] = [];
		for await (const feature of deserialize(wholeBytes(file!))) {
			found.push((feature as unknown as { properties: { id: string } }).properties.id);
		}
		expect(found).toEqual(ids);
	});
});
