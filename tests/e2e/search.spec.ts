import type { Page } from '@playwright/test';
import { expect, test, walk } from './test.ts';

const box = (page: Page) => page.getByRole('combobox');

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
}

test('a place is found in any script and opened with the keyboard alone', async ({ page }) => {
	await open(page, '/about/');
	for (const [script, name] of [
		['Latin', 'gwadar'],
		['Arabic', 'گوادر'],
		['Cyrillic', 'Гвадар'],
		['Chinese', '瓜达尔']
	] as const) {
		await test.step(`Gwadar port in ${script} script`, async () => {
			await walk(page, '/');
			await page.keyboard.press('/');
			await expect(box(page)).toBeFocused();
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
});

test('Enter waits until something is found, unless another word is typed', async ({ page, answer }) => {
	const enterEarly = async (word: string): Promise<() => Promise<void>> => {
		const bring = await answer('**/atlas/search*', 'never');
		await open(page, '/');
		const asked = page.waitForRequest(/\/atlas\/search/);
		await box(page).fill(word);
		await box(page).press('Enter');
		await asked;
		return bring;
	};
	const bring = await enterEarly('gwadar');
	await box(page).fill('karachi');
	await bring();
	await expect(page.getByRole('option', { name: /^Karachi/ }).first()).toBeVisible();
	await expect(page).toHaveURL(/:\d+\/(#.*)?$/);
	await (
		await enterEarly('gwadar')
	)();
	await expect(page).toHaveURL(/\/feature\/gwadar-port\//);
});

test('what is found is listed under the box', async ({ page }) => {
	await open(page, '/');
	await test.step('events, passages and documents are found too, each in its group', async () => {
		await box(page).fill('helicopters');
		await expect(page.getByRole('group', { name: /^Events, \d/ })).toBeVisible();
		await expect(page.getByRole('group', { name: /^Passages, \d/ })).toBeVisible();
		await box(page).fill('Russia tilts');
		await expect(page.getByRole('group', { name: /Documents/ })).toBeVisible();
	});
	await test.step('Escape closes the list and a word that finds nothing is said so', async () => {
		await box(page).fill('lahore');
		await expect(page.getByRole('option', { name: /^Lahore/ }).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox', { name: 'Search results' })).toBeHidden();
		await box(page).fill('zzqqxx');
		await expect(page.getByText(/^Nothing/i).first()).toBeAttached();
	});
	await test.step('a word never becomes markup or a pattern', async () => {
		await box(page).fill('<img src=x onerror=alert(1)> (.*)+$ [[');
		await expect(page.locator('img[src="x"]')).toHaveCount(0);
	});
	await test.step('on a phone the list stays within the screen', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		await box(page).fill('gwadar');
		await expect(page.getByRole('option', { name: /^Gwadar port/ }).first()).toBeVisible();
		const list = await page.getByRole('listbox', { name: 'Search results' }).boundingBox();
		expect(list?.x).toBeGreaterThanOrEqual(0);
		expect((list?.x ?? 0) + (list?.width ?? Infinity)).toBeLessThanOrEqual(390);
	});
});

test('what is found leads to where it is told', async ({ page }) => {
	await open(page, '/');
	await test.step('what a pipeline costs is found among the claims, and leads to the passage on the pipeline’s page', async () => {
		await box(page).fill('pipeline cost');
		const claims = page.getByRole('group', { name: /^Claims/ }).getByRole('option');
		await expect(claims.first()).toContainText(/pipeline.*cost: /i);
		await claims.first().click();
		await expect(page).toHaveURL(/\/feature\/[a-z-]+\/#.*passage=/);
		await expect(page.getByRole('article').filter({ hasText: /cost/i }).first()).toBeVisible();
	});
	for (const query of ['kashmir dispute', 'PoK', 'kasmhir']) {
		await test.step(`“${query}” leads to the disputed place, with its note`, async () => {
			await walk(page, '/');
			await box(page).fill(query);
			const option = page.getByRole('group', { name: /^Places/ }).getByRole('option', { name: /^Kashmir/ });
			await expect(option).toContainText('Disputed.');
			await option.click();
			await expect(page).toHaveURL(/\/feature\/kashmir\//);
		});
	}
	await test.step('the word leaves the box and the address once a result was followed', async () => {
		await walk(page, '/');
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
});

test('all results stand on a page of their own', async ({ page }) => {
	await open(page, '/');
	const passages = page.getByRole('region', { name: /^Passages/ });
	await test.step('which says how many there are of each kind', async () => {
		await box(page).fill('gwadar');
		await page.getByRole('option', { name: /^All \d+ results/ }).click();
		await expect(page).toHaveURL(/\/search\/#q=gwadar/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: gwadar');
		const known = (await page.request
			.get('/atlas/feature/gwadar-port.json')
			.then((response) => response.json())) as { groups: { passages: { id: string }[] }[] };
		const ids = known.groups.flatMap(({ passages: each }) => each.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(3);
		for (const id of ids) {
			await expect(passages.locator(`a[href$="#passage=${id}"]`)).toBeVisible();
		}
		await page.reload();
		await expect(passages.getByRole('listitem').first()).toBeVisible();
	});
	await test.step('and may be asked for by any form; a result’s dot is round, and hollow where no document names the place', async () => {
		await page.goto('/search/?q=gwadar');
		await expect(passages.getByRole('listitem').first()).toBeVisible();
		const inferred = page.getByRole('listitem').filter({ hasText: '· inferred' }).locator('.dot').first();
		await expect(inferred).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		const named = page.getByRole('listitem').filter({ hasText: 'port · Transport' }).locator('.dot').first();
		await expect(named).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
		const { width = 0, height = 1 } = (await named.boundingBox()) ?? {};
		expect(width).toBeGreaterThan(6);
		expect(Math.abs(width - height)).toBeLessThan(1);
	});
	await test.step('no results are said, and so are results of some words only', async () => {
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
	await test.step('what was said after the day asked for is not found', async () => {
		await page.goto('/search/#q=gwadar&asof=2014-07-01');
		await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “gwadar”.' })).toBeVisible();
	});
});

test('claims and passages are fetched only once search is used', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await open(page, '/events/');
	expect(fetched.filter((path) => path.includes('/atlas/search'))).toEqual([]);
	await box(page).fill('gwadar');
	await expect(page.getByRole('group', { name: /^Passages/ })).toBeVisible();
	expect(fetched.filter((path) => path.includes('/atlas/search')).sort()).toEqual([
		'/atlas/search-passages.json',
		'/atlas/search-shards.json',
		'/atlas/search.json'
	]);
});

test('a count that was cut is told to be at least so much, in the box and on the page of results', async ({ page }) => {
	const quay = { type: 'feature', names: '', text: '', hint: 'A place', href: 'feature/gwadar-port/' };
	const records = ['Long quay', 'Short quay'].map((title) => ({ ...quay, id: title, title }));
	const answers = {
		'search-shards.json': { types: [{ type: 'feature', begin: 0, end: 9 }], keys: [], isAsked: true },
		'find.json?*': { isWhole: true, types: [{ type: 'feature', total: 5000, isAtLeast: true, records }] }
	};
	for (const [path, json] of Object.entries(answers)) {
		await page.route(`**/atlas/${path}`, (route) => route.fulfill({ json }));
	}
	await open(page, '/events/');
	await box(page).fill('quay');
	await expect(page.getByRole('group', { name: 'Places, 2 of at least 5000' })).toBeVisible();
	await page.getByRole('option', { name: 'At least 5000 results' }).click();
	await expect(page.getByRole('heading', { name: 'Places at least 5000' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('status')).toHaveText('At least 5000 results: 5000 places.');
});
