import { LANGUAGES, directionOf } from '../../src/language/languages.ts';
import { listViolationsInBoth } from './axe.ts';
import { expect, test } from './test.ts';

const OTHERS = LANGUAGES.filter(({ id }) => id !== 'en');

test('every address is there in every language, with its language and direction in what is served', async ({
	request
}) => {
	for (const language of OTHERS) {
		for (const path of ['', 'events/', 'matrix/', 'feature/gwadar-port/']) {
			const response = await request.get(`/${language.id}/${path}`);
			expect(response.status(), path).toBe(200);
			expect(await response.text(), path).toContain(
				`<html lang="${language.tag}" dir="${directionOf(language)}"`
			);
		}
	}
	const html = await (await request.get('/feature/gwadar-port/')).text();
	for (const { id, tag, title } of OTHERS) {
		expect(html).toMatch(new RegExp(`href="[./]*/${id}/feature/gwadar-port/" hreflang="${tag}"[^>]*>${title}<`));
	}
	expect(html).toContain('<html lang="en" dir="ltr"');
	expect((await request.get('/xx/events/')).status()).toBe(404);
});

test.describe('an address that is no page', () => {
	test.use({ expectErrors: [/Not found|404/i] });

	test('is told in the language it was asked in', async ({ page }) => {
		await page.goto('/ur/nothing-here/');
		const told = page.getByRole('main').getByRole('alert');
		await expect(told).toContainText('اس پتے پر کچھ نہیں۔');
		await expect(told).not.toContainText('Not Found');
	});
});

test('in Urdu pages run from right to left, their data are marked as English, and links stay in the language', async ({
	page
}) => {
	await page.goto('/ur/');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, width: 0 };
	const [text, map] = [await box('#content'), await box('#map')];
	expect(text.x).toBeGreaterThan(map.x + map.width - 2);
	await expect(page.getByRole('heading', { level: 1 }).locator('bdi')).toHaveAttribute('lang', 'en');
	await expect(page.getByText('مسودہ')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'مرکزی' }).getByRole('link', { name: 'واقعات' })).toHaveAttribute(
		'href',
		/\/ur\/events\/$/
	);
	expect(await listViolationsInBoth(page)).toEqual([]);
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Gwadar port/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/ur\/feature\/gwadar-port\//);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Gwadar port');
	await test.step('a page that fills itself in the browser speaks Urdu in all its parts, the dialogs that come later too', async () => {
		await expect(page.getByRole('heading', { name: 'کیا دعویٰ ہے' })).toBeVisible();
		const spoken = await page.evaluate(findLatin);
		expect(spoken.filter((text) => ENGLISH.test(text))).toEqual([]);
		await page.getByRole('button', { name: 'شیئر کریں' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('tab', { name: 'حوالہ دیں' }).click();
		await expect(dialog.getByText('اٹلس کا یہ منظر')).toBeVisible();
		// The row runs from right to left, and so do the arrows.
		await dialog.getByRole('tab', { name: 'حوالہ دیں' }).press('ArrowRight');
		await expect(dialog.getByRole('tab', { name: 'لنک' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	});
	await page.getByRole('navigation', { name: 'زبان' }).getByRole('link', { name: 'فارسی' }).click();
	await expect(page).toHaveURL(/\/fa\/feature\/gwadar-port\//);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Gwadar port');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Gwadar port');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
});

/** What no data of the atlas is made of alone. */
const ENGLISH =
	/^(?:Share|Export|Close|Layers|Legend|Time|Language|Passages|What is claimed|Search.*|busier years.*|undated)$/;

/** Texts in Latin letters that are not marked as English. Runs in the page. */
function findLatin(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const found: string[] = [];
	while (walker.nextNode()) {
		const { parentElement: parent, textContent } = walker.currentNode;
		if (/[A-Za-z]{2}/.test(textContent ?? '') && !parent?.closest('[lang=en], script, style, kbd')) {
			found.push((textContent ?? '').trim());
		}
	}
	return found;
}

test('a page that fills itself says that it is loading, in its language, until it is there', async ({ page }) => {
	let come = (): void => undefined;
	const coming = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await coming;
		await route.continue();
	});
	await page.goto('/ru/feature/gwadar-port/', { waitUntil: 'commit' });
	const waiting = page.getByText('Загрузка…', { exact: true });
	await expect(waiting).toBeVisible();
	come();
	await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeVisible();
	await expect(waiting).toBeHidden();
});
