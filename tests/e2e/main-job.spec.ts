import { come, namePointed, test as opened } from './opened.ts';
import { DOCUMENTS, SITES } from './sites.ts';
import { expect, openPanel, test, waitForMap } from './test.ts';

test.use({ map: 'undrawn' });

/** The camera straight above the port, so that the middle of the map is the port itself. */
const ABOVE_GWADAR = '#map=9/25.1115/62.3395';

async function clickMiddleOfMap(page: import('@playwright/test').Page): Promise<void> {
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) {
		throw new Error('There is no map to click.');
	}
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

opened(
	'a click on Gwadar port opens its dossier with every passage at once; back undoes that and brings the camera back',
	async ({ page }) => {
		await come(page, `/${ABOVE_GWADAR}`);
		await clickMiddleOfMap(page);
		await expect(page).toHaveURL(/\/feature\/gwadar-port\//);
		await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeVisible();
		const passages = page.getByRole('region', { name: /^Passages/ });
		const count = Number(/\d+/.exec((await passages.getByRole('heading', { level: 2 }).textContent()) ?? '')?.[0]);
		expect(count).toBeGreaterThan(3);
		await expect(passages.getByRole('article')).toHaveCount(count);
		await expect(passages.getByRole('article').first()).toContainText(`1 of ${count}`);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Gwadar port');
		await expect(page).toHaveURL(/#map=9\/25\.11\d*\/62\.3\d*/);
	}
);

opened('a layer toggled off leaves the map and the address, and comes back', async ({ page }) => {
	await come(page, `/about/${ABOVE_GWADAR}`);
	const transport = (await openPanel(page, 'Layers')).getByRole('checkbox', { name: 'Transport' });
	await expect.poll(() => namePointed(page)).toBe('Gwadar port');
	await transport.uncheck();
	await expect(page).toHaveURL(/layers=(?!.*transport)/);
	await expect.poll(() => namePointed(page)).not.toBe('Gwadar port');
	await transport.check();
	await expect.poll(() => namePointed(page)).toBe('Gwadar port');
});

test('the small atlas, with its open texts, is read at once: nothing is made for one atlas alone', async ({ page }) => {
	await page.goto(`${SITES.small}/`);
	await waitForMap(page);
	await page.getByRole('link', { name: 'Documents', exact: true }).click();
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await expect(page.locator('.paragraph mark').first()).toBeVisible();
	await expect(page.getByText('The text, from the atlas.')).toBeVisible();
});

test.describe('beside the map', () => {
	test.use({ map: 'held' });

	test('two clicks lead from the opening page to a passage in its document, and back again', async ({ page }) => {
		await page.goto('/');
		await page
			.getByRole('main')
			.getByRole('link', { name: /^Gwadar port/ })
			.first()
			.click();
		const passage = page
			.getByRole('region', { name: /^Passages/ })
			.getByRole('article')
			.first();
		await passage.getByRole('link', { name: /^Read in the document/ }).click();
		await expect(page).toHaveURL(/\/source\/[a-z0-9-]+\/#.*passage=/);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeVisible();
	});

	test('a layer toggled off stays off when the page is loaded anew', async ({ page }) => {
		await page.goto('/');
		const layers = await openPanel(page, 'Layers');
		await layers.getByRole('checkbox', { name: 'Energy' }).uncheck();
		await expect(page).toHaveURL(/layers=(?!.*energy)/);
		await page.reload();
		await openPanel(page, 'Layers');
		await expect(layers.getByRole('checkbox', { name: 'Energy' })).not.toBeChecked();
		await expect(layers.getByRole('checkbox', { name: 'Transport' })).toBeChecked();
		await layers.getByRole('button', { name: 'Show only Energy' }).click();
		await expect(layers.getByRole('checkbox', { name: 'Transport' })).not.toBeChecked();
	});

	test('passages stand grouped by document in order of publication, without a copy as digests, and how to add one', async ({
		page
	}) => {
		await page.goto('/event/military-cooperation-agreement-2014/');
		const passages = page.getByRole('region', { name: /^Passages/ });
		const groups = passages.getByRole('heading', { level: 3 });
		const published = (await page.request.get('/atlas/sources.json').then((response) => response.json())) as {
			title: string;
		}[];
		const titles = (await groups.allTextContents()).map((title) => title.trim());
		expect(titles.length).toBeGreaterThan(2);
		expect(titles).toEqual(published.map((source) => source.title).filter((title) => titles.includes(title)));
		await expect(passages.getByText('In our words.').first()).toBeVisible();
		await expect(passages.getByRole('button', { name: 'add your copy' }).first()).toBeVisible();
	});

	test.describe('with the copies at hand', () => {
		test.skip(!DOCUMENTS, 'SKIPPED: DOCUMENTS names no folder');

		test('the dossier shows the text itself, marked, in its context', async ({ page }) => {
			await page.goto(`${SITES.copies}/feature/cherat/`);
			const first = page
				.getByRole('region', { name: /^Passages/ })
				.locator('blockquote')
				.first();
			await expect(first.locator('mark').first()).toBeVisible();
			expect((await first.locator('mark').allTextContents()).join(' ')).toContain('Cherat');
		});

		test('the document page marks every passage in the reader’s copy', async ({ page }) => {
			for (const source of [
				'new-indian-express-2014',
				'diplomat-2014',
				'idsa-2014',
				'issue-brief-2015',
				'spearhead-2017'
			]) {
				await test.step(source, async () => {
					await page.goto(`${SITES.copies}/source/${source}/`);
					const anchors = (await page.request
						.get(`${SITES.copies}/atlas/anchors/${source}.json`)
						.then((response) => response.json())) as { passages: unknown[] };
					await expect(page.locator('.paragraph mark').first()).toBeVisible();
					await expect(
						page
							.getByText(`Passage ${anchors.passages.length} of ${anchors.passages.length}`)
							.or(page.getByRole('link', { name: `Passage ${anchors.passages.length}`, exact: true }))
							.first()
					).toBeAttached();
				});
			}
		});
	});
});

test.describe('where neither a frame nor a timer comes to the page', () => {
	test.use({ keepsWindow: false });

	test('a click on a link is followed all the same: at once, not after the next frame', async ({ page }) => {
		await page.clock.install({ time: 0 });
		await page.clock.pauseAt(1000);
		await page.goto('/about/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name: 'Documents' })
			.evaluate((link: HTMLElement) => link.click());
		await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
	});
});
