import { readFile } from 'node:fs/promises';
import { listViolationsInBoth } from './axe.ts';
import { expect, test } from './test.ts';

test('a document, this view, the atlas and many at once are cited; where copying is refused the text is selected', async ({
	page
}) => {
	await page.goto('/event/military-cooperation-agreement-2014/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
	await page.getByRole('tab', { name: 'Cite' }).click();
	const panel = page.getByRole('tabpanel', { name: 'Cite' });
	const text = panel.getByRole('region');
	await expect(text).toContainText(
		/version [0-9a-f]{12}.*\/event\/military-cooperation-agreement-2014\/.*\(accessed /
	);
	expect(await listViolationsInBoth(page, 'dialog[open]')).toEqual([]);
	await panel.getByRole('radio', { name: 'The atlas', exact: true }).check();
	await expect(text).toContainText(/n\.d\. Version [0-9a-f]{12}/);
	await panel.getByRole('radio', { name: /^The documents this rests on/ }).check();
	await panel.getByLabel('As', { exact: true }).selectOption('RIS');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		panel.getByRole('button', { name: 'Save RIS' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/military-cooperation-agreement-2014-documents\.ris$/);
	expect((await readFile(await download.path(), 'utf8')).match(/^TY {2}- /gm)?.length).toBeGreaterThan(1);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('refused')) }
		});
	});
	await panel.getByRole('button', { name: 'Copy RIS' }).press('Enter');
	await expect(panel.getByRole('status')).toContainText('does not allow copying');
	expect(await page.evaluate(() => String(getSelection()))).toContain('TY  - ');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a reference manager picks documents up from their pages and from an event’s', async ({ page }) => {
		await page.goto('/sources/');
		const href = await page.locator('a[href*="source/"]').first().getAttribute('href');
		await page.goto('/event/military-cooperation-agreement-2014/');
		expect(await page.locator('span.Z3988[title*="ctx_ver=Z39.88-2004"]').count()).toBeGreaterThan(1);
		await page.goto(new URL(href!, new URL('/sources/', page.url())).href);
		for (const name of [
			'z:itemType',
			'citation_title',
			'citation_author',
			'citation_publication_date',
			'citation_abstract',
			'DC.title'
		]) {
			await expect(page.locator(`head meta[name="${name}"]`).first()).toHaveAttribute('content', /\S/);
		}
		// What is said of the page is no abstract of the document, and this site is not what it appeared in.
		await expect(page.locator('head meta[name="citation_abstract"]')).toHaveAttribute(
			'content',
			/^No abstract: the atlas “/
		);
		await expect(page.locator('head meta[property="og:site_name"]')).toHaveCount(0);
	});
});
