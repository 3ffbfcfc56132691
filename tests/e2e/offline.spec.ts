import { basename } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { listViolations } from './axe.ts';
import { findPath } from './find-path.ts';
import { formatSize } from '../../src/wording/counts.ts';
import { findPart, type SiteFiles } from '../../src/lib/offline/kept-copy.ts';
import { PAGES, PARTS } from '../../src/routes/pages.ts';
import { sayDate } from '../../src/time/days.ts';
import { shortenList } from './shorten-list.ts';
import { SITES } from './sites.ts';
import { expect, follow, test, waitForMap } from './test.ts';

/** With the network cut, what was never kept fails. */
test.use({ baseURL: SITES.small, keepsWindow: false, expectErrors: [/net::ERR_(FAILED|INTERNET_DISCONNECTED)/] });

/** Presses one of the buttons of the page on offline use. */
async function press(page: Page, name: RegExp): Promise<void> {
	await page.getByRole('main').getByRole('button', { name }).click();
}

test.describe('beside the map', () => {
	test('nothing is kept on a device before the reader says so where the site is at hand anyhow', async ({ page }) => {
		await page.goto('/offline/');
		await expect(page.getByRole('button', { name: /^Keep the pages/ })).toBeEnabled();
		await expect(page.getByRole('button', { name: /^Keep the map, \d+ MB$/ })).toBeEnabled();
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		expect(await listViolations(page)).toEqual([]);
	});

	test('with the network cut every page opens and says whose copy it is; with it the page is the one of today; a copy that was cleared is missed', async ({
		page,
		context
	}) => {
		await page.goto('/offline/');
		const dayBefore = sayToday();
		await press(page, /^Keep the pages/);
		await expect(page.getByText('Kept on this device')).toHaveCount(1);
		const { files } = (await page.request.get('/site-files.json').then((response) => response.json())) as SiteFiles;
		const tables = files.map(({ path }) => basename(path)).filter((name) => name.endsWith('.bcmap'));
		expect(tables.length, 'tables of fonts, for what reads PDFs').toBeGreaterThan(100);
		expect(tables.length, 'each in the site once').toBe(new Set(tables).size);
		const kept = files.filter(({ path }) => findPart(path) === 'pages').reduce((sum, { bytes }) => sum + bytes, 0);
		// Midnight may come between.
		const [before, after] = [dayBefore, sayToday()].map((day) => {
			return page.getByText(`Kept on ${day}, ${formatSize(kept)}.`);
		});
		await expect(before!.or(after!)).toBeVisible();
		await test.step('with the network cut', () => expectEveryPage(page, context));
		await page.addInitScript(shortenList, String.raw`^([^/]+|atlas/meta\.json)$`);
		await test.step('with a network', () => expectToday(page, context));
		await test.step('cleared by the browser', () => expectMissed(page));
	});
});

const sayToday = (): string => sayDate(new Date().toISOString().slice(0, 10));

/**
 * The first page, a list, a record, and the last, which no link of a page within another leads to. Pages that stand in
 * others are opened so too; all others by links.
 */
const LOADED = ['/', '/features', '/feature/[id]', '/offline'];

async function expectEveryPage(page: Page, context: BrowserContext): Promise<void> {
	await context.setOffline(true);
	const failed = new Set<string>();
	page.on('requestfailed', (request) => {
		// A page that is left gives up what it still waits for.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
			failed.add(new URL(request.url()).pathname);
		}
	});
	for (const [route, { embed }] of Object.entries(PAGES)) {
		if (PARTS.includes(route)) {
			continue;
		}
		const path = findPath(route);
		// Every address is answered with one and the same frame, which brings the page's own code and records as a link
		// does.
		await (LOADED.includes(route) || embed ? page.goto(path) : follow(page, path));
		await expect(page.locator('html'), path).toHaveAttribute('data-hydrated', '');
		await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText(/could not|not found|unknown/i);
		await expect(
			page.getByText(/The network does not answer: this is the copy kept on \d+ \w+ 20\d\d\./),
			path
		).toBeVisible();
	}
	const notKept = [...failed].filter((path) => !path.endsWith('.pmtiles') && path !== '/site-files.json');
	expect(notKept, 'asked for and neither kept nor of the map').toEqual([]);
}

async function expectToday(page: Page, context: BrowserContext): Promise<void> {
	await context.setOffline(false);
	await page.goto('/offline/');
	// What is kept becomes the copy of an earlier state, with one of its files changed since.
	await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		const old = await caches.open(name.replace(/\S+$/, 'earlier'));
		for (const request of await cache.keys()) {
			if (request.url.endsWith('.kept.json')) {
				const note = (await (await cache.match(request))?.json()) as object;
				await old.put(request, new Response(JSON.stringify({ ...note, version: 'earlier' })));
			}
			if (request.url.endsWith('/atlas/meta.json')) {
				await old.put(request, new Response('{}'));
			}
		}
		await caches.delete(name);
	});
	await page.reload();
	const renew = page.getByRole('button', { name: 'Keep today’s state instead' });
	await expect(renew).toBeVisible();
	await expect(page.getByRole('button', { name: /^Keep the pages/ })).toBeVisible();
	await renew.click();
	await expect(renew).toHaveCount(0);
	expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
}

async function expectMissed(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			await caches.delete(name);
		}
	});
	await page.reload();
	await expect(page.getByText(/The browser has cleared the copy kept since/)).toBeVisible();
	await page.evaluate(() => {
		Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
	});
	await press(page, /^Keep the pages/);
	await expect(page.getByText('This device has no more room for it.')).toBeVisible();
}

test.describe('with its map', () => {
	test.use({ map: 'grounded' });

	test('the map and its names are there with the network cut, from ranges of the copy', async ({ page, context }) => {
		// Neither records nor what reads other scripts in PDFs, which the test of all pages keeps.
		await page.addInitScript(shortenList, String.raw`^(?!atlas/(event|disagreement|feature)/|.*\.bcmap$)`);
		await page.goto('/offline/');
		await press(page, /^Keep the map/);
		await expect(page.getByText('Kept on this device')).toHaveCount(1);
		const lacking = page.getByText('Without the pages it cannot be opened without a network: keep them too.');
		await expect(lacking).toBeVisible();
		await press(page, /^Keep the pages/);
		await expect(page.getByText('Kept on this device')).toHaveCount(2);
		await expect(lacking).toHaveCount(0);
		await context.setOffline(true);
		await page.goto('/#map=9/-52.9/-70.4');
		await waitForMap(page);
		await expect(page.getByText(/this is the copy kept on/)).not.toContainText('The map was not kept');
		await follow(page, '/about/#map=5/40/120');
		await waitForMap(page);
		await follow(page, '/offline/');
		await press(page, /^Remove it from this device/);
		await expect(page.getByText(/^Kept on/)).toHaveCount(0);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
	});
});
