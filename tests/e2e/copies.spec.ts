import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS } from './sites.ts';
import { expect, test } from './test.ts';

const LETTER = 'A letter on quite another matter, about gardens and weather, of no use to any atlas of pipelines or ports at all.';

test.beforeEach(async ({ page }) => {
	await page.goto('/source/idsa-2014/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
});

test('a wrong file is told so, by name', async ({ page }) => {
	await page.getByLabel('Files to add').first().setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(LETTER) });
	await expect(page.getByText(/letter\.txt/).first()).toBeVisible();
	await expect(page.locator('mark')).toHaveCount(0);
});

test('a binary file is refused with its reason', async ({ page }) => {
	await page.getByLabel('Files to add').first().setInputFiles({ name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]) });
	await expect(page.getByText(/picture\.txt/).first()).toBeVisible();
});

test('a hostile name and text stay text', async ({ page }) => {
	await page.getByLabel('Files to add').first().setInputFiles({ name: '<img src=x onerror=alert(1)>.txt', mimeType: 'text/plain', buffer: Buffer.from(`<script>alert(1)</script> ${LETTER}`) });
	await expect(page.getByText(/<img src=x/).first()).toBeVisible();
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test.describe('with the documents', () => {
	test.skip(!DOCUMENTS, 'SKIPPED: DOCUMENTS names no folder');
	const fileOf = (prefix: string): string => join(DOCUMENTS ?? '', readdirSync(DOCUMENTS ?? '.').find((name) => name.startsWith(prefix)) ?? '');

	test('a copy dropped in is matched on this machine, shown marked, and forgotten on reload', async ({ page }) => {
		await page.getByLabel('Files to add').first().setInputFiles(fileOf('002'));
		await expect(page.locator('mark').first()).toBeVisible();
		await page.reload();
		await expect(page.getByText('A précis in our words.')).toBeVisible();
		await expect(page.locator('mark')).toHaveCount(0);
	});

	test('an edition with other line breaks and buttons in between is found passage by passage', async ({ page }) => {
		const text = readFileSync(fileOf('002'), 'utf8');
		const other = `Share | Print\n\n${text.replaceAll(/ (?=\w{7})/g, '\n')}\n\nMore stories`;
		await page.getByLabel('Files to add').first().setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from(other) });
		await expect(page.locator('mark').first()).toBeVisible();
	});
});
