import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build as viteBuild } from 'vite';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { build } from '../../src/cli/build.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/cli/find-browser.ts';
import { listen } from '../../src/server/listen.ts';
import { serveSite } from '../../src/server/serve.ts';
import { median, quantile, type Row } from './rows.ts';
import { readDefault } from './default-atlas.ts';

const RUNS = 5;
const CLICKS = 40;
/** Milliseconds in which a browser closes a map, and opens its own window for the next page. */
const SETTLING = 4000;
/** The map says when it has nothing left to draw; while it draws it says "false". */
export const IDLE = '[data-idle]:not([data-idle="false"])';
/** Only MapLibre's own two chunks are larger than this. */
const MAPLIBRE_CHUNK = 400_000;
const BARE = join(ROOT, '.cache', 'bench-bare');

/** What a reader waits for and loads, on this machine with WebGL in software; ratios to a bare MapLibre page in the same run. */
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
			target: 'es2022'
		}
	});
	const servers = [serveSite(site, new Map()), serveSite(BARE, new Map())];
	const ports = [await listen(servers[0]!, 48_100), await listen(servers[1]!, 48_150)];
	const browser = await launch();
	try {
		const [atlas, bare] = ports.map((port) => `http://localhost:${port}/`) as [string, string];
		return [
			...(await benchReading(browser, atlas)),
			...(await benchIdle(browser, atlas, bare)),
			...(await benchUse(browser, atlas)),
			...(await benchBytes(browser, atlas))
		];
	} finally {
		await browser.close();
		for (const server of servers) {
			server.close();
		}
	}
}

export async function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findBrowser(),
		args: [...BROWSER_ARGUMENTS]
	});
}

/** Opens a page in a fresh context: an empty cache each time. */
export async function fresh<T>(
	browser: Browser,
	url: string,
	work: (page: Page) => Promise<T>,
	javaScriptEnabled = true
): Promise<T> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		javaScriptEnabled
	});
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'commit' });
		return await work(page);
	} finally {
		await context.close();
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

/** Notes when the map is first idle, however long the page then takes to answer. Runs in the page. */
function noteIdle(): void {
	const observer = new MutationObserver((changes) => {
		const isIdle = changes.some(
			({ target }) =>
				target instanceof HTMLElement && target.dataset.idle !== undefined && target.dataset.idle !== 'false'
		);
		if (!isIdle) {
			return;
		}
		observer.disconnect();
		performance.mark('map-idle');
	});
	observer.observe(document, {
		subtree: true,
		attributes: true,
		attributeFilter: ['data-idle']
	});
}

/** Milliseconds to the first idle of a page opened in a fresh context, once the browser is done with what came before. */
async function measureIdle(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(noteIdle);
		await page.waitForTimeout(SETTLING);
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
		return await page.evaluate(() => performance.getEntriesByName('map-idle')[0]!.startTime);
	} finally {
		await context.close();
	}
}

async function benchIdle(browser: Browser, atlas: string, bare: string): Promise<Row[]> {
	const floor: number[] = [];
	const ours: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		floor.push(await measureIdle(browser, `${bare}#map=${CAMERA}`));
		ours.push(await measureIdle(browser, `${atlas}#map=${CAMERA}`));
	}
	return [
		{
			what: 'map idle, bare MapLibre page, same tiles',
			value: median(floor),
			unit: 'ms',
			ratio: null,
			against: ''
		},
		{
			what: 'map idle, the atlas’s opening view',
			value: median(ours),
			unit: 'ms',
			ratio: median(ours) / median(floor),
			against: 'the bare page'
		}
	];
}

async function benchUse(browser: Browser, atlas: string): Promise<Row[]> {
	const measured = await fresh(browser, atlas, async (page) => {
		await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
		const toggle = await page.evaluate(() => {
			const boxes = [
				...document.querySelectorAll<HTMLInputElement>('section[aria-label="Layers"] input[type="checkbox"]')
			];
			return boxes.flatMap((box) =>
				[0, 1].map(() => {
					const since = performance.now();
					box.click();
					return performance.now() - since;
				})
			);
		});
		const clicks: number[] = [];
		for (let click = 0; click < CLICKS; click++) {
			await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
			clicks.push(await page.evaluate(clickLink, click));
		}
		return { toggle, clicks };
	});
	return [
		{
			what: 'layer toggle, the call itself, 95th percentile',
			value: quantile(measured.toggle, 0.95),
			unit: 'ms',
			ratio: null,
			against: ''
		},
		{
			what: 'click to dossier, median',
			value: median(measured.clicks),
			unit: 'ms',
			ratio: null,
			against: ''
		},
		{
			what: 'click to dossier, 95th percentile',
			value: quantile(measured.clicks, 0.95),
			unit: 'ms',
			ratio: quantile(measured.clicks, 0.95) / 50,
			against: 'the aim of 50 ms'
		}
	];
}

/** Clicks the at-th link to another place and waits for its dossier's heading and first passage: a walk from dossier to dossier. Runs in the page. */
function clickLink(index: number): Promise<number> {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="feature/"]')].filter(
		(item) => item.pathname !== location.pathname && !item.hash.includes('passage=')
	);
	const link = links[index % links.length];
	const before = document.querySelector('main h1')?.textContent;
	return new Promise((resolve) => {
		const since = performance.now();
		const observer = new MutationObserver(() => {
			if (
				document.querySelector('main h1')?.textContent === before ||
				!document.querySelector('main article.passage')
			) {
				return;
			}
			observer.disconnect();
			resolve(performance.now() - since);
		});
		observer.observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
		link?.click();
	});
}

/** Bytes of the opening page until the map is idle, brotli 11, by kind; tiles as the ranges asked for. */
async function benchBytes(browser: Browser, atlas: string): Promise<Row[]> {
	const sizes = new Map<string, number>();
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	const pending: Promise<void>[] = [];
	page.on('response', (response) => {
		const part = partOf(response.url());
		pending.push(
			response.body().then(
				(body) => {
					const isPacked = part === 'tiles' || part === 'fonts';
					const label = part === 'scripts and styles' && body.length > MAPLIBRE_CHUNK ? 'MapLibre' : part;
					sizes.set(
						label,
						(sizes.get(label) ?? 0) + (isPacked ? body.length : brotliCompressSync(body).length)
					);
				},
				() => undefined
			)
		);
	});
	await page.goto(atlas);
	await page.waitForSelector(IDLE, { state: 'attached', timeout: 120_000 });
	await Promise.all(pending);
	await context.close();
	return [...sizes].map(([part, bytes]) => ({
		what: `bytes to the opening view: ${part}`,
		value: bytes / 1000,
		unit: 'kB',
		ratio: part === 'scripts and styles' ? bytes / 70_000 : null,
		against: 'the aim of 70 kB'
	}));
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
