import type { Page } from '@playwright/test';
import { expect, test as base, waitForMap, walk } from './test.ts';

/**
 * For tests of what a map does once it is open: the first of a worker opens one, undrawn and without motion, and the
 * others come to it by a link, as a reader does who is there already. What the address does not hold is put back before
 * each. A test that fails takes the page with it.
 */
export const test = base.extend({
	map: 'undrawn',
	stays: 'opened',
	page: [
		async ({ page }, use) => {
			await (page.url() === 'about:blank' ? open(page) : putBack(page));
			await use(page);
		},
		{ scope: 'test', timeout: 300_000 }
	]
});

async function open(page: Page): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/accuracy/#map=4/20/60');
	await waitForMap(page);
	// What comes after the map: what filters by time.
	await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first()).toBeVisible();
}

async function putBack(page: Page): Promise<void> {
	await page.emulateMedia({ media: null, colorScheme: null });
	const panels = page.locator('#map button[aria-expanded="true"]');
	while ((await panels.count()) > 0) {
		await panels.first().click();
	}
	await page.evaluate(() => localStorage.clear());
	// To another page than the one it was left on: a link to the same page is no way.
	await walk(page, `${findOther(page)}#map=4/20/60`);
}

const findOther = (page: Page): string => (new URL(page.url()).pathname === '/accuracy/' ? '/about/' : '/accuracy/');

/**
 * Comes to a view by a link, and waits until the map is there. From the page itself, whose heading would stay, by
 * another.
 */
export async function come(page: Page, address: string): Promise<void> {
	if (address.replace(/#.*/, '') === new URL(page.url()).pathname) {
		await walk(page, findOther(page));
	}
	await walk(page, address);
	await waitForMap(page);
}

/** What the map names under a pointer that comes to its middle. */
export async function namePointed(page: Page): Promise<string> {
	const box = await page.locator('.map-view').boundingBox();
	if (!box) {
		throw new Error('There is no map to point at.');
	}
	await page.mouse.move(box.x + box.width / 3, box.y + box.height / 3);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	return (await page.locator('.hover-name').allTextContents()).join();
}
