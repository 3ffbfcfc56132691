import type { SilencePage } from '../../src/model/compiled/coverage.ts';
import { expect, test } from './test.ts';

const PAGE = '/silence/';

test('the page of what is not said', async ({ page }) => {
	await page.goto(PAGE);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await test.step('the numbers of each document add up, and those of all documents too', async () => {
		const rows = page.getByRole('region', { name: 'Document by document' }).locator('tbody tr');
		const { documents } = (await page.request
			.get('/atlas/silence.json')
			.then((response) => response.json())) as SilencePage;
		await expect(rows).toHaveCount(documents.length);
		const numbers = (cells: string[]) => cells.map(Number);
		const all = await Promise.all(
			(await rows.all()).map(async (row) => numbers(await row.getByRole('cell').allTextContents()))
		);
		for (const [mentions, placed = 0, unplaced = 0] of all) {
			expect(mentions).toBe(placed + unplaced);
		}
		const total = numbers(
			await page.getByRole('region', { name: 'Document by document' }).locator('tfoot td').allTextContents()
		);
		expect(total).toEqual(total.map((_, column) => all.reduce((sum, row) => sum + (row[column] ?? 0), 0)));
	});
	await test.step('places are sorted by when they were last written about, either way', async () => {
		const table = page.getByRole('region', { name: /^Places, and when/ });
		const last = table.locator('tbody tr td:last-child');
		const before = await last.first().textContent();
		await table.getByRole('button', { name: /^Last written about/ }).click();
		await expect(table.getByRole('columnheader', { name: /^Last written about/ })).toHaveAttribute(
			'aria-sort',
			'descending'
		);
		await expect(last.first()).not.toHaveText(before ?? '');
	});
	await test.step('a document chosen leaves its own names, places and paragraphs, and the places it is silent about', async () => {
		const { documents, names, features } = (await page.request
			.get('/atlas/silence.json')
			.then((response) => response.json())) as SilencePage;
		const chosen = documents.find(({ unplaced }) => unplaced > 0);
		await page.getByLabel('Document', { exact: true }).selectOption({ label: chosen?.source.short ?? '' });
		await expect(page.getByRole('region', { name: /^Named, but not placed/ }).getByRole('listitem')).toHaveCount(
			names.filter(({ source }) => source === chosen?.source.id).length
		);
		await page
			.getByLabel('Places', { exact: true })
			.selectOption({ label: 'the chosen document does not support' });
		const silent = features.filter(({ sources }) => !sources.some(({ id }) => id === chosen?.source.id)).length;
		await expect(page.getByText(`${silent} of ${features.length} shown`)).toBeVisible();
	});
});
