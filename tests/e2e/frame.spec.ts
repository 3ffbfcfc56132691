import type { Page } from '@playwright/test';
import { come, test as opened } from './opened.ts';
import { SITES } from './sites.ts';
import { expect, follow, openPanel, test, waitForMap } from './test.ts';

test.use({ map: 'undrawn' });

/** Share of the window, of 1, on which a click meets the map itself. */
function measureMap(page: Page): Promise<number> {
	return page.evaluate(() => {
		let [hits, all] = [0, 0];
		for (let x = 4; x < innerWidth; x += 8) {
			for (let y = 4; y < innerHeight; y += 8) {
				all += 1;
				hits += Number(document.elementFromPoint(x, y)?.tagName === 'CANVAS');
			}
		}
		return hits / all;
	});
}

/** Buttons of the map that something else lies over, by name. */
async function listCovered(page: Page): Promise<string[]> {
	const buttons = page.locator('#map button:visible');
	return buttons.evaluateAll((all) =>
		all
			.filter((button) => {
				const { left, right, top, bottom } = button.getBoundingClientRect();
				const corners = [
					[left + 3, top + 3],
					[right - 3, top + 3],
					[left + 3, bottom - 3],
					[right - 3, bottom - 3]
				] as const;
				return corners.some(([x, y]) => {
					const met = document.elementFromPoint(x, y);
					return met === null || !(button.contains(met) || met.contains(button));
				});
			})
			.map((button) => button.getAttribute('aria-label') ?? button.textContent)
	);
}

test('the map is what one sees first, and with letters twice as large no button of it lies under anything', async ({
	page
}) => {
	await page.goto('/');
	// The smaller first: a map that has not taken its size yet is too small, never too large.
	for (const { width, height, least } of [
		{ width: 1024, height: 768, least: 0.46 },
		{ width: 1400, height: 900, least: 0.58 }
	]) {
		await test.step(`at ${width} by ${height}`, async () => {
			await page.setViewportSize({ width, height });
			await waitForMap(page);
			await expect.poll(() => measureMap(page)).toBeGreaterThan(least);
		});
	}
	await test.step('with letters twice as large', async () => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		await waitForMap(page);
		expect(await listCovered(page)).toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	});
});

opened('the legend has a button of its own, closes by Escape and gives the focus back', async ({ page }) => {
	const legend = await openPanel(page, 'Legend');
	await expect(legend.getByRole('heading').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(legend).toBeHidden();
	await expect(page.getByRole('button', { name: 'Legend' })).toBeFocused();
});

test.describe('before the map is there', () => {
	test.use({ map: 'held' });

	test('a word says that it is being drawn, and layers can be chosen', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByText('Drawing the map…')).toBeVisible();
		const layers = await openPanel(page, 'Layers');
		await layers.getByRole('checkbox', { name: 'Energy' }).uncheck();
		await expect(page).toHaveURL(/layers=/);
	});

	test('the timeline takes its height before its data is there', async ({ page, answer }) => {
		const letGo = await answer('**/atlas/timeline.json', 'never');
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		const map = page.locator('#map');
		const before = await map.boundingBox();
		await letGo();
		await expect(page.getByText(/\d+ events, \d+ places/)).toBeVisible();
		expect(await map.boundingBox()).toEqual(before);
	});

	test('a place leads back to its list, and closes by Escape or by a link', async ({ page }) => {
		await page.goto('/feature/gwadar-port/');
		const back = page.getByRole('navigation', { name: 'Way back' });
		await back.getByRole('link', { name: 'Places' }).click();
		await expect(page).toHaveURL(/\/features\//);
		await expect(back).toHaveCount(0);
		await page.goBack();
		await page.getByRole('link', { name: /^Close/ }).click();
		await expect(page).toHaveURL(/:\d+\/(#.*)?$/);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/:\d+\/(#.*)?$/);
	});

	test('Escape in the search field leaves the page as it is', async ({ page }) => {
		await page.goto('/feature/gwadar-port/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByRole('combobox', { name: /Search/ }).fill('kar');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/gwadar-port/);
	});

	test('after a link is followed the focus is on the heading of the page', async ({ page }) => {
		await page.goto('/');
		for (const name of ['Places', 'Events', 'Documents']) {
			await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).press('Enter');
			await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
		}
		await page.getByRole('main').getByRole('listitem').getByRole('link').first().press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
		// The heading of what no document speaks of yet takes the place of the dossier's.
		await follow(page, '/feature/gwadar-port/#asof=2014-06-12');
		await expect(page.getByText('No document published by 12 June 2014 mentions it.')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeFocused();
		// The button that leaves the day goes with it.
		await follow(page, '/events/#asof=2014-12-31');
		const banner = page.getByRole('complementary', { name: 'As the documents stood' });
		await banner.getByRole('button', { name: 'Show all' }).press('Enter');
		await expect(banner).toBeHidden();
		await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeFocused();
	});

	test('texts that come with the site count among your copies', async ({ page }) => {
		await page.goto(`${SITES.small}/`);
		const { counts } = (await page.request
			.get(`${SITES.small}/atlas/meta.json`)
			.then((response) => response.json())) as { counts: { sources: number } };
		await expect(page.getByRole('button', { name: `Your copies ${counts.sources}` })).toBeVisible();
	});

	test('counts of the layers and the opening lists follow the day asked for', async ({ page }) => {
		await page.goto('/');
		const themes = page.getByRole('region', { name: 'By theme' }).getByRole('listitem');
		const all = await themes.allTextContents();
		await follow(page, '/#asof=2014-06-12');
		await expect(page.getByRole('complementary', { name: 'As the documents stood' })).toBeVisible();
		const then = await themes.allTextContents();
		expect(then).not.toEqual(all);
		await expect(page.getByRole('region', { name: 'The documents' }).getByRole('listitem')).toHaveCount(1);
	});
});

opened('the counts of the layers are those of the day asked for', async ({ page }) => {
	await come(page, '/#map=4/30/70&asof=2014-06-12');
	const layers = await openPanel(page, 'Layers');
	await expect(layers.getByRole('link', { name: 'Military: 8 places' })).toHaveCount(0);
	const counts = await layers.getByRole('link').allTextContents();
	const { total } = (await page.evaluate(() => ({
		total: /(\d+) of \d+ places/.exec(document.body.textContent)?.[1]
	}))) as { total: string };
	expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(Number(total));
});

/** Telephones upright and sideways; on some all of the menu has room. */
const SCREENS = [
	{ width: 390, height: 844, hasMenu: true },
	{ width: 320, height: 568, hasMenu: true },
	{ width: 667, height: 375, hasMenu: true },
	{ width: 844, height: 390, hasMenu: true },
	{ width: 932, height: 430, hasMenu: false }
] as const;

test.describe('on screens of telephones', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	/** On the page that is open. */
	async function expectFrame(page: Page, size: string): Promise<void> {
		await waitForMap(page);
		expect(await listCovered(page), size).toEqual([]);
		expect((await page.getByRole('banner').boundingBox())?.height, size).toBeLessThanOrEqual(60);
		const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(excess, size).toBeLessThanOrEqual(0);
	}

	async function expectSearchOnScreen(page: Page, width: number): Promise<void> {
		await page.getByRole('combobox', { name: /Search/ }).fill('gwadar');
		const results = page.getByRole('listbox');
		await expect(results.getByRole('option').first()).toBeVisible();
		const box = await results.boundingBox();
		expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
		await page.getByRole('combobox', { name: /Search/ }).fill('');
		await expect(results).toBeHidden();
	}

	async function expectMenu(page: Page): Promise<void> {
		const menu = page.getByRole('button', { name: 'Menu' });
		const main = page.getByRole('navigation', { name: 'Main' });
		await expect(main).toBeHidden();
		await menu.tap();
		await expect(main).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(main).toBeHidden();
		await menu.tap();
		await main.getByRole('link', { name: 'Events' }).tap();
		await expect(page).toHaveURL(/\/events\//);
		await expect(main).toBeHidden();
	}

	test('no button of the map lies under anything, the header is one row and nothing is wider; menu and search stay on the screen', async ({
		page
	}) => {
		// The map comes to each page at once: frames on the way there are work, and not this test's matter.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		for (const { width, height, hasMenu } of SCREENS) {
			const size = `${width} by ${height}`;
			await page.setViewportSize({ width, height });
			for (const path of ['/', '/feature/gwadar-port/']) {
				await test.step(`the frame of ${path} at ${size}`, async () => {
					await follow(page, path);
					await expectFrame(page, `${path} at ${size}`);
				});
			}
			await test.step(`what a search finds at ${size}`, () => expectSearchOnScreen(page, width));
			if (hasMenu) {
				await test.step(`the menu at ${size}`, () => expectMenu(page));
			} else {
				await expect(page.getByRole('button', { name: 'Menu' }), 'all of the menu has room').toBeHidden();
			}
		}
	});
});
