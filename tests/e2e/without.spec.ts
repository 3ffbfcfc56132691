import { ENGLISH, parseLanguage } from '../../src/language/languages.ts';
import { TEST_SITES } from '../../src/cli/test-sites.ts';
import { PAGES, PARTS } from '../../src/routes/pages.ts';
import { findUnstyled } from './find-unstyled.ts';
import { expect, test } from './test.ts';

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('every page of the atlas is there with its styles, has a heading and leads on', async ({ page, baseURL }) => {
		test.setTimeout(240_000);
		const listUnstyled = findUnstyled(TEST_SITES.main);
		const seen = new Set<string>();
		const queue = ['/'];
		const wrong: string[] = [];
		for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
			if (seen.has(path)) {
				continue;
			}
			seen.add(path);
			const response = await fetch(new URL(path, baseURL));
			const html = await response.text();
			const styles = listUnstyled(html);
			wrong.push(
				...(response.status === 200 ? [] : [`${path} is answered with ${response.status}`]),
				...(/<h1[\s>]/.test(html) ? [] : [`${path} has no first-level heading`]),
				...(styles.length === 0
					? []
					: [`${path} does not ask for ${styles.join()} though it shows what is styled there`]),
				...(/<title>[^<]{5,}<\/title>/.test(html) ? [] : [`${path} has no title`])
			);
			for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#]+)/g)) {
				const url = new URL(href.replaceAll('&amp;', '&'), new URL(path, baseURL));
				const isEnglish = parseLanguage(url.pathname, '').language === ENGLISH;
				if (isEnglish && url.origin === new URL(baseURL ?? '').origin && url.pathname.endsWith('/')) {
					queue.push(url.pathname);
				}
			}
		}
		expect(wrong).toEqual([]);
		const { counts } = (await page.request.get('/atlas/meta.json').then((response) => response.json())) as {
			counts: { features: number; events: number; sources: number };
		};
		expect(seen.size).toBeGreaterThan(counts.features + counts.events + counts.sources);
		const isOf = (route: string) => (path: string) =>
			new RegExp(`^${route.replace(/\/?$/, '/').replace('[id]', '[^/]+')}$`).test(path);
		const unseen = Object.keys(PAGES).filter(
			(route) => !PAGES[route]?.needsScript && !PARTS.includes(route) && ![...seen].some(isOf(route))
		);
		expect(unseen, 'kinds of page that no link leads to').toEqual([]);
		await page.goto('/feature/gwadar-port/');
		await expect(
			page
				.getByRole('region', { name: /^Passages/ })
				.getByRole('article')
				.first()
		).toBeVisible();
		await expect(page.locator('canvas')).toHaveCount(0);
	});

	test('a document reads as a whole in précis', async ({ page }) => {
		await page.goto('/source/idsa-2014/');
		await expect(page.getByText('A précis in our words.')).toBeVisible();
		// What kind of document, and where its publisher sits.
		await expect(page.locator('.reader .label').first()).toHaveText(/\S · \S/);
		const { source } = (await page.request
			.get('/atlas/source/idsa-2014.json')
			.then((response) => response.json())) as { source: { paragraphs: unknown[] } };
		await expect(page.locator('ol > li[data-role]')).toHaveCount(source.paragraphs.length);
	});
});

test.describe('without WebGL', () => {
	test.use({ map: 'undrawn', expectErrors: [/WebGL|webgl/] });
	test('the page says so and keeps list, dossier and search', async ({ page }) => {
		await page.addInitScript(() => {
			const original = HTMLCanvasElement.prototype.getContext;
			HTMLCanvasElement.prototype.getContext = function (
				this: HTMLCanvasElement,
				contextId: string,
				...rest: unknown[]
			) {
				return contextId.startsWith('webgl')
					? null
					: (original as (...args: unknown[]) => unknown).call(this, contextId, ...rest);
			} as typeof original;
		});
		await page.goto('/feature/gwadar-port/');
		await expect(page.getByText(/WebGL/).first()).toBeVisible();
		await expect(
			page
				.getByRole('region', { name: /^Passages/ })
				.getByRole('article')
				.first()
		).toBeVisible();
		await page.getByRole('combobox').fill('lahore');
		await expect(page.getByRole('option').first()).toBeVisible();
	});
});

test.describe('when parts fail', () => {
	// An error that is logged while the page closes has lost its words.
	test.use({
		map: 'grounded',
		expectErrors: [/Failed to load resource|404|map|Byte Serving|search (records|index)|^Error$/i]
	});
	test('lost map tiles leave the dossier and say what happened', async ({ page }) => {
		await page.route('**/*.pmtiles', (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('/feature/gwadar-port/');
		await expect(
			page
				.getByRole('status')
				.filter({ hasText: /map|tiles/i })
				.first()
		).toBeVisible();
		await expect(page.getByRole('heading', { level: 1, name: 'Gwadar port' })).toBeVisible();
	});
	test('a host that ignores range requests is named as the cause', async ({ page }) => {
		await page.route('**/*.pmtiles', (route) =>
			route.fulfill({ status: 200, headers: { 'content-length': '12000000' }, body: Buffer.alloc(64) })
		);
		await page.goto('/');
		await expect(page.getByText(/range requests/i).first()).toBeVisible();
	});
	test('a browser that starts no worker shows the page without the map, and says so', async ({ page }) => {
		await page.addInitScript(() => {
			window.Worker = function () {
				throw new Error('no map worker');
			} as unknown as typeof Worker;
		});
		await page.goto('/feature/gwadar-port/');
		await expect(page.getByText('The map could not be loaded.')).toBeVisible();
		await page.getByRole('combobox').fill('lahore');
		await expect(page.getByRole('option').first()).toBeVisible();
	});
});

test.describe('when the search index is lost', () => {
	test.use({ expectErrors: [/Failed to load resource|search (records|index)|^Error$/i] });
	test('the page stands and says so', async ({ page }) => {
		await page.route('**/search.json', (route) => route.fulfill({ status: 500, body: '' }));
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.getByRole('combobox').fill('lahore');
		await expect(
			page
				.getByText(/search/i)
				.filter({ hasText: /could not|cannot|failed/i })
				.first()
		).toBeAttached();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
