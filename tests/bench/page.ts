import { brotliCompressSync } from 'node:zlib';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, Response } from '@playwright/test';
import { build as viteBuild } from 'vite';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { build } from '../../src/cli/build.ts';
import { listen } from '../../src/server/listen.ts';
import { serveSite } from '../../src/server/serve.ts';
import { benchClicks } from './clicks.ts';
import { buildRow, median, quantile, type Row } from './rows.ts';
import { measureFirsts, type Firsts } from './firsts.ts';
import { fresh, IDLE, launch, type Sides } from './open-page.ts';
import { readDefault } from './default-atlas.ts';

const RUNS = 5;
/** Only MapLibre's own two chunks are larger than this. */
const MAPLIBRE_CHUNK = 400_000;
const BARE = join(ROOT, '.cache', 'bench-bare');

/**
 * What a reader waits for and loads, on this machine with WebGL in software; ratios to a bare MapLibre page in the same
 * run.
 */
export async function benchPage(): Promise<Row[]> {
	const site = join(ROOT, 'build');
	await build({
		folder: atlasFolder(readDefault()),
		out: site,
		reuse: true
	});
	await viteBuild({
		root: join(ROOT, 'tests/bench/bare'),
		configFile: false,
		logLevel: 'error',
		publicDir: join(ROOT, 'static'),
		build: {
			outDir: BARE,
			emptyOutDir: true,
			target: 'es2022',
			rollupOptions: { input: ['index', 'record'].map((name) => join(ROOT, `tests/bench/bare/${name}.html`)) }
		}
	});
	await cp(join(site, 'atlas'), join(BARE, 'atlas'), { recursive: true });
	const earlier = process.env.EARLIER_BUILD;
	const folders = [site, BARE, ...(earlier === undefined ? [] : [earlier])];
	const servers = folders.map((folder) => serveSite(folder, new Map()));
	const browser = await launch();
	try {
		const urls: string[] = [];
		for (const [index, server] of servers.entries()) {
			urls.push(`http://localhost:${await listen(server, 48_100 + 50 * index)}/`);
		}
		const sides = { atlas: urls[0]!, bare: urls[1]!, earlier: urls[2] };
		return [
			...(await benchReading(browser, sides.atlas)),
			...(await benchIdle(browser, sides)),
			...(await benchToggle(browser, sides.atlas)),
			...(await benchClicks(browser, sides)),
			...(await benchBytes(browser, sides))
		];
	} finally {
		await browser.close();
		for (const server of servers) {
			server.close();
		}
	}
}

const repeat = async (times: number, work: () => Promise<number>): Promise<number[]> => {
	const values: number[] = [];
	for (let run = 0; run < times; run++) {
		values.push(await work());
	}
	return values;
};

async function benchReading(browser: Browser, atlas: string): Promise<Row[]> {
	const paint = (page: Page): Promise<number> => {
		return page
			.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
			.then((handle) => handle.jsonValue() as Promise<number>);
	};
	const url = `${atlas}feature/gwadar-port/`;
	const withScripts = median(await repeat(RUNS, () => fresh(browser, url, paint)));
	const html = await fetch(url).then((response) => response.text());
	const passages = html.match(/<article/g)?.length ?? 0;
	return [
		{
			what: 'first contentful paint, Gwadar port',
			value: withScripts,
			unit: 'ms',
			ratio: null,
			against: ''
		},
		{
			what: 'articles readable in its HTML before any script',
			value: passages,
			unit: '',
			ratio: null,
			against: ''
		}
	];
}

/** Both pages show this, so that both draw the same tiles: about the first atlas's opening view. */
const CAMERA = '3.55/31/70';

/** Of a page opened in a fresh context. */
async function measureFresh(browser: Browser, url: string): Promise<Firsts> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		return await measureFirsts(context, url);
	} finally {
		await context.close();
	}
}

async function benchIdle(browser: Browser, { atlas, bare, earlier }: Sides): Promise<Row[]> {
	const runs: Record<'atlas' | 'bare' | 'earlier', Firsts[]> = { atlas: [], bare: [], earlier: [] };
	for (let run = 0; run < RUNS; run++) {
		runs.bare.push(await measureFresh(browser, `${bare}#map=${CAMERA}`));
		runs.atlas.push(await measureFresh(browser, `${atlas}#map=${CAMERA}`));
		if (earlier !== undefined) {
			runs.earlier.push(await measureFresh(browser, `${earlier}#map=${CAMERA}`));
		}
	}
	const idle = (side: keyof typeof runs): number[] => runs[side].map((firsts) => firsts.idle);
	const complete = (side: keyof typeof runs): number[] => runs[side].map((firsts) => firsts.complete);
	const readable = (side: keyof typeof runs): number[] => runs[side].map((firsts) => firsts.readable);
	return [
		buildRow('map one can read, bare MapLibre page', 'ms', readable('bare')),
		buildRow('map one can read, the opening view', 'ms', readable('atlas'), readable('bare'), 'the bare page'),
		buildRow('map with all tiles, bare MapLibre page', 'ms', complete('bare')),
		buildRow('map with all tiles, the opening view', 'ms', complete('atlas'), complete('bare'), 'the bare page'),
		buildRow('map idle, bare MapLibre page, same tiles', 'ms', idle('bare')),
		buildRow('map idle, the atlas’s opening view', 'ms', idle('atlas'), idle('bare'), 'the bare page'),
		...(earlier === undefined
			? []
			: [buildRow('map idle, the earlier build', 'ms', idle('earlier'), idle('bare'), 'the bare page')])
	];
}

async function benchToggle(browser: Browser, atlas: string): Promise<Row[]> {
	const toggle = await fresh(browser, atlas, async (page) => {
		await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
		await page.getByRole('button', { name: /^Layers/ }).click();
		const panel = page.getByRole('region', { name: 'Layers', exact: true });
		await panel.getByRole('checkbox').first().waitFor();
		return panel.evaluate((element) => {
			const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
			return boxes.flatMap((box) =>
				[0, 1].map(() => {
					const since = performance.now();
					box.click();
					return performance.now() - since;
				})
			);
		});
	});
	return [
		{
			what: 'layer toggle, the call itself, 95th percentile',
			value: quantile(toggle, 0.95),
			unit: 'ms',
			ratio: null,
			against: ''
		}
	];
}

/** Sizes of window the opening view is weighed in: wide, laptop, phone. */
const SIZES = [
	{ width: 1400, height: 900 },
	{ width: 1280, height: 800 },
	{ width: 390, height: 844 }
] as const;

type Bytes = Map<string, number>;

/** Bytes of the opening page until the map is idle, brotli 11, by kind; tiles as the ranges asked for. */
async function weigh(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Bytes> {
	const sizes: Bytes = new Map();
	const add = (label: string, bytes: number): unknown => sizes.set(label, (sizes.get(label) ?? 0) + bytes);
	const context = await browser.newContext({ viewport });
	const page = await context.newPage();
	const pending: Promise<{ part: string; body: Buffer } | null>[] = [];
	const take = (response: Response): void => {
		const part = partOf(response.url());
		const taken = response.body().then(
			(body) => ({ part, body }),
			() => null
		);
		pending.push(taken);
	};
	page.on('response', take);
	await page.goto(url);
	await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
	// What the page asks for once it is quiet is no part of its opening; packed only now, for packing takes seconds.
	page.off('response', take);
	const taken = await Promise.all(pending);
	await context.close();
	for (const { part, body } of taken.filter((one) => one !== null)) {
		const isPacked = part === 'tiles' || part === 'fonts';
		const packed = isPacked ? body.length : brotliCompressSync(body).length;
		add(part === 'scripts and styles' && body.length > MAPLIBRE_CHUNK ? 'MapLibre' : part, packed);
		add(ALL, packed);
		add(AS_SERVED, body.length);
	}
	return sizes;
}

const ALL = 'everything';
const AS_SERVED = 'everything, not compressed';
/** Bytes of the build of 22 November, where it is not measured beside this one. */
const EARLIER_BYTES: Readonly<Record<string, number>> = { 'scripts and styles': 155_344, fonts: 120_180 };

async function benchBytes(browser: Browser, { atlas, earlier }: Sides): Promise<Row[]> {
	const rows: Row[] = [];
	for (const viewport of SIZES) {
		const sizes = await weigh(browser, atlas, viewport);
		const before = earlier === undefined ? null : await weigh(browser, earlier, viewport);
		for (const [part, bytes] of sizes) {
			const floor = before === null ? EARLIER_BYTES[part] : before.get(part);
			rows.push({
				what: `bytes at ${viewport.width} × ${viewport.height}: ${part}`,
				value: bytes / 1000,
				unit: 'kB',
				ratio: floor === undefined ? null : bytes / floor,
				against: 'the build of 22 November'
			});
		}
	}
	return rows;
}

function partOf(url: string): string {
	const { pathname } = new URL(url);
	if (pathname.endsWith('.pmtiles')) {
		return 'tiles';
	}
	if (/\.woff2?$/.test(pathname)) {
		return 'fonts';
	}
	if (/\.(js|mjs|css)$/.test(pathname)) {
		return 'scripts and styles';
	}
	return pathname.endsWith('.json') ? 'data' : 'HTML and other';
}
