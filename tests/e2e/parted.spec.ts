import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../src/server/listen.ts';
import { ROOT } from '../../src/server/paths.ts';
import { serveSite } from '../../src/server/serve.ts';
import { buildPartedSite } from './parted-site.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/*
 * An atlas whose documents no page knows all of: 230, every fourth day one from 1 January 2000 on. The first eleven tell of an
 * event each, the fourth of one that lies after all of them.
 */

const DOCUMENTS = 230;
const SITE = join(ROOT, '.cache', 'build-parted');
/** Beyond those of the sites every test reads, and of the tiled one. */
const FIRST_PORT = Number(new URL(SITES.bare).port) + 20;

// One worker builds the site and runs all that stands here.
test.describe.configure({ mode: 'default' });

let server: Server | undefined;
let site = '';
test.beforeAll(async () => {
	test.setTimeout(300_000);
	await buildPartedSite(DOCUMENTS, 'e-3', SITE);
	server = serveSite(SITE, new Map());
	site = `http://localhost:${await listen(server, FIRST_PORT)}`;
});
test.afterAll(() => {
	server?.close();
	rmSync(SITE, { recursive: true, force: true });
});

/** What a reader without JavaScript gets, and a reference manager. */
const read = (page: string): string => readFileSync(join(SITE, page, 'index.html'), 'utf8');
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

test('documents come in pages of 200, each with its address and its own references, and the first page leads to them', async ({
	page
}) => {
	await page.goto(`${site}/`);
	const content = page.locator('#content');
	const documents = content.getByRole('region', { name: 'The most cited documents' });
	await expect(documents.getByRole('listitem')).toHaveCount(10);
	await documents.getByRole('link', { name: '230 documents' }).click();
	await expect(page).toHaveURL(/\/sources\/$/);
	await expect(content.locator('ol > li p')).toHaveCount(400);
	await content.getByRole('link', { name: 'Next' }).first().click();
	await expect(page).toHaveURL(/\/sources\/2\/$/);
	await expect(content.locator('ol > li p')).toHaveCount(60);
	await expect(content.getByRole('link', { name: 'Source 229', exact: true })).toBeVisible();

	const [first, second] = [read('sources'), read('sources/2')];
	expect([count(first, /class="Z3988"/gu), count(second, /class="Z3988"/gu)]).toEqual([200, 30]);
	expect(second).toContain('Source 229');
	expect(first).not.toContain('Source 229');
	const meta = JSON.parse(readFileSync(join(SITE, 'atlas', 'meta.json'), 'utf8')) as { sources: unknown[] };
	expect(meta.sources).toEqual([]);
});

test('as of a day, pages of documents hold those published by then, say how many, and lead to the others', async ({
	page
}) => {
	await page.goto(`${site}/sources/#asof=2002-04-01`);
	const content = page.locator('#content');
	await expect(content).toContainText('200 of 206 shown');
	await content.getByRole('link', { name: 'Next' }).first().click();
	await expect(content).toContainText('6 of 206 shown');
	await expect(content.getByRole('link', { name: 'Source 205', exact: true })).toBeVisible();
	await expect(content.getByRole('link', { name: 'Source 206', exact: true })).toHaveCount(0);
	await page.evaluate(() => (location.hash = '#asof=2000-12-31'));
	await expect(content, 'none of them was published').toContainText('0 of 92 shown');
});

test('that an event was expected is known without the documents of the whole atlas', async ({ page }) => {
	expect(count(read('events'), />expected then</gu)).toBe(1);
	await page.goto(`${site}/event/e-3/`);
	await expect(page.locator('#content dl')).toContainText('expected');
	await page.goto(`${site}/event/e-4/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Event n4');
	await expect(page.locator('#content dl')).not.toContainText('expected');
});

test('the timeline draws documents that are too many for names as one, and tells the newest of a day', async ({
	page
}) => {
	await page.goto(`${site}/about/#asof=2001-01-01`);
	const timeline = page.getByRole('region', { name: 'Timeline' });
	await timeline.getByRole('button', { name: 'Time', exact: true }).click();
	const documents = timeline.getByRole('link', { name: '230 documents' });
	await expect(documents).toBeVisible();
	await expect(timeline.getByRole('link', { name: /document/i })).toHaveCount(1);
	await expect(timeline).toContainText('The newest document: 30 December 2000.');
	const [all, out] = await documents.locator('path').evaluateAll((paths) => paths.map((path) => path.outerHTML));
	expect(out, 'less has come out by then').not.toBe(all?.replace('all', 'out'));
});
