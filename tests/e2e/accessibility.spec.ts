import type { Page } from '@playwright/test';
import { listViolations, listViolationsInBoth } from './axe.ts';
import { PAGES, PARTS, type PageTraits } from '../../src/routes/pages.ts';
import { findPath } from './find-path.ts';
import { come, test as opened } from './opened.ts';
import { SITES } from './sites.ts';
import { expect, test, waitForMap, walk } from './test.ts';

test.use({ map: 'undrawn' });

/** Pages that show what few of their kind do: claims of several countries, a place that no document names. */
const UNUSUAL = ['/feature/kashmir/', '/feature/lahore-gas-terminals/', '/feature/lahore-karachi-gas-pipeline/'];

/** In the small atlas, a page of each kind. */
function listPaths(isMeant: (traits: PageTraits) => boolean): string[] {
	return Object.entries(PAGES)
		.filter(([route, traits]) => !PARTS.includes(route) && isMeant(traits))
		.map(([route]) => findPath(route));
}

test('the opening page with its map', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/');
	await waitForMap(page);
	await test.step('a skip link leads past the map and the map has a name that says what it shows', async () => {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
		await expect(page.getByRole('region', { name: /^Map of .*places in \d+ layers/ })).toBeVisible();
	});
	await test.step('axe finds no violation in light and in dark', async () => {
		expect(await listViolationsInBoth(page)).toEqual([]);
	});
	await test.step('? shows the shortcuts and Escape closes them', async () => {
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	});
	await test.step('with reduced motion the map jumps', async () => {
		await page
			.getByRole('main')
			.getByRole('link', { name: /^Gwadar port/ })
			.first()
			.click();
		await expect(page).toHaveURL(/feature\/gwadar-port\/#.*map=/);
	});
});

test.describe('beside the map', () => {
	test.use({ map: 'held' });
	test('axe finds no violation on any page that has the frame, in light and in dark', async ({ page }) => {
		// Twenty pages, one after the other.
		test.slow();
		const [first = '', ...others] = listPaths(({ embed }) => !embed);
		await page.goto(`${SITES.small}${first}`);
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		expect(await listViolationsInBoth(page), first).toEqual([]);
		// Axe stays where a link is followed: it takes longer to load than most pages.
		for (const path of others) {
			await walk(page, path);
			expect(await listViolationsInBoth(page), path).toEqual([]);
		}
		expect(others.length).toBeGreaterThan(15);
		await test.step('nor in a document with its text', async () => {
			await walk(page, '/sources/');
			await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
			await expect(page.locator('.paragraph mark').first()).toBeVisible();
			expect(await listViolations(page)).toEqual([]);
		});
	});

	for (const path of listPaths(({ embed }) => embed !== undefined)) {
		test(`axe finds no violation on ${path} in light and in dark`, async ({ page }) => {
			await page.goto(`${SITES.small}${path}`);
			await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
			expect(await listViolationsInBoth(page)).toEqual([]);
		});
	}

	test('axe finds no violation on pages that show what few do, in light and in dark', async ({ page }) => {
		await page.goto('/about/');
		for (const path of UNUSUAL) {
			await walk(page, path);
			expect(await listViolationsInBoth(page), path).toEqual([]);
		}
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	const measureExcess = (page: Page): Promise<number> =>
		page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

	test('axe finds no violation on the opening page with its map, and nothing is wider than the screen', async ({
		page
	}) => {
		await page.goto('/');
		await waitForMap(page);
		expect(await listViolations(page)).toEqual([]);
		expect(await measureExcess(page)).toBe(0);
	});

	test.describe('beside the map', () => {
		test.use({ map: 'held' });
		test('a dossier, a document and what is wide', async ({ page }) => {
			await page.goto('/feature/gwadar-port/');
			await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
			await test.step('axe finds no violation in a dossier', async () => {
				expect(await listViolations(page)).toEqual([]);
			});
			await test.step('a handle that is a button raises and lowers the sheet', async () => {
				const handle = page.getByRole('button', { name: /^Height of the panel/ });
				const top = async (): Promise<number> => (await handle.boundingBox())?.y ?? 0;
				const before = await top();
				await handle.press('Enter');
				await expect.poll(top).not.toBe(before);
			});
			await test.step('axe finds no violation in a document', async () => {
				await walk(page, '/source/idsa-2014/');
				expect(await listViolations(page)).toEqual([]);
			});
			await test.step('nothing is wider than the screen', async () => {
				for (const path of ['/feature/lahore-karachi-gas-pipeline/', '/events/']) {
					await walk(page, path);
					expect(await measureExcess(page), path).toBe(0);
				}
			});
		});
	});
});

opened('the arrow keys pan the map and the live region tells what is in view', async ({ page }) => {
	await come(page, '/#map=6/30/70');
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).not.toHaveURL(/map=6\/30\/70/);
	await expect(page.getByText(/\d+ places in view, \d+ layers shown\./)).toBeAttached();
});
