import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TEST_SITES } from '../../src/cli/test-sites.ts';
import { ROOT } from '../../src/server/paths.ts';
import type { GiveAnswer } from './answers.ts';
import { SITES } from './sites.ts';
import { expect, follow, test } from './test.ts';

test.describe('a page that does not come', () => {
	test.use({ expectErrors: [/Failed to load resource|could not be loaded|damaged|dynamically imported/i] });

	test('says so, whether its record hangs, fails or is lost while the page is left', async ({ page, answer }) => {
		const linkTo = (name: string) => page.getByRole('main').getByRole('link', { name }).first();
		await page.goto('/features/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');

		await test.step('one that hangs is loading, and one may stay', async () => {
			const letGo = await answer('**/atlas/feature/gwadar-port.json', 'never');
			await linkTo('Gwadar port').click();
			const pending = page.getByRole('status').filter({ hasText: 'Loading…' });
			await expect(pending).toBeVisible();
			await pending.getByRole('button', { name: 'Stay here' }).click();
			await expect(pending).toBeHidden();
			await expect(page).toHaveURL(/\/features\//);
			await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
			await letGo();
		});

		await test.step('one that fails could not be loaded, and is tried again', async () => {
			await follow(page, '/features/');
			const mend = await answer('**/atlas/feature/karachi-port.json', { status: 500 });
			await linkTo('Karachi port').click();
			await expect(page.getByRole('heading', { level: 1, name: 'Could not be loaded' })).toBeVisible();
			await mend();
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Karachi port' })).toBeVisible();
		});

		await test.step('one lost while the page is left is told once one is back on it, and no sooner', async () => {
			await follow(page, '/features/');
			const told: string[] = [];
			page.on('console', (message) => told.push(message.text()));
			await answer('**/atlas/feature/cherat.json', 'cut');
			const lost = page.waitForEvent('requestfailed');
			await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
			await linkTo('Cherat').click();
			await lost;
			// Asked for after it, and there: so the page has heard of the one that failed.
			await page.evaluate(async () => (await fetch('/atlas/meta.json', { cache: 'no-store' })).text());
			await page.evaluate(() => console.info('come back'));
			await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
			await expect(page.getByRole('heading', { level: 1, name: 'Could not be loaded' })).toBeVisible();
			const back = told.indexOf('come back');
			expect(told.findIndex((text) => text.includes('could not be loaded:'))).toBeGreaterThan(back);
		});
	});

	test('because a part of the page is gone is loaded anew by itself, once', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		let isGone = true;
		await page.route('**/_app/immutable/nodes/*.js', (route) =>
			isGone ? route.fulfill({ status: 404, body: '' }) : route.fallback()
		);
		await page.route('**/matrix/', (route) => {
			isGone = false;
			return route.fallback();
		});
		await page.evaluate(() => {
			const link = document.createElement('a');
			link.href = '/matrix/';
			document.body.append(link);
			link.click();
		});
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveURL(/\/matrix\//);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/updated|Could not/);
	});

	test.describe('where the browser believes in no network', () => {
		test.use({ keepsWindow: false });

		test('comes all the same from a site that answers, and nothing is said of a network', async ({ page }) => {
			await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }));
			const answered = page.waitForResponse((response) => response.request().method() === 'HEAD');
			await page.goto('/');
			await answered;
			await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
			await expect(page.getByText(/no network|does not answer/)).toHaveCount(0);
		});
	});

	test('because the network is cut says that it is offline', async ({ page, context }) => {
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await context.setOffline(true);
		await page.evaluate(() => {
			const link = document.createElement('a');
			link.href = '/matrix/';
			document.body.append(link);
			link.click();
		});
		await expect(page.getByRole('main').getByRole('alert')).toContainText(/offline|could not be loaded/i);
		await expect(page.getByText('old or mistyped')).toHaveCount(0);
		await context.setOffline(false);
	});
});

test.describe('a part of a small site that does not come', () => {
	test.use({
		baseURL: SITES.small,
		expectErrors: [/Failed to load resource|could not be loaded|damaged|is missing/i]
	});

	test('is told where a record is no JSON, cut short or of another shape', async ({ page, answer }) => {
		await page.goto('/events/');
		for (const body of ['<!doctype html><title>Log in</title>', '{"ref":{"id":"bahia-azul"', '[]']) {
			const mend = await answer('**/atlas/feature/bahia-azul.json', { body });
			await follow(page, '/feature/bahia-azul/');
			await expect(page.getByRole('heading', { level: 1, name: 'Could not be loaded' }), body).toBeVisible();
			await expect(page.getByRole('main').getByRole('alert')).toContainText('The place came damaged');
			await mend();
			await follow(page, '/events/');
			await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
		}
	});

	test('is told where the list of features is gone or fails, and comes when tried again', async ({
		page,
		answer
	}) => {
		for (const [status, said] of [
			[404, 'The list of places is missing from this site'],
			[500, 'The list of places could not be loaded']
		] as const) {
			await page.goto('/events/');
			const mend = await answer('**/atlas/features.json', { status });
			await follow(page, '/features/');
			await expect(page.getByRole('main').getByRole('alert')).toContainText(said);
			await expect(page.getByText('old or mistyped')).toHaveCount(0);
			await mend();
			await page.locator('html').evaluate((root) => root.setAttribute('data-stays', ''));
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Could not be loaded');
			await expect(page.locator('html'), 'the list alone is asked for').toHaveAttribute('data-stays', '');
			await expect(page.getByRole('main').getByRole('link', { name: 'Bahía Azul' }).first()).toBeVisible();
		}
	});

	test('is told where the anchors are gone, with the cause, and a copy is found once they are back', async ({
		page,
		answer
	}) => {
		const name = 'corridors-note-2022.txt';
		const copy = {
			name,
			mimeType: 'text/plain',
			buffer: readFileSync(join(ROOT, 'geo/atlases/magellan/documents', name))
		};
		const mend = await answer('**/atlas/anchors/*.json', { status: 404 });
		const letGo = await answer(`**/documents/${name}`, 'never');
		await page.goto('/source/corridors-note-2022/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		const asksForCopy = page.getByText('The text itself is not part of the atlas.');
		await expect(asksForCopy, 'while the text that the site serves is on its way').toHaveCount(0);
		await letGo();
		await expect(asksForCopy).toBeVisible();
		await page.getByLabel('Files to add').first().setInputFiles(copy);
		const dialog = page.getByRole('dialog', { name: 'Your copies' });
		await expect(
			dialog.getByText('“corridors-note-2022.txt” could not be compared. What passages are found by is missing')
		).toBeVisible();
		await mend();
		await page.getByLabel('Files to add').last().setInputFiles(copy);
		await expect(dialog.getByText(/is .*Corridors note 2022|was recognised/).first()).toBeVisible();
	});

	test('leaves links that lead on and a word in the place of the map while scripts are on their way', async ({
		page
	}) => {
		await page.route('**/_app/immutable/**/*.js', () => undefined);
		await page.goto('/', { waitUntil: 'commit' });
		await expect(page.getByText('Drawing the map…')).toBeVisible();
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-hydrated', '');
	});

	test('leads to the search by a key while scripts are on their way, and looks for what is typed there', async ({
		page
	}) => {
		let come = (): void => undefined;
		const coming = new Promise<void>((resolve) => (come = resolve));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await coming;
			await route.continue();
		});
		await page.goto('/events/', { waitUntil: 'commit' });
		const field = page.getByRole('combobox', { name: /^Search/ });
		await expect(field).toBeVisible();
		await page.keyboard.press('/');
		await expect(field).toBeFocused();
		await page.keyboard.type('bahia azul');
		come();
		await expect(page.getByRole('option', { name: /Bahía Azul/ }).first()).toBeVisible();
		await expect(field).toHaveValue('bahia azul');
		await expect(field).toBeFocused();
	});

	test('does what a button was clicked for while scripts were on their way, once they are there', async ({
		page
	}) => {
		let come = (): void => undefined;
		let isHeld = Promise.resolve();
		const hold = (): void => void (isHeld = new Promise((resolve) => (come = resolve)));
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await isHeld;
			await route.continue();
		});
		const toggle = page.getByRole('button', { name: 'Time', exact: true });
		hold();
		await page.goto('/events/', { waitUntil: 'commit' });
		for (const times of ['once', 'twice'] as const) {
			await (times === 'once' ? toggle.press('Enter') : toggle.dblclick());
			await expect(toggle).toHaveAttribute('aria-expanded', 'false');
			come();
			await expect(toggle, `clicked ${times}`).toHaveAttribute('aria-expanded', 'true');
			hold();
			if (times === 'once') {
				await page.evaluate(() => localStorage.clear());
				await page.reload({ waitUntil: 'commit' });
			}
		}

		// What is remembered from an earlier visit is what was asked for.
		await page.reload({ waitUntil: 'commit' });
		await toggle.click();
		await expect(toggle).toHaveAttribute('aria-expanded', 'false');
		come();
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await expect(toggle).toHaveAttribute('aria-expanded', 'true');
	});
});

test.describe('a map whose data does not come', () => {
	test.use({
		baseURL: SITES.small,
		map: 'grounded',
		expectErrors: [/Failed to load resource|could not be loaded|damaged/i]
	});

	test('says so where its list of features fails or is damaged, and the lists are there', async ({
		page,
		answer
	}) => {
		for (const given of [{ status: 500 }, { body: '{}' }]) {
			const mend = await answer('**/atlas/map.json', given);
			await page.goto('/features/');
			await expect(
				page.getByText('The map could not be loaded. Everything it shows is in the lists too.')
			).toBeVisible();
			await expect(page.getByRole('main').getByRole('link', { name: 'Bahía Azul' }).first()).toBeVisible();
			await mend();
			await page.goto('about:blank');
		}
	});
});

test.describe('an address with broken percent signs', () => {
	test.use({ expectErrors: [/404|Not found/i] });

	test('is told of as any unknown one', async ({ page }) => {
		for (const address of ['/feature/%E0%A4%A/', '/%zz/']) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1, name: 'Not in the atlas' }), address).toBeVisible();
		}
	});
});

test.describe('a panel whose data does not come', () => {
	test.use({ expectErrors: [/Failed to load resource|could not be loaded/i] });

	test('says so: the timeline, with a way to try again, and nothing of how many events there are before', async ({
		page,
		answer
	}) => {
		const letGo = await answer('**/atlas/timeline.json', 'never');
		await page.goto('/about/#layers=none');
		const timeline = page.getByRole('region', { name: 'Timeline' });
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await expect(page.getByRole('button', { name: 'Layers' })).toContainText('0 of');
		await expect(timeline.getByText(/\d+ events/)).toHaveCount(0);
		await letGo();
		await expect(timeline.getByText(/\d+ events/)).toBeVisible();

		const mend = await answer('**/atlas/timeline.json', { status: 500 });
		await page.goto('/');
		await expect(timeline.getByText('The timeline could not be loaded')).toBeVisible();
		await mend();
		await timeline.getByRole('button', { name: 'Try again' }).click();
		await expect(timeline.getByText(/\d+ events, \d+ places/)).toBeVisible();
	});
});

const folder = join(TEST_SITES.main, '_app', 'immutable', 'chunks');
/** In which the layers are shown, and told in each language. */
const parts = readdirSync(folder).filter((name) =>
	readFileSync(join(folder, name), 'utf8').includes('Show only {title}')
);
/** By far the largest. */
const mapLibre = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 400_000);

test.describe('a part of the page that does not come when it is wanted', () => {
	test.use({ expectErrors: [/Failed to load resource|dynamically imported/i], keepsWindow: false });

	/** Has the part that shows the layers fail until the returned function is called. */
	async function loseLayers(page: Page, answer: GiveAnswer, status: number): Promise<() => Promise<unknown>> {
		const found = await Promise.all(parts.map((name) => answer(`**/chunks/${name}`, { status })));
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		return () => Promise.all(found.map((find) => find()));
	}

	test('as the site was put up anew, is told, and comes once the page is loaded anew', async ({ page, answer }) => {
		await answer('**/_app/version.json', { body: '{"version":"another"}' });
		const find = await loseLayers(page, answer, 404);
		await page.getByRole('button', { name: 'Layers' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('The atlas was updated while this page stood open.')).toBeVisible();
		await find();
		await Promise.all([page.waitForEvent('load'), dialog.getByRole('button', { name: 'Try again' }).click()]);
		await page.getByRole('button', { name: 'Layers' }).click();
		await expect(page.getByRole('region', { name: 'Layers' }).getByRole('checkbox').first()).toBeVisible();
	});

	test('as the server failed for a moment, is told, and asked for again', async ({ page, answer }) => {
		const find = await loseLayers(page, answer, 500);
		await page.getByRole('button', { name: 'Layers' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('The part of the page could not be loaded')).toBeVisible();
		await find();
		await dialog.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('region', { name: 'Layers' }).getByRole('checkbox').first()).toBeVisible();
	});
});

test.describe('a server that never answers', () => {
	test.use({ map: 'undrawn', expectErrors: [/no answer in time/], keepsWindow: false });

	test('is told after a fair wait where the map or a part of the page is wanted; both are shown once they come', async ({
		page,
		answer
	}) => {
		await page.clock.install();
		const wanted = [...parts, ...mapLibre];
		const find = await Promise.all(wanted.map((name) => answer(`**/chunks/${name}`, 'never')));
		await answer('**/_app/version.json', 'never');
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		const button = page.getByRole('button', { name: 'Layers' });
		await button.click();
		await expect(button).toHaveAttribute('aria-expanded', 'true');
		const asked = page.waitForRequest('**/_app/version.json');
		await page.clock.fastForward(30_000);
		await asked;
		await page.clock.fastForward(5000);
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText('The site cannot be reached')).toBeVisible();
		const noMap = page.getByText('The map could not be loaded. Everything it shows is in the lists too.');
		await expect(noMap).toBeVisible();
		await Promise.all(find.map((letGo) => letGo()));
		await expect(noMap).toHaveCount(0);
		await expect(page.getByRole('region', { name: 'Layers' }).getByRole('checkbox').first()).toBeVisible();
		await expect(dialog, 'it goes by itself').toHaveCount(0);
	});
});

test.describe('with the map', () => {
	test.use({ map: 'grounded', expectErrors: [/Failed to load resource|could not be loaded/i] });

	test('lost outlines of countries are told, and the sites are drawn all the same', async ({ page, answer }) => {
		await answer('**/atlas/frames.json', { status: 500 });
		await page.goto('/#layers=energy,countries');
		await expect(page.getByText('The outlines of countries and regions could not be loaded.')).toBeVisible();
		await expect(page.locator('[data-idle="true"]')).toBeVisible();
	});
});

test.describe('a device that refuses storage', () => {
	test.use({ keepsWindow: false });

	test('is no news to a reader who has kept nothing on it', async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('Refused.', 'SecurityError');
					}
				});
			}
		});
		const refused: string[] = [];
		page.on('console', (message) => refused.push(message.text()));
		await page.goto('/');
		await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
		await page.waitForLoadState('networkidle');
		await expect.poll(() => refused.filter((text) => text.includes('Refused.')).length).toBeGreaterThan(1);
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});
