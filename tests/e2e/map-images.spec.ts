import type { Page } from '@playwright/test';
import { expect, test, waitForMap } from './test.ts';

/**
 * Pictures of the middle of the map. Software WebGL and the atlas's own fonts give the same picture on every run of one
 * browser; another build of it may smooth edges otherwise, for which the allowance stands. It is far below what a lost
 * line or a label with its letters apart changes: those are tested as data too, on tiles and style.
 */
const ALLOWANCE = { maxDiffPixelRatio: 0.01, threshold: 0.2 };
const SIZE = { width: 320, height: 240 };

/** Nothing of the atlas is shown, so that the picture tells of the basemap alone. */
const NO_LAYER = '&layers=none';

async function takeMiddle(page: Page, hash: string): Promise<Buffer> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`/about/${hash}`);
	await waitForMap(page);
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) throw new Error('There is no map to take a picture of.');
	const clip = { ...SIZE, x: Math.round(box.x + (box.width - SIZE.width) / 2) - 60, y: Math.round(box.y + (box.height - SIZE.height) / 2) };
	let before = await page.screenshot({ clip });
	await expect(async () => {
		const after = await page.screenshot({ clip });
		const isSame = after.equals(before);
		before = after;
		expect(isSame, 'two pictures in a row are the same').toBe(true);
	}).toPass();
	return before;
}

for (const borders of ['neutral', 'in', 'pk', 'cn'])
	test(`the borders of Kashmir are drawn as ever: ${borders}`, async ({ page }) => {
		const picture = await takeMiddle(page, `#map=5.2/34.8/76.6${NO_LAYER}&view=${borders}`);
		expect(picture).toMatchSnapshot(`kashmir-${borders}.png`, ALLOWANCE);
	});

for (const borders of ['neutral', 'ua', 'ru'])
	test(`the borders of Crimea are drawn as ever: ${borders}`, async ({ page }) => {
		const picture = await takeMiddle(page, `#map=5.2/46.6/36.2${NO_LAYER}&view=${borders}`);
		expect(picture).toMatchSnapshot(`crimea-${borders}.png`, ALLOWANCE);
	});

test('names in Urdu stand joined and from right to left', async ({ page }) => {
	const picture = await takeMiddle(page, `#map=6.6/31.4/73.6${NO_LAYER}&lang=ur`);
	expect(picture).toMatchSnapshot('urdu.png', ALLOWANCE);
});

test('a road that is there, routes only agreed and courses only guessed look as ever', async ({ page }) => {
	const picture = await takeMiddle(page, '#map=6/35.2/72.8&layers=transport,energy');
	expect(picture).toMatchSnapshot('lines.png', ALLOWANCE);
});
