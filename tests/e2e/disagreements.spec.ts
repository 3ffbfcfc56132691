import type { CompiledDisagreement } from '../../src/model/compiled/pages.ts';
import { SITES } from './sites.ts';
import { expect, test } from './test.ts';

const PAGE = '/disagreements/';

test('the state of a project is told as document after document gives it', async ({ page }) => {
	await page.goto('/feature/gwadar-port/');
	const { history } = (await page.request
		.get('/atlas/feature/gwadar-port.json')
		.then((response) => response.json())) as { history: { words: string }[] };
	const section = page.getByRole('region', { name: 'Status by document' });
	expect(history.length).toBeGreaterThan(0);
	await expect(section.locator('strong')).toHaveText(history.map(({ words }) => words));
});

for (const [site, base] of [
	['default', SITES.bare],
	['small', SITES.small]
] as const) {
	test(`the page of the ${site} atlas lists every disagreement and says which nobody has reviewed`, async ({
		page
	}) => {
		await page.goto(`${base}${PAGE}`);
		const all = (await page.request
			.get(`${base}/atlas/disagreements.json`)
			.then((response) => response.json())) as CompiledDisagreement[];
		const reviewed = all.filter((item) => item.reviewed).length;
		expect(site === 'small' ? all.length - reviewed : reviewed).toBeGreaterThan(0);
		const articles = page.getByRole('main').getByRole('article');
		await expect(articles).toHaveCount(all.length);
		await expect(articles.filter({ hasText: 'reviewed by a curator' })).toHaveCount(reviewed);
		await expect(articles.filter({ hasText: 'found by comparing claims, not reviewed' })).toHaveCount(
			all.length - reviewed
		);
	});
}

const countOf = (all: readonly CompiledDisagreement[], source: string): number =>
	all.filter((item) => item.sides.some((side) => side.passages.some((passage) => passage.source.id === source)))
		.length;

test('the list is narrowed', async ({ page }) => {
	await page.goto(PAGE);
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	const all = (await page.request
		.get('/atlas/disagreements.json')
		.then((response) => response.json())) as CompiledDisagreement[];
	const articles = page.getByRole('main').getByRole('article');
	await test.step('choosing a kind and a document narrows the list and says by how much', async () => {
		const left = all.filter(
			(item) =>
				item.kind === 'spelling' &&
				item.sides.some((side) => side.passages.some((passage) => passage.source.id === 'issue-brief-2015'))
		);
		expect(left.length).toBeGreaterThan(0);
		await page
			.getByLabel('Kind', { exact: true })
			.selectOption({ label: `spelling (${all.filter((item) => item.kind === 'spelling').length})` });
		await page
			.getByLabel('Document', { exact: true })
			.selectOption({ label: `Issue brief 2015 (${countOf(all, 'issue-brief-2015')})` });
		await expect(articles).toHaveCount(left.length);
		await expect(page.getByText(`${left.length} of ${all.length} shown`)).toBeVisible();
		await page.getByRole('button', { name: 'Clear filters' }).click();
		await expect(articles).toHaveCount(all.length);
	});
	await test.step('subject, weight and place narrow the list by keyboard, stand in the address, and are cleared', async () => {
		const weight = page.getByLabel('Severity', { exact: true });
		await weight.focus();
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/severity=major/);
		await page.getByLabel('Where', { exact: true }).selectOption('within');
		await expect(page).toHaveURL(/where=within/);
		const inside = all.filter((item) => item.severity === 'major' && item.within.length > 0);
		expect(inside.length).toBeGreaterThan(0);
		await expect(articles).toHaveCount(inside.length);
		await page.reload();
		await expect(articles).toHaveCount(inside.length);
		await expect(weight).toHaveValue('major');
		await page.getByRole('button', { name: 'Clear filters' }).click();
		await expect(articles).toHaveCount(all.length);
		await expect(page).not.toHaveURL(/severity/);
	});
});

test('a journey of two dates', async ({ page }) => {
	await test.step('both dates of a journey stand side by side, each with its document', async () => {
		await page.goto('/event/zardari-visits-russia/');
		const section = page.getByRole('region', { name: /^Where the documents disagree/ });
		const journey = section.getByRole('article', { name: 'When President Zardari went to Russia' });
		const side = (says: string) =>
			journey.getByRole('listitem').filter({ has: page.getByText(says, { exact: true }) });
		await expect(
			side('May 2012').getByRole('link', { name: 'New Indian Express 2014, paragraph 3' })
		).toBeVisible();
		await expect(side('May 2012')).toContainText('12 June 2014');
		await expect(side('2011').getByRole('link', { name: 'Issue brief 2015, paragraph 2' })).toBeVisible();
		await expect(journey).toContainText('reviewed by a curator');
		await side('2011').getByRole('link').click();
		await expect(page).toHaveURL(/\/source\/issue-brief-2015\/#.*passage=isb15-008/);
	});
	await test.step('a disputed date bears a mark that leads to both sides, passage by passage', async () => {
		await page.goBack();
		await page
			.getByRole('main')
			.getByRole('link', { name: /documents differ/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/disagreement\/[a-z0-9-]+\//);
		await page.goto('/disagreement/zardari-journey/');
		await expect(page.getByRole('heading', { level: 2, name: /May 2012/ })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: /2011/ })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Issue brief 2015, paragraph 2' }).first()).toBeVisible();
	});
});

test('with the small atlas’s open texts the sides are read in the documents’ own words', async ({ page }) => {
	await page.goto(`${SITES.small}/disagreement/hydrogen-line-length/`);
	await expect(page.getByRole('main').locator('blockquote mark').first()).toBeVisible();
	await expect(page.getByRole('main').locator('blockquote')).toHaveCount(3);
});

test('the matrix has a column for each document and marks the rows on which they differ in words', async ({ page }) => {
	await page.goto('/matrix/');
	const table = page.getByRole('region', { name: 'Claims about Lahore–Karachi gas pipeline' }).getByRole('table');
	await expect(table.getByRole('columnheader', { name: /^Issue brief 2015/ })).toBeVisible();
	const payer = table
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: /^financed by/i }) })
		.first();
	await expect(payer.getByRole('link', { name: /one document contradicts itself/ })).toBeVisible();
	await expect(payer.getByRole('link', { name: 'expected: Russia', exact: true })).toHaveAttribute(
		'href',
		/passage=isb15-002/
	);
});

test('no page shows a disputed value without its mark', async ({ request, baseURL }) => {
	test.setTimeout(240_000);
	const events = (await request.get('/atlas/events.json').then((response) => response.json())) as {
		id: string;
		disputedDate: string | null;
	}[];
	const features = (await request.get('/atlas/features.json').then((response) => response.json())) as {
		id: string;
	}[];
	const paths = [
		'/events/',
		'/matrix/',
		...events.map(({ id }) => `/event/${id}/`),
		...features.map(({ id }) => `/feature/${id}/`)
	];
	const read = async (path: string): Promise<string> => (await fetch(new URL(path, baseURL))).text();
	let marked = 0;
	const unmarked: string[] = [];
	for (const path of paths) {
		const html = await read(path);
		for (const [, rest = ''] of html.matchAll(
			/data-topic="[^"]*" data-disputed="true"(.*?)(?=data-topic=|<\/main>|$)/gs
		)) {
			marked++;
			if (!rest.includes('data-dispute=')) {
				unmarked.push(path);
			}
		}
	}
	expect(unmarked).toEqual([]);
	expect(marked).toBeGreaterThan(100);
	for (const { id } of events.filter((event) => event.disputedDate)) {
		expect(await read(`/event/${id}/`), id).toMatch(/<dt[^>]*>When<\/dt>.*?data-dispute=/s);
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('a wide table scrolls in its own box', async ({ page }) => {
		await page.goto('/matrix/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
			0
		);
		const boxes = page.locator('main .box');
		// Tables out of view are not laid out until they come near it.
		await boxes.evaluateAll((all) =>
			all.forEach((box) => box.closest('section')?.style.setProperty('content-visibility', 'visible'))
		);
		await expect
			.poll(() => boxes.evaluateAll((all) => Math.max(...all.map((box) => box.scrollWidth - box.clientWidth))))
			.toBeGreaterThan(0);
	});
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });
	test('links lead to each kind', async ({ page }) => {
		await page.goto(PAGE);
		await page
			.getByRole('navigation', { name: 'Kinds' })
			.getByRole('link', { name: /^Spelling/ })
			.click();
		await expect(page).toHaveURL(/#kind-spelling$/);
		await expect(page.getByRole('heading', { level: 2, name: /^Spelling/ })).toBeInViewport();
		await expect(page.getByLabel('Kind', { exact: true })).toBeHidden();
	});
});
