import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
});

for (const [script, name] of [
	['Latin', 'gwadar'],
	['Arabic', 'گوادر'],
	['Cyrillic', 'Гвадар'],
	['Chinese', '瓜达尔']
] as const) {
	test(`Gwadar port is found in ${script} script and opened with the keyboard alone`, async ({ page }) => {
		await page.keyboard.press('/');
		const box = page.getByRole('combobox');
		await expect(box).toBeFocused();
		await page.keyboard.type(name);
		const option = page.getByRole('option', { name: /^Gwadar port/ }).first();
		await expect(option).toBeVisible();
		for (let tries = 0; tries < 8 && (await option.getAttribute('aria-selected')) !== 'true'; tries++) {
			await page.keyboard.press('ArrowDown');
		}
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/feature\/gwadar-port\//);
	});
}

test('events, passages and documents are found too, each in its group', async ({ page }) => {
	await page.getByRole('combobox').fill('helicopters');
	await expect(page.getByRole('group', { name: /^Events, \d/ })).toBeVisible();
	await expect(page.getByRole('group', { name: /^Passages, \d/ })).toBeVisible();
	await page.getByRole('combobox').fill('Russia tilts');
	await expect(page.getByRole('group', { name: /Documents/ })).toBeVisible();
});

test('Escape closes the list and a word that finds nothing is said so', async ({ page }) => {
	await page.getByRole('combobox').fill('lahore');
	await expect(page.getByRole('listbox', { name: 'Search results' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox', { name: 'Search results' })).toBeHidden();
	await page.getByRole('combobox').fill('zzqqxx');
	await expect(page.getByText(/^Nothing/i).first()).toBeAttached();
});

const box = (page: Page) => page.getByRole('combobox');

test('what a pipeline costs is found among the claims, and leads to the passage on the pipeline’s page', async ({
	page
}) => {
	await box(page).fill('pipeline cost');
	const claims = page.getByRole('group', { name: /^Claims/ }).getByRole('option');
	await expect(claims.first()).toContainText(/pipeline.*cost: /i);
	await claims.first().click();
	await expect(page).toHaveURL(/\/feature\/[a-z-]+\/#.*passage=/);
	await expect(page.getByRole('article').filter({ hasText: /cost/i }).first()).toBeVisible();
});

for (const query of ['kashmir dispute', 'PoK', 'kasmhir']) {
	test(`“${query}” leads to the disputed place, with its note`, async ({ page }) => {
		await box(page).fill(query);
		const option = page.getByRole('group', { name: /^Places/ }).getByRole('option', { name: /^Kashmir/ });
		await expect(option).toContainText('Disputed.');
		await option.click();
		await expect(page).toHaveURL(/\/feature\/kashmir\//);
	});
}

test('all results stand on a page of their own, which says how many there are of each kind', async ({ page }) => {
	await box(page).fill('gwadar');
	await page.getByRole('option', { name: /^All \d+ results/ }).click();
	await expect(page).toHaveURL(/\/search\/#q=gwadar/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: gwadar');
	const known = (await page.request.get('/atlas/feature/gwadar-port.json').then((response) => response.json())) as {
		groups: { passages: { id: string }[] }[];
	};
	const ids = known.groups.flatMap(({ passages }) => passages.map(({ id }) => id));
	expect(ids.length).toBeGreaterThan(3);
	const passages = page.getByRole('region', { name: /^Passages/ });
	for (const id of ids) {
		await expect(passages.locator(`a[href$="#passage=${id}"]`)).toBeVisible();
	}
	await page.reload();
	await expect(passages.getByRole('listitem').first()).toBeVisible();
	await page.goto('/search/?q=gwadar');
	await expect(passages.getByRole('listitem').first()).toBeVisible();
});

test('the word leaves the box and the address once a result was followed', async ({ page }) => {
	await box(page).fill('lahore');
	await expect(page).toHaveURL(/q=lahore/);
	await page
		.getByRole('option', { name: /^Lahore/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/feature\//);
	await expect(box(page)).toHaveValue('');
	await expect(page).not.toHaveURL(/q=/);
});

test('a page of no results says so, and one of some words only says that', async ({ page }) => {
	await page.goto('/search/#q=zzqqxx');
	await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “zzqqxx”.' })).toBeVisible();
	await page.goto('/search/#q=gwadar%20zzqqxx');
	await expect(page.getByText(/^Nothing has all of these words/)).toBeVisible();
	await expect(
		page
			.getByRole('main')
			.getByRole('link', { name: /Gwadar port/ })
			.first()
	).toBeVisible();
});

test('claims and passages are fetched only once search is used', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.goto('/events/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	expect(fetched.filter((path) => path.includes('/atlas/search'))).toEqual([]);
	await box(page).fill('gwadar');
	await expect(page.getByRole('group', { name: /^Passages/ })).toBeVisible();
	expect(fetched.filter((path) => path.includes('/atlas/search')).sort()).toEqual([
		'/atlas/search-passages.json',
		'/atlas/search-shards.json',
		'/atlas/search.json'
	]);
});

test('what was said after the day asked for is not found', async ({ page }) => {
	await page.goto('/search/#q=gwadar&asof=2014-07-01');
	await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “gwadar”.' })).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the list of results stays within the screen', async ({ page }) => {
		await box(page).fill('gwadar');
		const list = await page.getByRole('listbox', { name: 'Search results' }).boundingBox();
		expect(list?.x).toBeGreaterThanOrEqual(0);
		expect((list?.x ?? 0) + (list?.width ?? Infinity)).toBeLessThanOrEqual(390);
	});
});

test('a word never becomes markup or a pattern', async ({ page }) => {
	await page.getByRole('combobox').fill('<img src=x onerror=alert(1)> (.*)+$ [[');
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('a result’s dot is round, and hollow where no document names the place', async ({ page }) => {
	await page.goto('/search/?q=gwadar');
	const inferred = page.getByRole('listitem').filter({ hasText: '· inferred' }).locator('.dot').first();
	await expect(inferred).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	const named = page.getByRole('listitem').filter({ hasText: 'port · Transport' }).locator('.dot').first();
	await expect(named).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	const { width = 0, height = 1 } = (await named.boundingBox()) ?? {};
	expect(width).toBeGreaterThan(6);
	expect(Math.abs(width - height)).toBeLessThan(1);
});
