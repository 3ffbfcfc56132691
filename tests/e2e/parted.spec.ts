import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { listen } from '../../src/server/listen.ts';
import { ROOT } from '../../src/server/paths.ts';
import { serveSite } from '../../src/server/serve.ts';
import { PART_ROWS } from '../../src/model/compiled/list-parts.ts';
import { buildPartedSite, LATER } from './parted-site.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/*
 * An atlas whose documents no page knows all of: 230, every fourth day one from 1 January 2000 on. The first eleven tell of an
 * event each, the fourth of one that lies after all of them. Disagreements fill a page of their list; ten stand on another.
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

const DISAGREEMENTS = PART_ROWS + LATER.disagreements;
const COLUMNS = '**/disagreement-columns.json';

for (const [query, select, label] of [
	[`?subject=${LATER.subject}`, 'Subject', 'Feature n9'],
	[`?source=${LATER.sources[1]}&kind=contradiction`, 'Document', 'Source 9']
] as const) {
	test(`an address asks for disagreements by ${select.toLowerCase()} on whichever page it opens, which says how many there are and leads to them`, async ({
		page
	}) => {
		await page.goto(`${site}/disagreements/${query}`);
		const content = page.locator('#content');
		const chosen = content.getByLabel(select, { exact: true }).locator('option:checked');
		await expect(chosen).toHaveText(`${label} (${LATER.disagreements})`);
		await expect(content.getByRole('status')).toHaveText(
			`${LATER.disagreements} of ${DISAGREEMENTS} match the filters`
		);
		await expect(content.getByRole('article')).toHaveCount(0);
		await expect(content).toContainText('None on this page matches all filters.');
		await expect(content).toContainText(`0 of ${LATER.disagreements} shown`);
		await expect(content.getByRole('link', { name: 'page 2 of 2' })).toHaveAttribute('href', /\/2\/\?s/);
		await content.getByRole('link', { name: 'Next' }).first().click();
		await expect(page).toHaveURL((url) => url.pathname === '/disagreements/2/' && url.search === query);
		await expect(content.getByRole('article')).toHaveCount(LATER.disagreements);
		await expect(chosen).toHaveText(`${label} (${LATER.disagreements})`);
		await expect(content).not.toContainText(/\d shown/);
		await expect(content.getByRole('link', { name: /Next|Previous/ }), 'all are here').toHaveCount(0);
	});
}

test('disagreements of one page are not told as those of all, and a filter set on a page holds on the next', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	let release = (): void => undefined;
	const gate = new Promise<void>((resolve) => (release = resolve));
	await page.route(COLUMNS, async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto(`${site}/disagreements/`);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	const content = page.locator('#content');
	const status = content.getByRole('status');
	const kind = content.getByLabel('Kind', { exact: true });
	await expect(content.getByRole('heading', { name: /^Spelling/ })).toHaveText(`Spelling ${PART_ROWS} on this page`);
	await expect(kind.getByRole('option')).toContainText([`all kinds (${DISAGREEMENTS})`, 'contradiction', 'spelling']);
	await expect(content.getByLabel('Subject', { exact: true }).locator('optgroup')).toHaveAttribute(
		'label',
		'on this page'
	);
	await expect(kind, 'nobody has counted').not.toContainText(/(spelling|contradiction) \(/);
	expect(asked.filter((path) => path.endsWith('/disagreement-columns.json'))).toEqual([]);

	await content.getByLabel('Document', { exact: true }).selectOption('s-1');
	await expect(status).toHaveText(`80 of ${PART_ROWS} on this page shown`);
	release();
	await expect(status).toHaveText(`80 of ${DISAGREEMENTS} match the filters`);
	await expect(content.getByRole('link', { name: 'Next' })).toHaveCount(0);
	await content.getByRole('button', { name: 'Clear filters' }).click();
	await content.getByLabel('Severity', { exact: true }).selectOption('minor');
	await expect(content).toContainText(`${PART_ROWS} of ${DISAGREEMENTS} shown`);
	await expect(kind.getByRole('option')).toHaveText([
		`all kinds (${DISAGREEMENTS})`,
		`contradiction (${LATER.disagreements})`,
		`spelling (${PART_ROWS})`
	]);
	await content.getByRole('link', { name: 'Next' }).first().click();
	await expect(page).toHaveURL(/\/disagreements\/2\/\?severity=minor/);
	await expect(content.getByLabel('Severity', { exact: true })).toHaveValue('minor');
	await expect(content).toContainText(`${LATER.disagreements} of ${DISAGREEMENTS} shown`);
	await content.getByRole('link', { name: 'Previous' }).first().click();
	await expect(page).toHaveURL(/\/disagreements\/\?severity=minor/);
});

test('as of a day a page of disagreements tells of itself alone', async ({ page }) => {
	await page.goto(`${site}/disagreements/?subject=f-0#asof=2000-01-10`);
	const content = page.locator('#content');
	await expect(content.getByRole('status')).toHaveText('40 of 80 on this page shown');
	await expect(content).toContainText('80 on this page: 80 reviewed by a curator');
	await expect(content.getByLabel('Kind', { exact: true }).getByRole('option').first()).toHaveText('all kinds');
	await expect(content.getByLabel('Subject', { exact: true }).locator('option:checked')).toHaveText('Feature n0');
	await page.goto(`${site}/disagreements/2/?subject=f-0#asof=2000-01-10`);
	await expect(content).toContainText('Nothing on this page was known by then.');
	await expect(content).not.toContainText('No disagreement is recorded');
	await expect(content.getByRole('link', { name: 'Previous' }).first()).toHaveAttribute('href', /\?subject=f-0/);
});

test.describe('where what is known of other pages does not come', () => {
	test.use({ expectErrors: [/disagreement-columns\.json|list of disagreements could not be loaded|ERR_FAILED/] });

	test('a page of disagreements tells of itself alone', async ({ page }) => {
		await page.route(COLUMNS, (route) => route.abort());
		const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('columns.json'));
		await page.goto(`${site}/disagreements/?subject=${LATER.subject}`);
		await lost;
		const content = page.locator('#content');
		await expect(content.getByRole('status')).toHaveText(`0 of ${PART_ROWS} on this page shown`);
		await expect(content).toContainText('None on this page matches all filters.');
		await expect(content.getByRole('link', { name: 'Next' }).first()).toHaveAttribute('href', /\/2\/\?subject=f-9/);
	});
});
