import { expect, test } from './test.ts';

test.use({ isMapHeld: true });

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

test('a word never becomes markup or a pattern', async ({ page }) => {
	await page.getByRole('combobox').fill('<img src=x onerror=alert(1)> (.*)+$ [[');
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
