import type { Page } from '@playwright/test';
import { come, test as opened } from './opened.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

/** Comes to a page, asks for paper as the button does, and shows it as a printer would get it. */
async function printPage(page: Page, address: string): Promise<void> {
	await come(page, address);
	await page.evaluate(() => {
		document.documentElement.removeAttribute('data-printed');
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: 'Print the map' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
	await page.emulateMedia({ media: 'print' });
}

/** Nothing that is pressed, typed into or chosen from is left on paper. */
async function expectNoControls(page: Page): Promise<void> {
	const left = await page
		.locator('button, input, select, textarea, canvas, [role="search"], [role="slider"]')
		.evaluateAll((all) =>
			all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80))
		);
	expect(left).toEqual([]);
	await expect(page.getByRole('region', { name: 'Timeline' })).toBeHidden();
	await expect(page.locator('.skips')).toBeHidden();
}

/** Tops of the map, the legend and the page's heading, in pixels. */
async function expectOrder(page: Page): Promise<void> {
	const parts = [
		page.getByRole('figure'),
		page.getByRole('region', { name: 'Legend' }),
		page.getByRole('heading', { level: 1 })
	];
	const tops: number[] = [];
	for (const part of parts) {
		await expect(part).toBeVisible();
		tops.push((await part.boundingBox())?.y ?? NaN);
	}
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
}

opened(
	'the opening view on paper is the map with scale and credit, then the legend, then the text, and nothing to press',
	async ({ page }) => {
		await printPage(page, '/');
		await expectOrder(page);
		await expectNoControls(page);
		const figure = page.getByRole('figure');
		await expect(figure).toContainText(/km at the middle/);
		await expect(figure).toContainText('Natural Earth');
		const legend = page.getByRole('region', { name: 'Legend' });
		await expect(legend.getByRole('heading', { name: 'Borders' })).toBeVisible();
		await expect(legend).toContainText('Proposed, not built');
		await expect(page.getByRole('heading', { name: 'Look closer' })).toBeHidden();
		await expect(page.getByRole('heading', { name: 'The documents' })).toBeVisible();
	}
);

opened(
	'a dossier on paper keeps its passages and claims, and leaves out what only a screen can do',
	async ({ page }) => {
		await printPage(page, '/feature/gwadar-port/');
		await expectOrder(page);
		await expectNoControls(page);
		await expect(page.getByRole('heading', { name: 'What is claimed' })).toBeVisible();
		const passage = page.getByRole('article', { name: /^Passage 1 of/ });
		await expect(passage.locator('.digest')).toBeVisible();
		for (const words of ['Cite', 'Read in the document', 'Read side by side', 'Distance to another place']) {
			for (const found of await page.getByText(words, { exact: false }).all()) {
				await expect(found, words).toBeHidden();
			}
		}
		// What is folded on the screen is read on paper.
		const folded = page.locator('.passage details.also').first();
		await expect(folded).toHaveJSProperty('open', false);
		await expect(folded.getByRole('link').first()).toBeVisible();
	}
);

test('before the map is drawn paper has the text, white and its letters dark whatever the screen was, and says that the map is still to come', async ({
	page
}) => {
	await page.goto('/icon.svg');
	await page.evaluate(() => localStorage.setItem('theme', 'dark'));
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/feature/gwadar-port/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.emulateMedia({ media: 'print' });
	const colours = await page.locator('h1').evaluate((heading) => {
		const lightness = (value: string): number => {
			const [red = 0, green = 0, blue = 0] = (value.match(/[\d.]+/g) ?? []).map(Number);
			return (red + green + blue) / 3;
		};
		return {
			ink: lightness(getComputedStyle(heading).color),
			paper: lightness(getComputedStyle(document.documentElement).backgroundColor)
		};
	});
	expect(colours.paper).toBe(255);
	expect(colours.ink).toBeLessThan(80);
	const dot = page.locator('.dot[data-presence="named"]').first();
	await expect(dot).toHaveCSS('print-color-adjust', 'exact');
	await expect(page.getByText('The map was still being drawn: print again.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByText('The map was still being drawn')).toBeHidden();
});

test('a document on paper has each note whole and below its paragraph, also where one of them is open', async ({
	page
}) => {
	await page.goto(`${SITES.small}/source/narrows-brief-2020/`);
	const paragraph = page.locator('.paragraph').filter({ has: page.locator('aside').nth(1) });
	await paragraph.first().locator('aside summary').first().click();
	await page.emulateMedia({ media: 'print' });
	const notes = page.locator('.paragraph aside');
	expect(await notes.count()).toBeGreaterThan(5);
	const lost = await notes.evaluateAll((all) =>
		all
			.filter((note) => {
				const [words, body] = [
					note.querySelector('summary'),
					note.closest('.paragraph')?.querySelector('.body')
				];
				return !(
					words &&
					body &&
					note.checkVisibility() &&
					words.scrollHeight <= words.clientHeight + 1 &&
					note.getBoundingClientRect().top >= body.getBoundingClientRect().bottom
				);
			})
			.map(({ id }) => id)
	);
	expect(lost).toEqual([]);
});

test('claims side by side on paper stand whole on a sheet of A4, however many documents speak', async ({ page }) => {
	await page.goto('/matrix/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	// Less than a browser leaves between its margins.
	await page.setViewportSize({ width: 680, height: 960 });
	const widths = (): Promise<number[]> =>
		page.locator('#content table').evaluateAll((tables) => tables.map(({ scrollWidth }) => scrollWidth));
	expect(Math.max(...(await widths())), 'on a screen it can be scrolled').toBeGreaterThan(680);
	await page.emulateMedia({ media: 'print' });
	expect(Math.max(...(await widths()))).toBeLessThanOrEqual(680);
});
