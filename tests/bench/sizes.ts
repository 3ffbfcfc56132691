import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { MIN_TILED } from '../../src/model/compiled/map-tiles.ts';
import { buildSite, MAKE_SITE } from '../../src/server/build-site.ts';
import { listen } from '../../src/server/listen.ts';
import { ROOT } from '../../src/server/paths.ts';
import { serveSite } from '../../src/server/serve.ts';
import { buildProgram } from '../../src/server/site/build-program.ts';
import { measureFirsts } from './firsts.ts';
import { IDLE, launch } from './open-page.ts';
import { weighLoads } from './page-bytes.ts';
import { buildRow, type Row } from './rows.ts';
import { makeAtlas } from './synthetic-atlas.ts';

/** Features of the atlases that are opened; 1,000,000 is asked for by `OPENED_SIZES`, and takes long to build. */
const SIZES = (process.env.OPENED_SIZES ?? '10000,100000').split(',').map(Number);
/** Features of the atlas whose map is drawn from one file as well. */
const DRAWN_WHOLE = 100_000;
const RUNS = 5;
/** Milliseconds in which the page asks for what nobody waits for. */
const SETTLING = 3000;
/** As long at most the page with all shapes in one file is waited for: MapLibre 6.17.0 never rests with 100,000 symbols in a tile. */
const MAX_WAIT = 60_000;
/** Sites that stand from an earlier run are opened as they are. */
const SITES = process.env.OPENED_SITES ?? join(ROOT, '.cache', 'bench-sizes');

/** Places of the atlas of few and of very many documents. */
const PLACES = 1000;
const FEW = 10;
const MANY = 100_000;

/** What a reader's browser opens: milliseconds to the map, and megabytes it takes once it rests. */
interface Opened {
	readable: number;
	idle: number;
	/** Of the process that shows the page, map and worker. */
	process: number;
	/** Of the page's own values. */
	heap: number;
}

/**
 * How long atlases of 10⁴ to 10⁶ features take to open, and what memory their pages take; one of them from tiles and
 * from one file of all its shapes.
 */
export async function benchSizes(): Promise<Row[]> {
	const ofDocuments = await benchDocuments();
	const sides = [
		...SIZES.map((size) => ({ size, isWhole: false })),
		...(SIZES.includes(DRAWN_WHOLE) ? [{ size: DRAWN_WHOLE, isWhole: true }] : [])
	];
	const runs: Opened[][] = sides.map(() => []);
	const sites: string[] = [];
	for (const { size, isWhole } of sides) {
		sites.push(await prepareSite(size, isWhole));
	}
	const servers = sites.map((site) => serveSite(site, new Map()));
	try {
		const ports: number[] = [];
		for (const [index, server] of servers.entries()) {
			ports.push(await listen(server, 48_900 + 10 * index));
		}
		for (let run = 0; run < RUNS; run++) {
			for (const [index, port] of ports.entries()) {
				runs[index]?.push(await open(`http://localhost:${port}/`, sides[index]?.isWhole === true));
			}
		}
	} finally {
		servers.forEach((server) => server.close());
	}
	const [least = []] = runs;
	const whole = sides.findIndex(({ isWhole }) => isWhole);
	const rows = sides.flatMap(({ size, isWhole }, index) => {
		const of = `${size.toLocaleString('en-GB')} features ${isWhole || size < MIN_TILED ? 'in one file' : 'in tiles'}`;
		const list = (name: keyof Opened, from = runs[index] ?? []): number[] => from.map((opened) => opened[name]);
		const first = index === 0 ? undefined : list('idle', least);
		const held = size === DRAWN_WHOLE && !isWhole ? runs[whole] : undefined;
		return [
			...(isWhole
				? []
				: [
						buildRow(`map one can read, ${of}`, 'ms', list('readable')),
						buildRow(`map idle, ${of}`, 'ms', list('idle'), first, 'the smallest')
					]),
			buildRow(`memory of its process, ${of}`, 'MB', list('process'), held && list('process', held), 'one file'),
			buildRow(`memory of its values, ${of}`, 'MB', list('heap'), held && list('heap', held), 'one file')
		];
	});
	return [...rows, ...ofDocuments];
}

async function prepareSite(size: number, isWhole: boolean, documents?: number): Promise<string> {
	const site = join(SITES, `${size}${isWhole ? '-whole' : ''}${documents === undefined ? '' : `-of-${documents}`}`);
	if (!existsSync(site)) {
		await buildProgram();
		await buildSite(makeAtlas(size, { documents }), [], site, 'sizes', {
			...MAKE_SITE,
			...(isWhole && { minTiled: Infinity })
		});
	}
	return site;
}

/** What pages of an atlas of few places and very many documents load, against one of few documents. */
async function benchDocuments(): Promise<Row[]> {
	const sites = [await prepareSite(PLACES, false, FEW), await prepareSite(PLACES, false, MANY)];
	const servers = sites.map((site) => serveSite(site, new Map()));
	const browser = await launch();
	try {
		const rows: Row[] = [];
		const ports: number[] = [];
		for (const [index, server] of servers.entries()) {
			ports.push(await listen(server, 48_800 + 10 * index));
		}
		for (const page of ['', 'sources/']) {
			const [few = Number.NaN, many = Number.NaN] = await Promise.all(
				ports.map((port) => weighLoads(browser, `http://localhost:${port}/${page}`))
			);
			const of = `${PLACES.toLocaleString('en-GB')} features, ${MANY.toLocaleString('en-GB')} documents`;
			rows.push(buildRow(`loaded by /${page}, ${of}`, 'kB', [many], [few], `${FEW} documents`));
		}
		return rows;
	} finally {
		await browser.close();
		servers.forEach((server) => server.close());
	}
}

const NEVER = { readable: Number.NaN, idle: Number.NaN };

/** In a browser of its own: nothing is left of the page before. */
async function open(url: string, isWhole: boolean): Promise<Opened> {
	const browser = await launch();
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const { readable, idle } = isWhole ? NEVER : await measureFirsts(context, url);
		return { readable, idle, ...(await weighPage(browser, context, url)) };
	} finally {
		await browser.close();
	}
}

async function weighPage(
	browser: Browser,
	context: BrowserContext,
	url: string
): Promise<Pick<Opened, 'process' | 'heap'>> {
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForSelector(IDLE, { state: 'attached', timeout: MAX_WAIT }).catch(() => undefined);
	await page.waitForTimeout(SETTLING);
	const ofPage = await context.newCDPSession(page);
	await ofPage.send('HeapProfiler.collectGarbage');
	const { usedSize } = await ofPage.send('Runtime.getHeapUsage');
	const ofBrowser = await browser.newBrowserCDPSession();
	const { processInfo } = await ofBrowser.send('SystemInfo.getProcessInfo');
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	const sizes = await Promise.all(renderers.map(({ id }) => readProcess(id)));
	return { process: Math.max(...sizes), heap: usedSize / 1e6 };
}

/** Megabytes that a process has to itself, and its part of what it shares; not a number where the system does not tell. */
async function readProcess(id: number): Promise<number> {
	const told = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
	return Number(/^Pss:\s+(\d+)/mu.exec(told)?.[1]) / 1000;
}
