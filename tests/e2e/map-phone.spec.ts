import type { Locator, Page } from '@playwright/test';
import { expect, follow, test, waitForMap } from './test.ts';

test.use({ map: 'undrawn', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function openMap(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(address);
	await waitForMap(page);
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
	const box = await locator.boundingBox();
	if (!box) {
		throw new Error('It is not to be seen.');
	}
	return box;
}

/** The layers, the buttons and the credit keep clear of one another. */
async function expectClear(page: Page): Promise<void> {
	const layers = await boxOf(page.getByRole('group', { name: 'What the map shows' }));
	const controls = await boxOf(page.getByRole('group', { name: 'Map controls' }));
	const credit = await boxOf(page.locator('.credits summary'));
	const time = await boxOf(page.getByRole('region', { name: 'Timeline' }));
	expect(controls.y, 'below the layers').toBeGreaterThanOrEqual(layers.y + layers.height + 4);
	expect(controls.y + controls.height, 'above the timeline').toBeLessThanOrEqual(time.y);
	expect(credit.x + credit.width, 'beside the buttons').toBeLessThanOrEqual(controls.x);
	expect(layers.x, 'whole on the screen').toBeGreaterThanOrEqual(0);
}

test('an address shows its place above the sheet and not beneath it; a name keeps clear of the buttons on the map, on the other side of its symbol', async ({
	page
}) => {
	await openMap(page, '/#map=9/25.111/62.3375&layers=transport');
	const canvas = await boxOf(page.locator('canvas.maplibregl-canvas'));
	const time = await boxOf(page.getByRole('region', { name: 'Timeline' }));
	const controls = await boxOf(page.getByRole('group', { name: 'Map controls' }));
	const middle = { x: canvas.x + canvas.width / 2, y: (canvas.y + time.y) / 2 };
	await page.touchscreen.tap(middle.x, middle.y);
	await expect(page).toHaveURL(/feature\/gwadar-port\//);

	// Gwadar port a little to the left of the column of buttons; its name would run under them.
	const symbol = { x: controls.x - 26, y: controls.y + controls.height / 2 };
	const pixelsPerDegree = (512 * 2 ** 9) / 360;
	const lng = 62.3375 - (symbol.x - middle.x) / pixelsPerDegree;
	const lat = 25.111 + ((symbol.y - middle.y) * Math.cos((25.1 * Math.PI) / 180)) / pixelsPerDegree;
	// On a page of its own: where a name stood before, it may stay.
	await page.goto('about:blank');
	await openMap(page, `/#map=9/${lat.toFixed(4)}/${lng.toFixed(4)}&layers=transport`);
	await page.touchscreen.tap(symbol.x - 70, symbol.y);
	await expect(page).toHaveURL(/feature\/gwadar-port\//);
});

test.describe('before the page answers', () => {
	test.use({ keepsWindow: false });

	test('the timeline stands on the panel, and stays there', async ({ page }) => {
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/immutable/entry/start.*', async (route) => {
			await released;
			await route.continue();
		});
		await page.goto('/', { waitUntil: 'commit' });
		const time = page.getByRole('region', { name: 'Timeline' });
		const panel = await boxOf(page.locator('#content'));
		const before = await boxOf(time);
		expect(Math.abs(before.y + before.height - panel.y), 'on the panel').toBeLessThan(1);
		release();
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		const after = await boxOf(time);
		expect(Math.abs(after.y - before.y), 'where it stood').toBeLessThan(1);
	});
});

test('the layers, the buttons and the credit keep clear of one another and are large enough to touch, with the banner of an earlier day too', async ({
	page
}) => {
	await openMap(page, '/');
	await test.step('what a finger shall hit is 44 pixels high, and wide where it stands alone', async () => {
		const controls = page.getByRole('group', { name: 'Map controls' }).getByRole('button');
		for (const control of await controls.all()) {
			const { width, height } = await boxOf(control);
			expect({ width, height }).toEqual({ width: 44, height: 44 });
		}
		for (const name of [/^Height of the panel/, /^Layers/]) {
			expect((await boxOf(page.getByRole('button', { name }))).height).toBeGreaterThanOrEqual(44);
		}
	});
	await test.step('as the map opens', () => expectClear(page));
	await test.step('the credit of the ground opens with a touch', async () => {
		const words = page.getByText(/^Natural Earth · GeoNames/);
		await expect(words).toBeHidden();
		await page.locator('.credits summary').tap();
		await expect(words).toBeVisible();
		await page.locator('.credits summary').tap();
		await expect(words).toBeHidden();
	});
	await test.step('with the banner of an earlier day', async () => {
		await follow(page, '/#map=4/30/70&asof=2014-12-31');
		await expect(page.getByRole('complementary', { name: 'As the documents stood' })).toBeVisible();
		await expectClear(page);
	});
	await test.step('where the address says the map looks stays the same while the map is not moved', async () => {
		await follow(page, '/#map=6/30/70');
		await expect(page).toHaveURL(/map=6\/30\/70/);
		await waitForMap(page);
		await page.getByRole('button', { name: 'Zoom in' }).tap();
		await expect(page).toHaveURL(/map=7\//);
		await page.getByRole('button', { name: 'Zoom out' }).tap();
		await expect(page).toHaveURL(/map=6\/(30|29\.99|30\.00)\d*\/(70|69\.99|70\.00)\d*/);
	});
});

test('with letters of twice their size every button of the map stands whole on a phone, clear of the others', async ({
	page
}) => {
	await page.addInitScript(() => {
		document.addEventListener('readystatechange', () => (document.documentElement.style.fontSize = '200%'));
	});
	await openMap(page, '/');
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 844 });
		await expect
			.poll(async () => (await boxOf(page.getByRole('region', { name: 'Timeline' }))).width)
			.toBeLessThanOrEqual(width);
		const groups = [
			page.getByRole('group', { name: 'What the map shows' }),
			page.getByRole('group', { name: 'Map controls' })
		];
		const buttons = await Promise.all(groups.map((group) => group.getByRole('button').all()));
		const boxes = await Promise.all([...buttons.flat(), page.getByRole('button', { name: 'Menu' })].map(boxOf));
		expect(boxes.length).toBeGreaterThan(6);
		for (const [index, box] of boxes.entries()) {
			expect(box.x, `button ${index} at ${width}`).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width, `button ${index} at ${width}`).toBeLessThanOrEqual(width);
			for (const other of boxes.slice(index + 1)) {
				const isApart =
					box.x + box.width <= other.x + 1 ||
					other.x + other.width <= box.x + 1 ||
					box.y + box.height <= other.y + 1 ||
					other.y + other.height <= box.y + 1;
				expect(isApart, `button ${index} clear of the others at ${width}`).toBe(true);
			}
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
});

test.describe('beside the map', () => {
	test.use({ map: 'held' });

	test('with letters twice as large a heading breaks a word that is wider than the phone', async ({ page }) => {
		await page.goto('/source/idsa-2014/');
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toBeVisible();
		const isWhole = heading.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
		expect(await isWhole).toBe(true);
	});

	test('the mark by which the panel is drawn up stands clear of the links beside it, with large letters too', async ({
		page
	}) => {
		await page.goto('/source/idsa-2014/');
		const mark = page.getByRole('button', { name: /^Height of the panel/ }).locator('span');
		const links = page.getByRole('navigation', { name: 'Way back' }).getByRole('link');
		await expect(links).toHaveCount(2);
		for (const size of ['100%', '200%']) {
			await page.evaluate((letters) => document.documentElement.style.setProperty('font-size', letters), size);
			const { x, y, width, height } = await boxOf(mark);
			for (const link of await links.all()) {
				const box = await boxOf(link);
				const isBeside = box.x + box.width <= x || x + width <= box.x;
				expect(isBeside || box.y >= y + height, `clear with letters of ${size}`).toBe(true);
			}
		}
	});
});
