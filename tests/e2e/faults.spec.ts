import { expect, test } from './test.ts';

test.describe('a page that does not come', () => {
	test.use({ expectErrors: [/Failed to load resource|could not be loaded|damaged|dynamically imported/i] });

	test('because its record hangs says that it is loading, and one may stay', async ({ page }) => {
		await page.route('**/atlas/feature/gwadar-port.json', () => undefined);
		await page.goto('/features/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByRole('main').getByRole('link', { name: 'Gwadar port' }).first().click();
		const pending = page.getByRole('status').filter({ hasText: 'Loading…' });
		await expect(pending).toBeVisible();
		await pending.getByRole('button', { name: 'Stay here' }).click();
		await expect(pending).toBeHidden();
		await expect(page).toHaveURL(/\/features\//);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
	});

	test('because its record fails says so and offers to try again', async ({ page }) => {
		await page.route('**/atlas/feature/gwadar-port.json', (route) => route.fulfill({ status: 500, body: '' }));
		await page.goto('/features/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByRole('main').getByRole('link', { name: 'Gwadar port' }).first().click();
		await expect(page.getByRole('heading', { level: 1, name: 'Could not be loaded' })).toBeVisible();
		await page.unroute('**/atlas/feature/gwadar-port.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeVisible();
	});

	test('because a part of the page is gone is loaded anew by itself, once', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		let isGone = true;
		await page.route('**/_app/immutable/nodes/*.js', (route) =>
			isGone ? route.fulfill({ status: 404, body: '' }) : route.fallback()
		);
		await page.route('**/matrix/', (route) => {
			isGone = false;
			return route.fallback();
		});
		await page.evaluate(() => {
			const link = document.createElement('a');
			link.href = '/matrix/';
			document.body.append(link);
			link.click();
		});
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveURL(/\/matrix\//);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/updated|Could not/);
	});

	test('because the network is cut says that it is offline', async ({ page, context }) => {
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await context.setOffline(true);
		await page.evaluate(() => {
			const link = document.createElement('a');
			link.href = '/matrix/';
			document.body.append(link);
			link.click();
		});
		await expect(page.getByRole('main').getByRole('alert')).toContainText(/offline|could not be loaded/i);
		await expect(page.getByText('old or mistyped')).toHaveCount(0);
		await context.setOffline(false);
	});
});

test.describe('a panel whose data does not come', () => {
	test.use({ expectErrors: [/Failed to load resource|could not be loaded/i] });

	test('says so: the timeline, with a way to try again', async ({ page }) => {
		await page.route('**/atlas/timeline.json', (route) => route.fulfill({ status: 500, body: '' }));
		await page.goto('/');
		const timeline = page.getByRole('region', { name: 'Timeline' });
		await expect(timeline.getByText('The timeline could not be loaded')).toBeVisible();
		await page.unroute('**/atlas/timeline.json');
		await timeline.getByRole('button', { name: 'Try again' }).click();
		await expect(timeline.getByText(/\d+ events, \d+ places/)).toBeVisible();
	});
});

test.describe('with the map', () => {
	test.use({ map: 'undrawn', expectErrors: [/Failed to load resource|could not be loaded/i] });

	test('lost outlines of countries are told, and the sites are drawn all the same', async ({ page }) => {
		await page.route('**/atlas/frames.json', (route) => route.fulfill({ status: 500, body: '' }));
		await page.goto('/#layers=energy,countries');
		await expect(page.getByText('The outlines of countries and regions could not be loaded.')).toBeVisible();
		await expect(page.locator('[data-idle="true"]')).toBeVisible();
	});
});
