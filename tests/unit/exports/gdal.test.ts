import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultSet } from '../../../src/exports/result-set.ts';
import { groupByShape, splitFeatures } from '../../../src/exports/flat/split-features.ts';
import { readFolder } from '../sample.ts';
import { buildRichResult, buildSampleResult, writeFormat } from './sample-result.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

interface Layer {
	name: string;
	geometry: string;
	count: number;
	fields: string[];
}

/** What ogrinfo says of each layer; a warning fails. */
function readLayers(path: string): Layer[] {
	const { stdout, stderr, status } = spawnSync('ogrinfo', ['-so', '-al', path], { encoding: 'utf8' });
	expect([status, stderr], path).toEqual([0, '']);
	return stdout
		.split(/^Layer name: /mu)
		.slice(1)
		.map((text) => ({
			name: text.split('\n')[0] ?? '',
			geometry: /^Geometry: (.*)$/mu.exec(text)?.[1] ?? '',
			count: Number(/^Feature Count: (\d+)$/mu.exec(text)?.[1]),
			fields: [...text.matchAll(/^(\w+): (?:String|Integer|Integer64|Real|Date|DateTime)(?:\(\w+\))? \(/gmu)].map(
				([, name]) => name ?? ''
			)
		}));
}

/** The rows of a layer as GDAL understands them. */
function readRows(path: string, layer: string, sql: string): Record<string, unknown>[] {
	const args = [
		'-f',
		'GeoJSON',
		'/vsistdout/',
		path,
		'-dialect',
		'SQLite',
		'-sql',
		sql.replace('LAYER', `"${layer}"`)
	];
	const { features } = JSON.parse(execFileSync('ogr2ogr', args, { encoding: 'utf8' })) as {
		features: { properties: Record<string, unknown> }[];
	};
	return features.map(({ properties }) => properties);
}

const GDAL_TYPES: Readonly<Record<string, string>> = {
	Point: 'Point',
	MultiPoint: 'Multi Point',
	LineString: 'Line String',
	MultiLineString: 'Multi Line String',
	Polygon: 'Polygon',
	MultiPolygon: 'Multi Polygon'
};

describe.skipIf(!hasGdal)(
	`GDAL opens what is exported${hasGdal ? '' : ' (SKIPPED: gdal-bin is not on this machine)'}`,
	() => {
		let folder = '';
		beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'passages-gdal-'))));
		afterAll(() => rmSync(folder, { recursive: true, force: true }));

		async function write(format: string, result: ResultSet): Promise<string> {
			const files = await writeFormat(format, result);
			for (const file of files) {
				writeFileSync(join(folder, file.name), wholeBytes(file));
			}
			return join(folder, files[0]?.name ?? '');
		}

		describe.each([
			['the sample with all that is hard', async () => Promise.resolve(buildRichResult())],
			['the curated atlas', async () => buildSampleResult({}, await readFolder('russia-pakistan'))]
		])('%s', (_name, build) => {
			let result: ResultSet;
			let groups: ReturnType<typeof groupByShape>;
			beforeAll(async () => {
				result = await build();
				groups = groupByShape(result.features);
			});
			const expected = (placed: boolean) =>
				groups
					.filter(({ geometryType }) => !placed || geometryType !== null)
					.map(({ name, geometryType, count }) => ({
						name,
						geometry: geometryType === null ? 'None' : (GDAL_TYPES[geometryType] ?? ''),
						count
					}));

			it('GeoPackage: layers of one type each with names, tables beside them', async () => {
				const layers = readLayers(await write('geopackage', result));
				const tables = (['events', 'passages', 'claims', 'documents'] as const).map((name) => ({
					name,
					geometry: 'None',
					count: result[name === 'documents' ? 'sources' : name].length
				}));
				expect(layers.map(({ name, geometry, count }) => ({ name, geometry, count }))).toEqual([
					...expected(false),
					...tables
				]);
				for (const { fields } of layers.slice(0, groups.length)) {
					expect(fields).toEqual(
						expect.arrayContaining(['name', 'built', 'basis', 'certainty', 'doubt', 'as_of'])
					);
				}
			});

			it('flat GeoJSON and FlatGeobuf: a file of one type each', async () => {
				for (const [format, ending, placed] of [
					['geojson-flat', 'geojson', false],
					['flatgeobuf', 'fgb', true]
				] as const) {
					await write(format, result);
					for (const group of expected(placed).filter(({ name }) => name !== 'unplaced')) {
						const [layer, ...others] = readLayers(join(folder, `${group.name}.${ending}`));
						expect(others).toEqual([]);
						expect(layer).toMatchObject(group);
						expect(layer?.fields).toEqual(
							expect.arrayContaining(['name', 'countries', 'first_told', 'doubt'])
						);
					}
				}
			});

			it('KML: every placed row, named', async () => {
				const path = await write('kml', result);
				const layers = readLayers(path);
				const placed = splitFeatures(result.features).filter(({ geometry }) => geometry !== null);
				expect(layers.reduce((sum, { count }) => sum + count, 0)).toBe(placed.length);
				for (const { name, fields } of layers) {
					expect(fields).toContain('Name');
					const rows = readRows(path, name, 'SELECT Name FROM LAYER');
					expect(rows.every((row) => typeof row.Name === 'string' && row.Name !== '')).toBe(true);
				}
			});

			it('CSV: as many rows as there are', async () => {
				await write('csv', result);
				const [places] = readLayers(join(folder, 'places.csv'));
				expect(places?.count).toBe(splitFeatures(result.features).length);
				const [events] = readLayers(join(folder, 'events.csv'));
				expect(events?.count).toBe(result.events.length);
				expect(events?.fields).toEqual(expect.arrayContaining(['date', 'date_words', 'doubt', 'actors']));
			});
		});

		it('gives back lists, dates and names in another script as they are', async () => {
			const result = buildRichResult();
			const sql = "SELECT name, countries, built, doubt FROM LAYER WHERE id = 'cut-islands'";
			const asWritten = [
				{ name: 'جزائر', countries: 'FJ;CL', built: 'yes', doubt: 'what and where it is: uncertain' }
			];
			expect(readRows(await write('geopackage', result), 'areas', sql)).toEqual(asWritten);
			await write('geojson-flat', result);
			expect(readRows(join(folder, 'areas.geojson'), 'areas', sql)).toEqual(asWritten);
			await write('flatgeobuf', result);
			expect(readRows(join(folder, 'areas.fgb'), 'areas', sql)).toEqual(asWritten);
			const dates = readRows(
				join(folder, 'a-view.gpkg'),
				'events',
				"SELECT date, date_words, date_earliest, date_latest FROM LAYER WHERE id = 'quay-opened-2019'"
			);
			expect(dates).toEqual([
				{ date: '2019-03', date_words: 'March 2019', date_earliest: '2019-03-01', date_latest: '2019-03-31' }
			]);
		});
	}
);
