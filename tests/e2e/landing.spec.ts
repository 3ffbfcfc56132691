import type { Page } from '@playwright/test';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** Keeps the site's texts back until it is told to let them through. */
async function holdTexts(page: Page): Promise<() => void> {
	let open = (): void => undefined;
	const gate = new Promise<void>((resolve) => (open = resolve));
	await page.route('**/atlas/documents/*.txt', async (route) => {
		await gate;
		await route.continue();
	});
	return open;
}

/** How far below the bar that stays on top an element begins, in pixels; negative where the bar covers it. */
const belowBar = (page: Page, id: string): Promise<number> =>
	page.evaluate((anchor) => {
		const bar = document.querySelector('#content .bar, #content .head');
		const element = document.getElementById(anchor);
		return (element?.getBoundingClientRect().top ?? NaN) - (bar?.getBoundingClientRect().bottom ?? NaN);
	}, id);

/** Between the top of the text and the bar that stays there, in pixels. */
const measureGap = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const bar = document.querySelector('#content .bar');
		const scroller = bar?.closest('.scroller');
		return (bar?.getBoundingClientRect().top ?? NaN) - (scroller?.getBoundingClientRect().top ?? NaN);
	});

async function expectLanded(page: Page, id: string): Promise<void> {
	await expect
		.poll(async () => {
			const pixels = await belowBar(page, id);
			return pixels >= 0 && pixels < 60;
		})
		.toBe(true);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
}

for (const [screen, size] of [
	['a wide screen', { width: 1280, height: 800 }],
	['a phone', { width: 390, height: 844 }]
] as const) {
	test.describe(`a link to a passage, on ${screen}`, () => {
		test.use({ viewport: size });

		test('lands on it in the précis, and on it in the text that comes after', async ({ page }) => {
			const letThrough = await holdTexts(page);
			const anchor = 'passage=brief-advice';
			await page.goto(`${SITES.small}/source/narrows-brief-2020/#${anchor}`);
			await expect(page.locator('.precis').first()).toBeAttached();
			await expectLanded(page, anchor);
			letThrough();
			await expect(page.locator('.paragraph mark').first()).toBeAttached();
			await expectLanded(page, anchor);
			await expect(page.locator(`[id="${anchor}"]`)).toBeFocused();
			// The bar sticks to the top once the page has come to the passage, and lets no text show above it.
			await expect.poll(() => measureGap(page)).toBe(0);
		});

		test('lands on it in a dossier, and stays on it as the texts come', async ({ page }) => {
			const letThrough = await holdTexts(page);
			const anchor = 'passage=note-protocol-to-be-signed';
			await page.goto(`${SITES.small}/feature/buenos-aires/#${anchor}`);
			await expectLanded(page, anchor);
			letThrough();
			await expect(page.locator('blockquote').last()).toBeAttached();
			await expectLanded(page, anchor);
		});
	});
}

test('the reader who has scrolled on is not called back when the text comes', async ({ page }) => {
	const letThrough = await holdTexts(page);
	await page.goto(`${SITES.small}/source/narrows-brief-2020/#passage=brief-advice`);
	await expectLanded(page, 'passage=brief-advice');
	await page.mouse.move(200, 500);
	await page.mouse.wheel(0, -100_000);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	letThrough();
	await expect(page.locator('.paragraph mark').first()).toBeAttached();
	await expect(page.locator('[id="passage=brief-advice"]')).not.toBeInViewport();
});

test('n and p step through passages on arrival, before anything was clicked', async ({ page }) => {
	await page.goto('/feature/gwadar-port/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await page.keyboard.press('n');
	await expect(
		page
			.getByRole('region', { name: /^Passages/ })
			.getByRole('article')
			.first()
	).toBeFocused();
});
