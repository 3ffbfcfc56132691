import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { listViolationsInBoth } from './axe.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });

async function openExport(page: Page): Promise<Locator> {
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
	const dialog = dialogOf(page);
	await expect(dialog.getByRole('button', { name: /^Save as/ })).toBeEnabled();
	return dialog;
}

async function readJson(download: Download): Promise<Record<string, never[]> & { about: Record<string, unknown> }> {
	return JSON.parse(await readFile(await download.path(), 'utf8')) as never;
}

test('a reader takes along the place at hand, the view as it is filtered, or the whole atlas', async ({ page }) => {
	await page.goto('/feature/karachi-port/#layers=energy,transport&asof=2015-12-31');
	const dialog = await openExport(page);
	expect(await listViolationsInBoth(page, 'dialog[open]')).toEqual([]);
	await expect(dialog.getByRole('radio', { name: /^Karachi port/ })).toBeChecked();
	await expect(dialog.getByRole('radio', { name: /^This view: layers .*31 December 2015/ })).not.toBeChecked();

	const saved = async (): Promise<Awaited<ReturnType<typeof readJson>>> => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: /^Save as GeoJSON/ }).press('Enter')
		]);
		await expect(dialog.getByRole('status')).toContainText(`${download.suggestedFilename()} is made`);
		return readJson(download);
	};
	const place = await saved();
	expect(place.features?.map(({ id }) => id)).toEqual(['karachi-port']);
	expect(place.about.asOf).toBe('2015-12-31');
	expect(place.about.fileName).toMatch(/-karachi-port$/);
	expect(String(place.about.address)).toMatch(/\/feature\/karachi-port\/#layers=energy,transport&asof=2015-12-31$/);
	expect(String(place.about.title)).toMatch(/^Karachi port — /i);

	await dialog.getByRole('radio', { name: /^This view/ }).check();
	const view = await saved();
	await dialog.getByRole('radio', { name: 'The whole atlas' }).check();
	const whole = await saved();
	expect(view.features?.length).toBeGreaterThan(1);
	expect(whole.features?.length).toBeGreaterThan(view.features?.length ?? 0);
	expect(whole.passages?.length).toBeGreaterThan(view.passages?.length ?? 0);
	expect(whole.about).toMatchObject({ asOf: null, filters: [] });
	expect(Object.keys(whole.about.atlas as object)).toEqual(
		expect.arrayContaining(['version', 'licence', 'attributions'])
	);
});

test.describe('where a part does not come', () => {
	test.use({ expectErrors: [/./], baseURL: SITES.small });
	test('the dialog says in a sentence that nothing was saved, and the next try is made', async ({ page, answer }) => {
		await page.goto('/events/');
		const dialog = await openExport(page);
		const mend = await answer('**/workers/**', 'cut');
		const save = dialog.getByRole('button', { name: /^Save as GeoJSON/ });
		await save.click();
		await expect(dialog.getByRole('status')).toContainText(/Nothing was saved/);
		await mend();
		const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
		expect(download.suggestedFilename()).toMatch(/\.geojson$/);
	});
});
