import { readFile } from 'node:fs/promises';
import type { JSHandle, Page } from '@playwright/test';
import { listViolationsInBoth } from './axe.ts';
import { SITES } from './sites.ts';
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

/** A page as it is served, before any script. */
async function readServed(page: Page, path: string): Promise<JSHandle<Document>> {
	const html = await (await page.request.get(path)).text();
	return page.evaluateHandle((text) => new DOMParser().parseFromString(text, 'text/html'), html);
}

test('a reference manager picks documents up from their pages and from an event’s', async ({ page }) => {
	const sources = await readServed(page, '/sources/');
	const href = await sources.evaluate((served) => served.querySelector('a[href*="source/"]')?.getAttribute('href'));
	const event = await readServed(page, '/event/military-cooperation-agreement-2014/');
	const spans = await event.evaluate(
		(served) => served.querySelectorAll('span.Z3988[title*="ctx_ver=Z39.88-2004"]').length
	);
	expect(spans).toBeGreaterThan(1);
	const source = await readServed(page, new URL(href!, `${SITES.bare}/sources/`).href);
	const metas = await source.evaluate((served) =>
		Array.from(served.head.querySelectorAll('meta'), (meta) => [
			meta.name || meta.getAttribute('property'),
			meta.content
		])
	);
	const contentOf = (name: string): string => metas.find(([key]) => key === name)?.[1] ?? '';
	for (const name of [
		'z:itemType',
		'citation_title',
		'citation_author',
		'citation_publication_date',
		'citation_abstract',
		'DC.title'
	]) {
		expect(contentOf(name), name).toMatch(/\S/);
	}
	// What is said of the page is no abstract of the document, and this site is not what it appeared in.
	expect(contentOf('citation_abstract')).toMatch(/^No abstract: the atlas “/);
	expect(metas.map(([key]) => key)).not.toContain('og:site_name');
});
