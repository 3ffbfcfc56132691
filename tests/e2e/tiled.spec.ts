import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { MapFeatures } from '../../src/model/compiled/pages.ts';
import { listen } from '../../src/server/listen.ts';
import { ROOT } from '../../src/server/paths.ts';
import { serveSite } from '../../src/server/serve.ts';
import { shortenList } from './shorten-list.ts';
import { SITES } from './sites.ts';
import { expect, openPanel, test, waitForMap } from './test.ts';
import { buildTiledSite } from './tiled-site.ts';

/*
 * An atlas whose map reads tiles: 260 places, of which every eighth has the same status and every third the same certainty; the
 * passages of the first 200 are of 2000, of the others of 2001.
 */

const SIZE = 260;
const SITE = join(ROOT, '.cache', 'build-tiled');
/** Beyond those of the sites every test reads. */
const FIRST_PORT = Number(new URL(SITES.bare).port) + 10;

// One worker builds the site and runs all that stands here.
test.describe.configure({ mode: 'default' });

let server: Server | undefined;
let site = '';
test.use({ map: 'undrawn' });
test.beforeAll(async () => {
	test.setTimeout(300_000);
	await buildTiledSite(SIZE, SITE);
	server = serveSite(SITE, new Map());
	site = `http://localhost:${await listen(server, FIRST_PORT)}`;
});
test.afterAll(() => {
	server?.close();
	rmSync(SITE, { recursive: true, force: true });
});

const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');

/** Brings a place into the middle of the map, with some of the address's other parts, and the pointer onto it. */
async function pointAt(page: Page, id: string, rest = ''): Promise<{ x: number; y: number }> {
	// From the folder: a connection that rested for seconds between two places may be closed as it is asked again.
	const shapes = JSON.parse(readFileSync(join(SITE, 'atlas', 'shape', `${id}.json`), 'utf8')) as MapFeatures;
	const point = shapes.features.map(({ geometry }) => geometry).find(({ type }) => type === 'Point');
	const position = (point?.coordinates ?? []) as number[];
	// As the address has them.
	const [lng = 0, lat = 0] = position.map((degrees) => Number(degrees.toFixed(4)));
	await page.mouse.move(1, 1);
	await page.evaluate((hash) => (location.hash = hash), `#map=9/${lat}/${lng}${rest}`);
	await expect(page).toHaveURL(new RegExp(`map=9/${lat}/${lng}`));
	await waitForMap(page);
	const box = await canvas(page).boundingBox();
	const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
	await page.mouse.move(middle.x, middle.y);
	return middle;
}

const pointed = (page: Page) => page.locator('.hover-name');

test('a map of tiles names what is pointed at, opens what is clicked, and shows what filters leave and no more', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${site}/about/`);
	await waitForMap(page);
	const point = await pointAt(page, 'f-1');
	await expect(pointed(page)).toHaveText('Feature n1');
	await page.mouse.click(point.x, point.y);
	await expect(page).toHaveURL(/\/feature\/f-1\//);
	await expect(canvas(page)).toHaveAttribute('aria-label', /Selected: Feature n1\./);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feature n1');

	const panel = await openPanel(page, 'Layers');
	const pipes = panel.getByRole('checkbox', { name: /^The pipes/ });
	const pipe = await pointAt(page, 'f-10');
	await expect(pointed(page)).toHaveText('Feature n10');
	await pipes.uncheck();
	await waitForMap(page);
	await page.mouse.move(pipe.x + 1, pipe.y);
	await expect(pointed(page), 'its layer is off').toBeHidden();
	await pointAt(page, 'f-4', '&cert=uncertain');
	await expect(panel.getByRole('link', { name: /^The harbours: / })).not.toHaveAccessibleName(/: 65 places$/);
	await expect(page.locator('.timeline')).toContainText(/\d+ of 260 places/);
	await page.mouse.move(1, 1);
	await pointAt(page, 'f-4', '&cert=uncertain');
	await expect(pointed(page), 'filtered out').toBeHidden();
	await pointAt(page, 'f-8', '&cert=uncertain');
	await expect(pointed(page)).toHaveText('Feature n8');
});

test('a map of tiles and its legend show places and statuses as they stood on a day', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
	await page.goto(`${site}/about/`);
	await waitForMap(page);
	const legend = await openPanel(page, 'Legend');
	await pointAt(page, 'f-221');
	await expect(legend.getByRole('listitem').filter({ hasText: 'The roads' })).toBeVisible();
	await expect(legend).toContainText(/cancelled/i);
	await pointAt(page, 'f-221', '&asof=2000-12-31');
	await expect(pointed(page)).toHaveText('Feature n221');
	await expect(legend).not.toContainText(/cancelled/i);
	await pointAt(page, 'f-205', '&asof=2000-12-31');
	await expect(pointed(page), 'no document had named it').toBeHidden();
});

test('a place of a large atlas is found, measured against another that is searched for, and named beside its corridor', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${site}/about/`);
	await waitForMap(page);
	await page.keyboard.press('/');
	await page.keyboard.type('feature n7');
	await page
		.getByRole('option', { name: /^Feature n7\b/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/feature\/f-7\//);
	await expect(canvas(page)).toHaveAttribute('aria-label', /Selected: Feature n7\./);
	// It plays two parts in the one event there, and its passage names it twice.
	const events = page.getByRole('region', { name: /^Events here 1$/ });
	await expect(events.getByRole('listitem')).toHaveText([/site/i, /subject/i]);
	await expect(page.getByRole('article')).toHaveCount(2);
	const where = page.getByRole('region', { name: 'What and where' });
	await expect(where.getByText('Seventh')).toHaveCount(1);
	await where.getByText('Distance to another place').click();
	await where.getByRole('searchbox').fill('feature n42');
	await where.getByRole('combobox', { name: 'From Feature n7 to' }).selectOption({ label: 'Feature n42' });
	await expect(where.getByRole('status')).toHaveText(/^Feature n42: about [\d,]+ km [a-z-]+, give or take 10 km\.$/);

	await pointAt(page, 'f-2');
	await expect(page.locator('#map')).toContainText(/Feature n2, read together with\s*Feature n\d+\s+1/);
});

test('a page of a filtered list says how much of what is left it shows, and leads to the pages with the rest', async ({
	page
}) => {
	await page.goto(`${site}/events/#from=2016&to=2019`);
	const content = page.locator('#content');
	await expect(content).toContainText('0 of 12 shown');
	const next = content.getByRole('link', { name: 'Next' });
	await expect(next.first()).toHaveAttribute('href', /\/events\/2\//);
	await next.first().click();
	await expect(content.locator('tbody tr')).toHaveCount(12);
	await expect(next).toHaveCount(0);
	await expect(content, 'all that is left is here').not.toContainText('shown');
});

test.describe('kept on a device', () => {
	test.use({ keepsWindow: false, map: 'grounded', expectErrors: [/net::ERR_(FAILED|INTERNET_DISCONNECTED)/] });

	test('a map of tiles is there with the network cut, and names and opens what is pointed at', async ({
		page,
		context
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		// Of the records that of the one place alone, and nothing that reads documents.
		await page.addInitScript(
			shortenList,
			String.raw`^(?!atlas/(event|together|accuracy|anchors|annotations|source)/|atlas/(feature|shape)/(?!f-1\.)|.*\.bcmap$)`
		);
		await page.goto(`${site}/offline/`);
		const main = page.getByRole('main');
		await main.getByRole('button', { name: /^Keep the pages/ }).click();
		await expect(main.getByText('Kept on this device')).toHaveCount(1);
		await main.getByRole('button', { name: /^Keep the map/ }).click();
		await expect(main.getByText('Kept on this device')).toHaveCount(2);
		await context.setOffline(true);
		await page.goto(`${site}/about/`);
		await waitForMap(page);
		const point = await pointAt(page, 'f-1');
		await expect(pointed(page)).toHaveText('Feature n1');
		await page.mouse.click(point.x, point.y);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feature n1');
	});
});
