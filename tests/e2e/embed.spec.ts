import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { listViolationsInBoth } from './axe.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ map: 'undrawn', expectErrors: [/404|^Blocked opening .* sandboxed frame/] });

/** What the script told the page around the frames, oldest first. */
interface Heard {
	frame: string;
	type: string;
	place?: string | null;
	view?: string;
	address?: string;
	pixels?: number;
	message?: string;
}

/**
 * A page of another origin, with frames of the atlas in it and our script. It comes from a server of its own, as pages
 * do.
 */
async function openHost(page: Page, frames: string): Promise<void> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="en"><title>A page about ports</title><h1>Ports</h1>${frames}
			<script>
				window.heard = [];
				for (const type of ['ready', 'select', 'view', 'height', 'fault'])
					addEventListener('passages:' + type, ({ target, detail }) => heard.push({ frame: target.id, ...detail }));
			</script>
			<script src="${SITES.bare}/embed.js" async></script>`);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
	server.close();
}
const listHeard = (page: Page): Promise<Heard[]> =>
	page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const lastOf = async (page: Page, type: string): Promise<Heard | undefined> =>
	(await listHeard(page)).filter((heard) => heard.type === type).at(-1);

const frameOf = (id: string, path: string, mark = ''): string =>
	`<iframe id="${id}" title="${id}" data-passages${mark} src="${SITES.bare}${path}" style="width:100%;height:26rem;border:0"></iframe>`;
const isHydrated = (frame: FrameLocator): Promise<void> =>
	expect(frame.locator('html')).toHaveAttribute('data-hydrated', '');

test('the map stands in a page of another origin, and both talk: ready, what is chosen, what is looked at', async ({
	page,
	context
}) => {
	// As wide as the text of many a page: the map’s sources are named there too.
	await page.setViewportSize({ width: 700, height: 800 });
	await openHost(page, frameOf('map', '/embed/map/?place=gwadar-port&theme=dark#layers=energy'));
	const frame = page.frameLocator('#map');
	await expect(frame.getByText(/GeoNames \(CC BY/)).toBeVisible();
	await page.setViewportSize({ width: 1280, height: 720 });
	await expect(frame.getByRole('region', { name: /^Map of / })).toBeVisible();
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Gwadar port');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(() => lastOf(page, 'ready')).toMatchObject({ kind: 'map', frame: 'map' });
	await expect.poll(() => lastOf(page, 'select')).toMatchObject({ place: 'gwadar-port', title: 'Gwadar port' });
	// The atlas's own head, lists and storage of pages are left out.
	await expect(frame.getByRole('combobox')).toHaveCount(0);
	await expect(frame.locator('link[rel="manifest"]')).toHaveCount(0);

	await page.evaluate(() => {
		const { passages } = window as unknown as {
			passages: {
				select: (frame: Element | null, what: object) => void;
				view: (frame: Element | null, view: string) => void;
			};
		};
		passages.select(document.querySelector('#map'), { place: 'lahore' });
	});
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Lahore');
	await expect.poll(() => lastOf(page, 'select')).toMatchObject({ place: 'lahore' });
	// The map has come to it.
	await expect
		.poll(async () => (await lastOf(page, 'view'))?.address)
		.toMatch(/\/feature\/lahore\/#map=[\d.]+\/31\./);
	await page.evaluate(() => {
		const { passages } = window as unknown as { passages: { view: (frame: Element | null, view: string) => void } };
		passages.view(document.querySelector('#map'), 'map=5/30/70&layers=seas,no-such-layer');
	});
	await expect.poll(async () => (await lastOf(page, 'fault'))?.message).toContain('no-such-layer');
	await expect
		.poll(async () => (await lastOf(page, 'view'))?.address)
		.toMatch(/\/feature\/lahore\/#map=5\/30\/70&layers=/);

	await page.evaluate(() => {
		const { passages } = window as unknown as {
			passages: {
				select: (frame: Element | null, what: object) => void;
				view: (frame: Element | null, view: string) => void;
			};
		};
		const map = document.querySelector('#map');
		// One right after the other: neither undoes the other.
		passages.view(map, 'map=6/31/71');
		passages.select(map, { place: 'no-such-place' });
	});
	await expect(frame.getByRole('alert')).toHaveText('The atlas has no such place.');
	const opened = context.waitForEvent('page');
	await frame.getByRole('link', { name: /^Open the atlas/ }).click();
	const whole = await opened;
	await expect(whole).toHaveURL(new RegExp(`^${SITES.bare}/#map=6/31/71`));
	await whole.close();
});

test.describe('beside the map', () => {
	test.use({ map: 'held' });

	test('map and dossier stand in another page: a place stays in the frame, every other link opens beside it', async ({
		page,
		context
	}) => {
		await openHost(page, frameOf('dossier', '/embed/dossier/?place=gwadar-port'));
		const frame = page.frameLocator('#dossier');
		await isHydrated(frame);
		await expect(frame.getByRole('heading', { name: 'What is claimed' })).toBeVisible();
		await frame.getByRole('region', { name: 'Related' }).getByRole('link').first().click();
		await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText('Gwadar port');
		await expect.poll(async () => (await lastOf(page, 'select'))?.place).not.toBe('gwadar-port');
		const opened = context.waitForEvent('page');
		await frame.locator('a.layer').click();
		const whole = await opened;
		await expect(whole).toHaveURL(/\/layer\//);
		await whole.close();
		await expect(frame.locator('.app')).toHaveAttribute('data-embed', 'dossier');
	});

	test('a page that was not let open beside the frame is told with its address, in the frame and to the page around', async ({
		page
	}) => {
		const sandboxed = frameOf('shut', '/embed/dossier/?place=gwadar-port').replace(
			'<iframe',
			'<iframe sandbox="allow-scripts allow-same-origin"'
		);
		await openHost(page, sandboxed);
		const frame = page.frameLocator('#shut');
		await isHydrated(frame);
		for (const [link, address] of [
			[frame.locator('a.layer'), '/layer/'],
			[frame.getByRole('link', { name: /^Open it in the atlas/ }), '/feature/gwadar-port/']
		] as const) {
			await link.click();
			await expect(frame.getByRole('alert')).toContainText(address);
			await expect.poll(async () => (await lastOf(page, 'fault'))?.message).toContain(address);
		}
	});

	test('the timeline gets the height it needs', async ({ page }) => {
		await openHost(page, frameOf('time', '/embed/timeline/').replace('data-passages', 'data-passages="height"'));
		const frame = page.frameLocator('#time');
		await isHydrated(frame);
		await expect(frame.getByText('documents', { exact: true })).toBeVisible();
		await expect(frame.locator('.mark').first()).toBeVisible();
		await expect
			.poll(() => frame.locator('.time').evaluate((time) => time.scrollHeight - time.clientHeight))
			.toBeLessThan(2);
		const height = (await lastOf(page, 'height'))?.pixels ?? 0;
		expect(height).toBeGreaterThan(150);
		await expect(page.locator('#time')).toHaveCSS('height', `${height}px`);
		await expect(frame.locator('canvas.maplibregl-canvas')).toHaveCount(0);
	});

	test('the lines for another page follow what is chosen there, with a preview beside them', async ({ page }) => {
		await page.goto('/feature/gwadar-port/#layers=energy');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Share' });
		// The last of the tabs: from the first one step back.
		await dialog.getByRole('tab', { name: 'Link' }).press('ArrowLeft');
		await expect(dialog.getByRole('tab', { name: 'Put it on a page' })).toBeFocused();
		const lines = dialog.getByRole('textbox', { name: 'Lines for your page' });
		await expect(lines).toHaveValue(/embed\/map\/\?place=gwadar-port#[^"]*layers=energy/);
		// Code runs from left to right in every language.
		await expect(lines).toHaveAttribute('dir', 'ltr');
		const preview = dialog.locator('iframe');
		await expect(preview).toHaveAttribute('src', /\/embed\/map\/\?place=gwadar-port/);
		await dialog.getByRole('radio', { name: 'Map and dossier' }).check();
		await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
		await dialog.getByRole('checkbox').check();
		await expect(lines).toHaveValue(
			/embed\/dossier\/\?place=gwadar-port&amp;theme=dark#.*data-passages.*embed\.js/s
		);
		await expect(preview.contentFrame().getByRole('heading', { level: 1 })).toHaveText('Gwadar port');
		expect(await listViolationsInBoth(page)).toEqual([]);
		await expect(dialog).toContainText('one of this machine');
	});
});
