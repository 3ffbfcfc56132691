import type { Page } from '@playwright/test';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/**
 * Keeps the site's texts back until an event lets them come; a route would make each page fetch and compile all it is
 * made of. Runs in the page.
 */
function keepTextsBack(): void {
	const { fetch } = window;
	const released = new Promise((resolve) => addEventListener('texts', resolve));
	window.fetch = async (input, init) => {
		if (/\/atlas\/documents\/[^/]+\.txt$/.test(String(input))) {
			await released;
		}
		return fetch(input, init);
	};
}

const letTextsCome = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('texts')));

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

test('a link to a passage', async ({ page }) => {
	await page.addInitScript(keepTextsBack);
	const anchor = 'passage=brief-advice';
	const document = `${SITES.small}/source/narrows-brief-2020/#${anchor}`;
	const openAnew = async (address: string): Promise<void> => {
		await page.goto(`${SITES.small}/icon.svg`);
		await page.goto(address);
	};
	for (const [screen, size] of [
		['a wide screen', { width: 1280, height: 800 }],
		['a phone', { width: 390, height: 844 }]
	] as const) {
		await page.setViewportSize(size);
		await test.step(`on ${screen} lands on it in the précis, and on it in the text that comes after`, async () => {
			await openAnew(document);
			await expect(page.locator('.precis').first()).toBeAttached();
			await expectLanded(page, anchor);
			await expect(page.locator('.paragraph mark')).toHaveCount(0);
			await letTextsCome(page);
			await expect(page.locator('.paragraph mark').first()).toBeAttached();
			await expectLanded(page, anchor);
			await expect(page.locator(`[id="${anchor}"]`)).toBeFocused();
			// The bar sticks to the top once the page has come to the passage, and lets no text show above it.
			await expect.poll(() => measureGap(page)).toBe(0);
		});
		await test.step(`on ${screen} lands on it in a dossier, and stays on it as the texts come`, async () => {
			const inDossier = 'passage=note-protocol-to-be-signed';
			await openAnew(`${SITES.small}/feature/buenos-aires/#${inDossier}`);
			await expectLanded(page, inDossier);
			await expect(page.locator('blockquote')).toHaveCount(0);
			await letTextsCome(page);
			await expect(page.locator('blockquote').last()).toBeAttached();
			await expectLanded(page, inDossier);
		});
	}
	await test.step('does not call back the reader who has scrolled on when the text comes', async () => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await openAnew(document);
		await expectLanded(page, anchor);
		await page.mouse.move(200, 500);
		await page.mouse.wheel(0, -100_000);
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		await letTextsCome(page);
		await expect(page.locator('.paragraph mark').first()).toBeAttached();
		await expect(page.locator(`[id="${anchor}"]`)).not.toBeInViewport();
	});
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
