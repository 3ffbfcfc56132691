import { listViolationsInBoth } from './axe.ts';
import { findPath } from './find-path.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

test('Share gives the address of this very view, by copy, by the share sheet or by hand', async ({ page }) => {
	await page.goto('/feature/gwadar-port/#map=6/26/63&layers=energy,seas&view=in&lang=ur&asof=2017-03-01');
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	// What the share sheet and the clipboard were given, and whether they refuse.
	await page.evaluate(() => {
		const given = document.documentElement.dataset;
		navigator.clipboard.writeText = (text) => {
			given.copied = text;
			return given.refuses === undefined ? Promise.resolve() : Promise.reject(new Error('refused'));
		};
		navigator.canShare = () => true;
		navigator.share = ({ url = '' } = {}) => {
			given.shared = url;
			return Promise.reject(new DOMException('closed', given.refuses === undefined ? 'AbortError' : 'DataError'));
		};
	});
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	const field = dialog.getByRole('textbox', { name: 'Address of this view' });
	await expect(field).toBeVisible();
	await expect(field).toHaveAttribute('dir', 'ltr');
	const address = new URL(await field.inputValue());
	const { version } = (await page.request.get('/atlas/meta.json').then((response) => response.json())) as {
		version: string;
	};
	expect(address.pathname).toBe('/feature/gwadar-port/');
	expect(address.hash).toMatch(
		/^#map=6\/26\/63&layers=[a-z,-]+&lang=ur&view=in&asof=2017-03-01&v=[0-9a-f]{8}\.[\w-]{12}$/
	);
	expect(address.hash).toContain(`v=${version.slice(0, 8)}.`);
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toHaveText('Copied.');
	await expect(page.locator('html')).toHaveAttribute('data-copied', address.href);
	await dialog.getByRole('button', { name: 'Share…' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-shared', address.href);
	await expect(dialog.getByRole('status')).toHaveText('');
	await page.evaluate(() => (document.documentElement.dataset.refuses = ''));
	for (const name of ['Share…', 'Copy']) {
		await dialog.getByRole('button', { name }).click();
		await expect(dialog.getByRole('status')).toContainText('selected');
		await expect(field).toBeFocused();
		expect(await page.evaluate(() => String(getSelection()))).toBe(address.href);
	}
	expect(await listViolationsInBoth(page, 'dialog[open]')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});

test('a link made on this version opens without a word, one made on another says what changed', async ({ page }) => {
	await page.goto(`${SITES.small}${findPath('/event/[id]')}`);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const address = await page.getByRole('textbox', { name: 'Address of this view' }).inputValue();
	const [, made = '', prints = ''] = /v=([0-9a-f]{8})\.([\w-]{12})$/.exec(address) ?? [];
	const other = made === 'aaaaaaaa' ? 'bbbbbbbb' : 'aaaaaaaa';
	const notice = page.getByRole('status').filter({ hasText: 'another version' });
	// The empty page between: an address that differs after "#" alone would not be opened anew.
	const open = async (link: string): Promise<void> => {
		await page.goto(`${SITES.small}/icon.svg`);
		await page.goto(link);
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	};
	await open(address.replace(made, other));
	await expect(notice).toContainText(other);
	await expect(notice).toContainText('nothing has changed');
	await open(address.replace(made, other).replace(prints, `xxx${prints.slice(3, 6)}yyyzzz`));
	await expect(notice).toContainText(
		'what is said of it, its passages and the events it belongs to changed; its places did not'
	);
	expect(await listViolationsInBoth(page)).toEqual([]);
	await notice.getByRole('button', { name: 'Dismiss' }).click();
	await expect(notice).toBeHidden();
	await open(address);
	await expect(page).not.toHaveURL(/v=/);
	await expect(notice).toBeHidden();
});

test.describe('what a link led to is gone', () => {
	test.use({ expectErrors: [/404/] });
	test('the page says so, and that the link is of another version', async ({ page }) => {
		await page.goto('/feature/no-such-place/#v=aaaaaaaa.abcdefghijkl');
		await expect(page.getByRole('status').filter({ hasText: 'another version' })).toContainText('not in this one');
	});
});
