import type { Page } from '@playwright/test';
import { SITES } from './sites.ts';
import { expect, test, waitForMap } from './test.ts';

// Little more of the map than the pictures hold: software draws each pixel. Its middle is on a pixel, as that of the
// pictures is.
test.use({ map: 'drawn', viewport: { width: 1000, height: 560 } });

/**
 * Pictures of the middle of the map. One browser draws each the same to the last pixel, on every run and under any
 * load; another build of it may smooth some edges otherwise, for which the allowance stands: less than a third of a
 * short label. Which borders and names of claims each view draws is held as data too: tests/golden/borders.
 */
/** Two builds of one browser differ by so many pixels at the edges of lines and letters. */
const ALLOWANCE = { maxDiffPixels: 120, threshold: 0.1 };
/** Where all layers or the shades of two reliefs are in the picture. */
const FULL_ALLOWANCE = { ...ALLOWANCE, maxDiffPixels: 500 };
const SIZE = { width: 320, height: 240 };

/** Nothing of the atlas is shown, so that the picture tells of the basemap alone. */
const NO_LAYER = '&layers=none';

/** Waits until the middle of the map looks as in the picture of that name. */
async function expectMiddle(
	page: Page,
	hash: string,
	name: string,
	site: string = SITES.bare,
	allowance = ALLOWANCE
): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${site}/about/${hash}`);
	await waitForMap(page);
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) {
		throw new Error('There is no map to take a picture of.');
	}
	const clip = {
		...SIZE,
		x: Math.round(box.x + (box.width - SIZE.width) / 2) - 60,
		y: Math.round(box.y + (box.height - SIZE.height) / 2)
	};
	await expect(page).toHaveScreenshot(`${name}.png`, { clip, ...allowance });
}

/** One page for a place: the address alone changes the view, as a reader's link does. */
for (const [place, camera, views] of [
	['Kashmir', '5.2/34.8/76.6', ['neutral', 'in', 'pk', 'cn']],
	['Crimea', '5.2/46.6/36.2', ['neutral', 'ua', 'ru']]
] as const) {
	test(`the borders of ${place} are drawn as ever in the views ${views.join(', ')}`, async ({ page }) => {
		for (const view of views) {
			await expectMiddle(page, `#map=${camera}${NO_LAYER}&view=${view}`, `${place.toLowerCase()}-${view}`);
		}
	});
}

test('names in Urdu stand joined and from right to left', async ({ page }) => {
	await expectMiddle(page, `#map=6.6/31.4/73.6${NO_LAYER}&lang=ur`, 'urdu');
});

test.describe('in a window of the usual size', () => {
	// Which names have room here hangs on all that is in view.
	test.use({ viewport: { width: 1280, height: 800 } });

	test('a road that is there, routes agreed or of no stated status and courses only guessed look as ever', async ({
		page
	}) => {
		await expectMiddle(page, '#map=6/35.2/72.8&layers=transport,energy', 'lines');
		await expectMiddle(page, '#map=6/30.9/73.2&layers=transport,energy', 'lines-agreed');
	});
});

for (const scheme of ['light', 'dark'] as const) {
	test(`the second atlas is drawn as ever, from the continent to the narrows, in the ${scheme} theme`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: scheme });
		for (const [place, camera] of [
			['patagonia', '5/-52/-70'],
			['narrows', '7.4/-52.9/-70.4']
		] as const) {
			await expectMiddle(page, `#map=${camera}`, `magellan-${place}-${scheme}`, SITES.small, FULL_ALLOWANCE);
		}
	});
}

test('the world is on the map where no region is cut in detail: land, coast, borders and names, drawn larger', async ({
	page
}) => {
	for (const [place, camera] of [
		['washington', '8/38.7/-76.8'],
		['nairobi', '6.4/-1.6/36.9']
	] as const) {
		await expectMiddle(page, `#map=${camera}${NO_LAYER}`, `world-${place}`, undefined, FULL_ALLOWANCE);
	}
});
