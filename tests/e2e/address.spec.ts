import { expect, openPanel, test, waitForMap } from './test.ts';

test.use({ map: 'undrawn' });

test('a reload restores camera, layers and selection', async ({ page }) => {
	await page.goto('/feature/karakoram-highway/#map=6.5/36/74&layers=transport,countries');
	await waitForMap(page);
	await page.reload();
	await waitForMap(page);
	await expect(page).toHaveURL(/feature\/karakoram-highway\/#.*map=6\.5\/36\/74/);
	const layers = await openPanel(page, 'Layers');
	await expect(layers.getByRole('checkbox', { name: 'Countries' })).toBeChecked();
	await expect(layers.getByRole('checkbox', { name: 'Energy' })).not.toBeChecked();
});

test('the opening view stays out of the address until the reader moves the map', async ({ page }) => {
	await page.goto('/');
	await waitForMap(page);
	const layers = await openPanel(page, 'Layers');
	await layers.getByRole('checkbox', { name: 'Countries' }).check();
	await expect(page).toHaveURL(/\/#layers=[^&]*countries[^&]*$/);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/map=/);
});

test.describe('beside the map', () => {
	test.use({ map: 'held' });

	test('a link to a passage opens it', async ({ page }) => {
		const anchors = (await page.request
			.get('/atlas/anchors/idsa-2014.json')
			.then((response) => response.json())) as { passages: { id: string }[] };
		const id = anchors.passages[3]?.id ?? '';
		await page.goto(`/source/idsa-2014/#passage=${id}`);
		await expect(page.locator(`[id="passage=${id}"]`)).toBeInViewport();
	});

	test('unknown parts of a link are told, and the page still works', async ({ page }) => {
		await page.goto('/#layers=energy,unheard-of&passage=no-such-1&map=5/30/70');
		await expect(page.getByRole('alert')).toContainText(/unheard-of/);
		const layers = await openPanel(page, 'Layers');
		await expect(layers.getByRole('checkbox', { name: 'Energy' })).toBeChecked();
	});
});

test('an address that is typed as another is about to be written is read, and not written over', async ({ page }) => {
	await page.addInitScript(() => {
		const { setTimeout } = window;
		const waiting: (() => void)[] = [];
		window.setTimeout = ((work: () => void, wait?: number, ...given: unknown[]) => {
			// Not what waits for an answer.
			waiting.push(...((wait ?? 0) < 1000 ? [work] : []));
			return setTimeout(work, wait, ...given);
		}) as typeof setTimeout;
		addEventListener('write-now', () => waiting.splice(0).forEach((work) => work()));
	});
	await page.goto('/');
	await waitForMap(page);
	const layers = await openPanel(page, 'Layers');
	await layers.getByRole('checkbox', { name: 'Countries' }).check();
	await page.evaluate(() => {
		location.hash = '#map=6.5/36/74';
		// Before the browser tells the page of it.
		dispatchEvent(new Event('write-now'));
	});
	await expect(page).toHaveURL(/#map=6\.5\/36\/74$/);
	await expect(layers.getByRole('checkbox', { name: 'Countries' })).not.toBeChecked();
});

test('an absurd camera in a link is brought back into the world', async ({ page }) => {
	await page.goto('/#map=99/1e9/NaN');
	await waitForMap(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('an unknown place', () => {
	test.use({ expectErrors: [/404/] });
	test('gets a notice with ways on, and the map stays', async ({ page }) => {
		await page.goto('/feature/no-such-place/');
		await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
		await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	});
});
