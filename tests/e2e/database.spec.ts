import { readdirSync, readFileSync, statSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { Client } from 'pg';
import { PbfReader } from 'pbf';
import { TEST_SITES } from '../../src/cli/test-sites.ts';
import type { Found } from '../../src/model/compiled/found.ts';
import { loadAtlas, type LoadedFile } from '../../src/database/load.ts';
import { SearchIndex } from '../../src/lib/search/search-index.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { MAX_TILE_BYTES, TILE_LAYER } from '../../src/model/compiled/map-tiles.ts';
import type { AtlasMeta, MapFeatures, SearchRecord } from '../../src/model/compiled/pages.ts';
import { TilePropertiesSchema } from '../../src/model/compiled/tile-properties.ts';
import { ShapeGatherer } from '../../src/server/live/gather-shapes.ts';
import { ROOT } from '../../src/server/paths.ts';
import { TYPESCRIPT } from '../../src/server/run.ts';
import { askOddly } from '../samples/ask-oddly.ts';
import { listOddRequests } from '../samples/odd-requests.ts';
import { POSTGRES, Postgres, readMemory, SKIPPED } from '../samples/postgres.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/*
 * The site of the default atlas, once as static files and once from a database: whatever has an address has the same
 * answer at both.
 */

const SITE = TEST_SITES.main;
/** Differ by the day of building, or by the version of the site. */
const TOLD = new Set(['atom.xml', 'service-worker.js', 'site-files.json']);

const paths = (): string[] => {
	return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => statSync(join(SITE, path)).isFile() && !path.startsWith('.'));
};
const read = <Value>(path: string): Value => {
	return JSON.parse(readFileSync(join(SITE, path), 'utf8')) as Value;
};
function* listCompiled(): Generator<LoadedFile> {
	for (const path of paths().filter((each) => each.startsWith('atlas/'))) {
		yield { path: path.slice('atlas/'.length), text: readFileSync(join(SITE, path), 'utf8') };
	}
	yield { path: '/atom.xml', text: readFileSync(join(SITE, 'atom.xml'), 'utf8') };
}

/**
 * What an address answers, without what tells the time. By node itself: the browser's tools take far longer for each.
 */
async function ask(address: string, method = 'GET'): Promise<object> {
	const response = await fetch(address, { method, redirect: 'manual' });
	return {
		status: response.status,
		type: response.headers.get('content-type')?.toLowerCase().replaceAll(' ', ''),
		location: response.headers.get('location'),
		body: await response.text()
	};
}

/** Starts the command as a person would, and waits until it listens. */
function serve(address: string, port: string): Promise<ChildProcess> {
	const command = [...TYPESCRIPT, 'src/cli/main.ts', 'serve', '--database', address, '--port', port];
	const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	return new Promise((resolve, reject) => {
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			if (said.includes('is served from the database')) {
				resolve(child);
			}
		});
		child.once('exit', () => reject(new Error(`It was not served: ${said}`)));
	});
}

test.describe(`a site from a database${SKIPPED}`, () => {
	test.skip(POSTGRES === null, SKIPPED);
	test.describe.configure({ mode: 'serial' });
	let postgres: Postgres | undefined;
	let server: ChildProcess | undefined;
	const site = SITES.database;
	test.beforeAll(async () => {
		test.setTimeout(300_000);
		postgres = new Postgres(POSTGRES ?? '');
		await postgres.start();
		const { id, language } = read<AtlasMeta>('atlas/meta.json');
		const shapes = new ShapeGatherer();
		const files = shapes.pass(listCompiled());
		await loadAtlas(postgres.address(), { id, language, files, shapes: () => shapes.list() });
		server = await serve(postgres.address(), new URL(site).port);
	});
	test.afterAll(async () => {
		server?.kill();
		await postgres?.remove();
	});

	test('gives every file of the data to the letter, and lists the same files to keep', async ({ request }) => {
		const files = paths().filter((path) => path.startsWith('atlas/') || path === 'api.json' || path === 'atom.xml');
		const different: string[] = [];
		for (const path of files) {
			const response = await fetch(`${site}/${path}`);
			if (response.status !== 200 || (await response.text()) !== readFileSync(join(SITE, path), 'utf8')) {
				different.push(path);
			}
		}
		expect(files.length).toBeGreaterThan(300);
		expect(different).toEqual([]);
		const { files: kept } = (await (await request.get(`${site}/site-files.json`)).json()) as {
			files: { path: string }[];
		};
		expect(kept).toEqual(read<{ files: { path: string }[] }>('site-files.json').files);
	});

	test('answers pages, unknown ones, other languages and odd addresses as the static site does', async () => {
		const pages = paths().filter((path) => path.endsWith('index.html'));
		const seldom = pages.filter((path) => path.split('/').length <= 2);
		const others = pages.filter((_, index) => index % 25 === 0);
		const odd = [
			'nothing/',
			'feature/nothing/',
			'feature/nothing',
			'atlas/feature/nothing.json',
			'no.txt',
			'ur/nothing/'
		];
		const data = [
			'atlas/meta.json',
			'atlas/app.webmanifest',
			'early.js',
			'embed.js',
			'icon.svg',
			'atlas/',
			'404.html'
		];
		const whole = [...seldom, ...others].map((path) => path.replace(/index\.html$/, ''));
		const noSlash = ['sources', 'feature/gwadar-port'];
		for (const path of new Set([...whole, ...odd, ...data, ...noSlash, ...pages.slice(0, 2)])) {
			expect(await ask(`${site}/${path}`), path).toEqual(await ask(`${SITES.bare}/${path}`));
		}
		for (const path of ['', 'atlas/meta.json', 'basemap/nothing']) {
			expect(await ask(`${site}/${path}`, 'HEAD')).toEqual(await ask(`${SITES.bare}/${path}`, 'HEAD'));
		}
		expect(await ask(`${site}/`, 'POST')).toEqual(await ask(`${SITES.bare}/`, 'POST'));
		expect(new Set(others.map((path) => path.split('/')[0])).size).toBeGreaterThan(LANGUAGES.length);
		expect(TOLD.size).toBe(3);
	});

	test('tells what is not new, and gives parts of large files', async ({ request }) => {
		const first = await request.get(`${site}/sources/`);
		const { etag = '' } = first.headers();
		const again = await request.get(`${site}/sources/`, { headers: { 'If-None-Match': `"other", W/${etag}` } });
		expect([first.status(), again.status(), (await again.body()).length]).toEqual([200, 304, 0]);
		const tiles = paths().find((path) => path.endsWith('.pmtiles')) ?? '';
		const part = await request.get(`${site}/${tiles}`, { headers: { Range: 'bytes=0-6' } });
		expect([part.status(), await part.text()]).toEqual([206, 'PMTiles']);
		const health = await request.get(`${site}/healthz`);
		expect(await health.json()).toMatchObject({
			status: 'ok',
			version: read<AtlasMeta>('atlas/meta.json').version
		});
	});

	test('finds what the static site finds, in every script, by beginnings and with a slip', async ({ request }) => {
		const records = ['search', 'search-passages'].flatMap((name) => read<SearchRecord[]>(`atlas/${name}.json`));
		const all = new SearchIndex(records);
		const queries = [
			'Gwadar',
			'gwad',
			'Gwader',
			'گوادر',
			'کراچی',
			'瓜达尔',
			'港',
			'Karchi',
			'North South pipeline'
		];
		for (const query of [...queries, 'the port of Gwadar', 'PoK', 'wheat', 'Гвадар', 'zzqqxx']) {
			const address = `${site}/atlas/find.json?q=${encodeURIComponent(query)}`;
			const { types, isWhole } = (await (await request.get(address)).json()) as Found;
			const wanted = all.find(query);
			const found = new SearchIndex(types.flatMap((type) => type.records)).find(query);
			const top = ({ groups }: typeof found): object => {
				return Object.fromEntries(
					groups.map(({ type, results }) => [
						type,
						results
							.slice(0, 5)
							.map(({ id }) => id)
							.sort()
					])
				);
			};
			expect(top(found), query).toEqual(top(wanted));
			expect(isWhole, query).toBe(wanted.isWhole);
		}
		// An inflected word is found by its stem, which the static site takes for a slip at best.
		const address = `${site}/atlas/find.json?q=${encodeURIComponent('corridors')}`;
		const { types } = (await (await request.get(address)).json()) as Found;
		expect(types.map(({ type }) => type)).toContain('feature');
		for (const hostile of ["'", '\\', "a' | !b:*", '%_', 'x'.repeat(5000), '\u0000', '&&&']) {
			const status = (await request.get(`${site}/atlas/find.json?q=${encodeURIComponent(hostile)}`)).status();
			expect(status, hostile).toBe(200);
		}
	});

	test('draws every shape of the map in tiles, by its slug', async ({ request }) => {
		const slugs = new Set<unknown>();
		const open = async (z: number, x: number, y: number): Promise<VectorTile> => {
			const body = await (await request.get(`${site}/atlas/tiles/${z}/${x}/${y}.mvt`)).body();
			expect(body.length).toBeLessThanOrEqual(MAX_TILE_BYTES);
			return new VectorTile(new PbfReader(body));
		};
		const layer = (await open(0, 0, 0)).layers[TILE_LAYER];
		const forms = new Set<string>();
		for (let index = 0; index < (layer?.length ?? 0); index++) {
			// As the compiler's own tiles carry it.
			const properties = TilePropertiesSchema.parse({ ...layer?.feature(index).properties });
			slugs.add(properties.id);
			forms.add(properties.form);
		}
		const { features } = read<MapFeatures>('atlas/map.json');
		const frames = read<MapFeatures>('atlas/frames.json').features;
		expect([...slugs].sort()).toEqual(
			[...new Set([...features, ...frames].map(({ properties }) => properties.id))].sort()
		);
		expect([...forms].sort()).toEqual(['area', 'edge', 'line', 'point']);
		for (const wrong of ['0/1/0', '0/0/1', '14/0/0', '1/-1/0', 'a/0/0']) {
			expect((await request.get(`${site}/atlas/tiles/${wrong}.mvt`)).status(), wrong).toBe(404);
		}
	});

	test('answers hundreds of careless and hostile requests rightly, through connections cut, in bounded memory', async () => {
		const { port } = new URL(site);
		const pages = [
			'',
			'sources/',
			'events/',
			'feature/gwadar-port/',
			'atlas/meta.json',
			'atlas/features.json',
			'ur/'
		];
		const before = readMemory(server?.pid ?? 0);
		const { statuses, wrong } = await askOddly(Number(port), listOddRequests(400, pages));
		expect(wrong).toEqual([]);
		expect([...statuses.keys()].sort()).toEqual([200, 400, 404, 405, 431]);
		let isCut = false;
		const asking = askOddly(Number(port), listOddRequests(200, pages), () => isCut);
		const connections = await postgres?.ask<{ count: number }>(
			`select count(*)::int as count from pg_stat_activity where application_name = 'passages'`
		);
		expect(connections?.[0]?.count).toBeLessThanOrEqual(10);
		isCut = true;
		await postgres?.ask(
			`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'passages'`
		);
		expect((await asking).wrong).toEqual([]);
		// In MB; what is kept of answers is a hundred or two.
		expect(readMemory(server?.pid ?? 0) - before).toBeLessThan(400);
	});

	test('pages and records are answered while more is searched for than there are connections', async () => {
		const client = new Client({ connectionString: postgres?.address() });
		await client.connect();
		try {
			await client.query('begin; lock table passages.search in access exclusive mode');
			const searches = Array.from({ length: 24 }, (_, number) => ask(`${site}/atlas/find.json?q=port+${number}`));
			const isWaiting = async (): Promise<boolean> => {
				const { rows } = await client.query<{ count: number }>(
					'select count(*)::int as count from pg_locks where not granted'
				);
				return (rows[0]?.count ?? 0) > 0;
			};
			await expect.poll(isWaiting, { intervals: [0] }).toBe(true);
			const answers = await Promise.all(
				['/features/', '/feature/gwadar-port/', '/atlas/matrix.json'].map((path) => ask(`${site}${path}`))
			);
			expect(answers.map((answer) => (answer as { status: number }).status)).toEqual([200, 200, 200]);
			await client.query('rollback');
			const found = await Promise.all(searches);
			expect(new Set(found.map((answer) => (answer as { status: number }).status))).toEqual(new Set([200]));
		} finally {
			await client.end();
		}
	});

	test('is read and searched in a browser like any other', async ({ page }) => {
		await page.goto(`${site}/feature/gwadar-port/`);
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByRole('combobox').fill('karachi');
		await page
			.getByRole('option', { name: /^Karachi/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/feature\/karachi/);
		await expect(page.getByRole('heading', { level: 1, name: /^Karachi/ })).toBeVisible();
	});

	test('says when the database is gone, and answers again when it is back', async ({ request }) => {
		await postgres?.stop();
		for (const path of ['events/', 'atlas/meta.json', 'healthz', 'atlas/find.json?q=x', 'atlas/tiles/0/0/0.mvt']) {
			const response = await request.get(`${site}/${path}`);
			expect([path, response.status(), response.headers()['retry-after']]).toEqual([path, 503, '2']);
		}
		expect((await request.get(`${site}/early.js`)).status()).toBe(200);
		await postgres?.start();
		expect((await request.get(`${site}/events/`)).status()).toBe(200);
	});
});
