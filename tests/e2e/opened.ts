import type { BrowserContext, Page } from '@playwright/test';
import { SITES } from './sites.ts';
import { expect, leaveUndrawn, test as base, waitForMap, walk } from './test.ts';

/**
 * For tests of what a map does once it is open: each worker opens one, undrawn and without motion, and its tests come to it
 * by a link, as a reader does who is there already. What the address does not hold is put back before each. A test
 * that fails takes the page with it.
 */
export const test = base.extend<object, { opened: BrowserContext }>({
	map: 'undrawn',
	opened: [
		async ({ browser }, use) => {
			const context = await browser.newContext({
				baseURL: SITES.bare,
				viewport: { width: 1280, height: 800 },
				locale: 'en-GB',
				timezoneId: 'UTC',
				reducedMotion: 'reduce'
			});
			await context.addInitScript(leaveUndrawn);
			const page = await context.newPage();
			await page.goto('/about/');
			await waitForMap(page);
			// What comes after the map: what filters by time.
			await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('slider').first()).toBeVisible();
			await use(context);
			await context.close();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	context: async ({ opened }, use) => use(opened),
	page: async ({ opened }, use) => {
		const [page] = opened.pages();
		if (!page) {
			throw new Error('The opened page is gone.');
		}
		await page.emulateMedia({ media: null, colorScheme: null });
		const panels = page.locator('#map button[aria-expanded="true"]');
		while ((await panels.count()) > 0) {
			await panels.first().click();
		}
		await page.evaluate(() => localStorage.clear());
		// To another page than the one it was left on: a link to the same page is no way.
		await come(page, `${new URL(page.url()).pathname === '/accuracy/' ? '/about/' : '/accuracy/'}#map=4/20/60`);
		await use(page);
	}
});

/** Comes to a view by a link, and waits until the map is there. */
export async function come(page: Page, address: string): Promise<void> {
	await walk(page, address);
	await waitForMap(page);
}
