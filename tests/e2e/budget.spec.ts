import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test, waitForMap } from './test.ts';

/** Only MapLibre and its worker are larger than this, not compressed. */
const MAPLIBRE_BYTES = 400_000;
/**
 * What the opening view may load besides MapLibre, in bytes, scripts and styles as brotli, fonts besides those of the
 * map’s names; a little above what it does, and six tenths of what it was at first.
 */
const MAX_SCRIPTS = 93_200;
const MAX_FONTS = 56_000;

// What was fetched once is not fetched again.
test.use({ keepsWindow: false });

test('the opening view loads no more scripts, styles and fonts than it needs', async ({ page }) => {
	const bodies: Promise<{ path: string; body: Buffer }>[] = [];
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const weigh = (response: Response): void => {
		const path = new URL(response.url()).pathname;
		if (response.ok() && /\.(js|css|woff2)$/.test(path)) {
			bodies.push(response.body().then((body) => ({ path, body })));
		}
	};
	page.on('response', weigh);
	// What comes later by the clock does not come: the map is never drawn here.
	await page.clock.install({ time: 0 });
	await page.clock.pauseAt(1000);
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	// The last that it asks for: MapLibre, beside what draws the map.
	await expect
		.poll(async () => (await Promise.all(bodies)).some(({ body }) => body.length > MAPLIBRE_BYTES))
		.toBe(true);
	await page.waitForLoadState('networkidle');
	page.off('response', weigh);
	const icons = asked.filter((path) => /\/icons\.[\w-]+\.json$/.test(path));
	expect(icons, 'icons of the map, asked for once').toHaveLength(1);
	await expect(page.locator('link[rel="preload"][href*="/icons."]'), 'asked for by the page itself').toHaveCount(1);
	const files = await Promise.all(bodies);
	const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
	const scripts = files.filter(({ path, body }) => !path.endsWith('.woff2') && body.length < MAPLIBRE_BYTES);
	const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
	expect(scripts.length).toBeGreaterThan(8);
	expect(fonts.length).toBeGreaterThan(1);
	expect(sum(scripts.map(({ body }) => brotliCompressSync(body).length)), 'scripts and styles').toBeLessThan(
		MAX_SCRIPTS
	);
	expect(sum(fonts.map(({ body }) => body.length)), 'fonts').toBeLessThan(MAX_FONTS);
});

test('the opening view asks for all it needs before the script comes that a browser waits for', async ({ page }) => {
	let release = (): void => undefined;
	const gate = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/early.js', async (route) => {
		await gate;
		await route.continue();
	});
	const needed = [
		/\/_app\/immutable\/entry\/[^/]+\.js$/,
		/\/_app\/immutable\/assets\/map\.[^/]+\.css$/,
		/\/atlas\/map\.json$/
	];
	const asked = Promise.all(needed.map((address) => page.waitForRequest(address)));
	await page.goto('/', { waitUntil: 'commit' });
	await asked;
	release();
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
});

test.describe('on a phone', () => {
	test.use({ map: 'grounded', viewport: { width: 390, height: 844 } });

	test('no letter beside the map brings a face of its own', async ({ page }) => {
		const fonts: Promise<number>[] = [];
		page.on('response', (response) => {
			// The map's names are written in faces of their own, on every screen.
			if (/^(?!.*noto-).*\.woff2$/.test(response.url())) {
				fonts.push(response.body().then((body) => body.length));
			}
		});
		await page.goto('/');
		await waitForMap(page);
		await expect(page.locator('.credits summary')).toBeVisible();
		await page.evaluate(() => document.fonts.ready);
		const sizes = await Promise.all(fonts);
		expect(sizes.length).toBeGreaterThan(1);
		expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(MAX_FONTS);
	});
});

test.describe('a map that is drawn', () => {
	test.use({ map: 'undrawn' });

	test('starts its worker before what draws it is there, and no other', async ({ page }) => {
		const started: string[] = [];
		page.on('worker', (worker) => started.push(worker.url()));
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		let held = 0;
		await page.route('**/chunks/*.js', async (route) => {
			const response = await route.fetch();
			if ((await response.text()).includes('basemap-relief')) {
				held++;
				await gate;
			}
			await route.fulfill({ response });
		});
		await page.goto('/');
		await expect.poll(() => started).toEqual([expect.stringMatching(/maplibre-gl-worker/)]);
		expect(held).toBe(1);
		release();
		await waitForMap(page);
		expect(started).toHaveLength(1);
	});

	test('has none where the page is the timeline alone', async ({ page }) => {
		const started: string[] = [];
		page.on('worker', (worker) => started.push(worker.url()));
		await page.goto('/embed/timeline/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await expect(page.locator('.mark').first()).toBeVisible();
		expect(started.filter((url) => url.includes('maplibre-gl-worker'))).toEqual([]);
	});

	test('has a worker of its own for each that MapLibre asks for, as it does in Safari', async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(window, { safari: {} });
			Object.defineProperty(navigator, 'hardwareConcurrency', { value: 6 });
		});
		const started: string[] = [];
		page.on('worker', (worker) => started.push(worker.url()));
		await page.goto('/');
		await waitForMap(page);
		expect(started).toHaveLength(3);
	});
});
