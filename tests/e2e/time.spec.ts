import type { Locator, Page } from '@playwright/test';
import { listViolations, listViolationsInBoth } from './axe.ts';
import { come, namePointed, test as opened } from './opened.ts';
import { expect, follow, openPanel, test, waitForMap, walk } from './test.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, name: 'From' | 'To' | 'Move the window of time'): Locator =>
	timeline(page).getByRole('slider', { name, exact: true });

/**
 * Opens a page and waits until its timeline answers; it is folded at first. Where a page is open already, a link leads
 * to the other.
 */
async function openFolded(page: Page, path: string): Promise<void> {
	if (await page.locator('#content h1').isVisible()) {
		await walk(page, path);
	} else {
		await page.goto(path);
	}
	// Until then what was left open at the page before stands folded.
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await expect(
		timeline(page)
			.getByText(/\d+ events, \d+ (of \d+ )?places/)
			.first()
	).toBeVisible();
}

/** Opens a page and its timeline. */
async function open(page: Page, path: string): Promise<void> {
	await openFolded(page, path);
	const toggle = timeline(page).getByRole('button', { name: 'Time', exact: true });
	if ((await toggle.getAttribute('aria-expanded')) === 'false') {
		await toggle.press('Enter');
	}
	await expect(toggle).toHaveAttribute('aria-expanded', 'true');
}

/** The two numbers the timeline gives: events left, places left. */
async function readCounts(page: Page): Promise<{ events: number; places: number }> {
	const [, events, places] =
		/(\d+)(?: of \d+)? events, (\d+)(?: of \d+)? places/.exec((await timeline(page).textContent()) ?? '') ?? [];
	return { events: Number(events), places: Number(places) };
}

/** A point on the axis's foot, by share of the way from its first day to its last. */
async function pointAt(page: Page, share: number): Promise<{ x: number; y: number }> {
	const [from, to] = await Promise.all([slider(page, 'From').boundingBox(), slider(page, 'To').boundingBox()]);
	if (!from || !to) {
		throw new Error('There is no axis.');
	}
	const [left, right] = [from.x + from.width / 2, to.x + to.width / 2];
	return { x: left + (right - left) * share, y: from.y + from.height - 14 };
}

test.describe('the window of time', () => {
	test('is drawn, clicked, moved by keys, typed, and leaves what is of that time', async ({ page }) => {
		await test.step('is drawn with the pointer, moved, resized and cleared; lists follow', async () => {
			await open(page, '/events/');
			const all = await readCounts(page);
			const [start, end] = [await pointAt(page, 0.1), await pointAt(page, 0.4)];
			await page.mouse.move(start.x, start.y);
			await page.mouse.down();
			await page.mouse.move(end.x, end.y, { steps: 4 });
			await page.mouse.up();
			await expect(page).toHaveURL(/from=\d{4}.*to=\d{4}/);
			// On a slow machine the address may be of a moment when the window was still being drawn.
			let drawn = all;
			await expect(async () => {
				drawn = await readCounts(page);
				expect(drawn.events).toBeLessThan(all.events);
				expect(await page.getByRole('main').locator('tbody tr').count()).toBe(drawn.events);
			}).toPass();
			await expect(page.getByRole('main').getByText(`${drawn.events} of ${all.events} events`)).toBeVisible();

			const handle = await slider(page, 'To').boundingBox();
			if (!handle) {
				throw new Error('There is no handle.');
			}
			const further = await pointAt(page, 1.5);
			await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
			await page.mouse.down();
			await page.mouse.move(further.x, further.y, { steps: 4 });
			await page.mouse.up();
			await expect.poll(async () => (await readCounts(page)).events).toBeGreaterThan(drawn.events);

			await timeline(page).getByRole('button', { name: 'Clear' }).click();
			await expect(page).not.toHaveURL(/from=|to=/);
			await expect.poll(() => readCounts(page)).toEqual(all);
			await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(all.events);
		});
		await test.step('is the year that is clicked, and goes with a second click', async () => {
			await open(page, '/');
			const { x, y } = await pointAt(page, 0.7);
			await page.mouse.click(x, y);
			await expect(page).toHaveURL(/from=(\d{4})&to=\1/);
			await page.mouse.click(x, y);
			await expect(page).not.toHaveURL(/from=/);
		});
		await test.step('moves by keys on each of its three sliders', async () => {
			await open(page, '/events/#from=2012&to=2014');
			await slider(page, 'From').press('ArrowRight');
			await expect(page).toHaveURL(/from=2012-02&to=2014/);
			await slider(page, 'To').press('PageDown');
			await expect(page).toHaveURL(/from=2012-02&to=2013/);
			await slider(page, 'Move the window of time').press('ArrowLeft');
			await expect(page).toHaveURL(/from=2012&to=2013-11/);
			await expect(slider(page, 'Move the window of time')).toHaveAttribute(
				'aria-valuetext',
				'2012 – November 2013'
			);
			await slider(page, 'From').press('Home');
			await expect(page).not.toHaveURL(/from=/);
			await slider(page, 'To').press('End');
			await expect(page).not.toHaveURL(/to=/);
		});
		await test.step('holds no event that nobody knows to be of that time', async () => {
			const main = page.getByRole('main');
			await open(page, '/features/#from=2014&to=2014');
			await expect(main.getByRole('link', { name: 'Karachi', exact: true }).first()).toBeVisible();
			await expect(main.getByRole('link', { name: 'Gwadar port' })).toHaveCount(0);
			await follow(page, '/features/#from=1929&to=1929');
			await expect(main.getByText(/^0 of \d+ places/)).toBeVisible();
			await timeline(page).getByRole('button', { name: 'How dates count' }).press('Enter');
			await expect(
				timeline(page).locator('p', { hasText: /without a date: \d+\. A window of time leaves them out/ })
			).toBeVisible();
		});
		await test.step('takes dates in words, in figures and as EDTF, and says what is none', async () => {
			await open(page, '/events/');
			const from = timeline(page).getByRole('textbox', { name: 'from' });
			await from.fill('June 2014');
			await from.press('Enter');
			await expect(page).toHaveURL(/from=2014-06(&|$)/);
			await timeline(page).getByRole('textbox', { name: 'to', exact: true }).fill('2015-03-04');
			await timeline(page).getByRole('textbox', { name: 'to', exact: true }).press('Enter');
			await expect(page).toHaveURL(/to=2015-03-04/);
			await from.fill('2010/2019');
			await from.press('Enter');
			await expect(page).toHaveURL(/from=2010&to=2019/);
			await from.fill('the day before');
			await from.press('Enter');
			await expect(timeline(page).getByRole('alert')).toContainText('is not a date');
			await expect(page).toHaveURL(/from=2010&to=2019/);
		});
		await test.step('and the layers that are on are what the timeline draws in full', async () => {
			await open(page, '/#layers=energy');
			await expect(timeline(page).getByText(/\d+ in layers that are off/)).toBeVisible();
			await expect(timeline(page).locator('.mark.out').first()).toBeVisible();
		});
		await test.step('asks which day is meant by figures that may be two', async () => {
			await open(page, '/events/');
			const from = timeline(page).getByRole('textbox', { name: 'from' });
			await from.fill('01/06/2015');
			await from.press('Enter');
			await expect(timeline(page).getByText('Which day is meant?')).toBeVisible();
			await expect(page).not.toHaveURL(/from=/);
			await timeline(page).getByRole('button', { name: '1 June 2015' }).click();
			await expect(page).toHaveURL(/from=2015-06(-01)?(&|$)/);
			await expect(from).toBeFocused();
		});
		await test.step('steps by button and arrow keys, and plays until it is paused', async () => {
			await open(page, '/#from=2010&to=2010');
			await timeline(page).getByRole('button', { name: 'Next' }).click();
			await expect(page).toHaveURL(/from=2011&to=2011/);
			await page.keyboard.press('ArrowRight');
			await expect(page).toHaveURL(/from=2012&to=2012/);
			await page.keyboard.press('ArrowLeft');
			await expect(page).toHaveURL(/from=2011&to=2011/);
			await timeline(page).getByRole('button', { name: 'Play' }).press('Enter');
			await expect(page).toHaveURL(/from=201[3-9]/);
			await timeline(page).getByRole('button', { name: 'Pause' }).press('Enter');
			await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
		});
	});
});

test.describe('filters', () => {
	test('of theme, certainty and missing dates compose by pointer and keyboard, and survive reload and back', async ({
		page
	}) => {
		await open(page, '/events/');
		const counts: number[] = [(await readCounts(page)).events];
		await timeline(page)
			.getByRole('button', { name: /^Filter/ })
			.press('Enter');
		await timeline(page)
			.getByRole('group', { name: 'Themes of events' })
			.getByRole('button', { name: 'Security' })
			.click();
		await expect(page).toHaveURL(/theme=security/);
		counts.push((await readCounts(page)).events);
		await timeline(page).getByRole('checkbox', { name: 'uncertain', exact: true }).focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/cert=certain,less-certain/);
		counts.push((await readCounts(page)).events);
		await timeline(page)
			.getByRole('checkbox', { name: /^show all/ })
			.click();
		await expect(page).toHaveURL(/undated=hide/);
		await slider(page, 'To').press('PageDown');
		await expect(page).toHaveURL(/to=/);
		counts.push((await readCounts(page)).events);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(new Set(counts).size).toBeGreaterThan(2);

		await page.reload();
		await expect.poll(async () => (await readCounts(page)).events).toBe(counts.at(-1));
		await page.getByRole('main').locator('tbody a').first().click();
		await expect(page).toHaveURL(/\/event\/.*theme=security/);
		await timeline(page).getByRole('button', { name: 'Clear' }).click();
		await expect(page).not.toHaveURL(/theme=/);
		await page.goBack();
		await expect(page).toHaveURL(/\/events\/.*theme=security/);
		await expect.poll(async () => (await readCounts(page)).events).toBe(counts.at(-1));
	});

	test('of a link', async ({ page }) => {
		await test.step('in a link that the atlas does not know are told, and the rest is followed', async () => {
			await open(page, '/events/#from=whenever&to=2014&theme=gossip&cert=perhaps');
			const alert = page.getByRole('main').getByRole('alert');
			for (const value of ['whenever', 'gossip', 'perhaps']) {
				await expect(alert).toContainText(value);
			}
			await expect(page.getByRole('main').getByText(/until 2014/)).toBeVisible();
		});
		await test.step('that leave nothing say which of them it was, and offer to lift it', async () => {
			await page.goto('/events/#from=2030&to=2031&undated=hide&theme=industry');
			await expect(timeline(page).getByText('No event is left.')).toBeVisible();
			const main = page.getByRole('main');
			await expect(main.getByText('No event matches all filters. Remove one of them:')).toBeVisible();
			await main
				.getByRole('listitem')
				.filter({ hasText: '2030 – 2031' })
				.getByRole('button', { name: /^Remove/ })
				.click();
			await expect(page).not.toHaveURL(/from=/);
			await expect(page).toHaveURL(/theme=industry/);
			await expect(main.locator('tbody tr').first()).toBeVisible();
		});
	});
});

test.describe('as the documents stood', () => {
	test('only what was out by then is there', async ({ page }) => {
		await test.step('a day is set by stepping, by the slider and by typing, and a banner says so on every page', async () => {
			await open(page, '/');
			await timeline(page)
				.getByRole('button', { name: /^As the documents stood/ })
				.press('Enter');
			await timeline(page).getByRole('button', { name: 'Previous document' }).click();
			await expect(page).toHaveURL(/asof=2015-11-30/);
			const banner = page.getByRole('complementary', { name: 'As the documents stood' });
			await expect(banner).toContainText('As the documents stood on 30 November 2015');
			await expect(banner, 'nothing is left hanging where its line breaks').not.toContainText('·');
			await expect(banner).toContainText('4 of 5 documents');
			await timeline(page).getByRole('slider', { name: 'As the documents stood on' }).press('ArrowLeft');
			await expect(banner).toContainText('29 November 2015');
			await expect(banner).toContainText('3 of 5 documents');
			const on = timeline(page).getByRole('textbox', { name: 'on', exact: true });
			await on.fill('12 June 2014');
			await on.press('Enter');
			await expect(banner).toContainText('12 June 2014');
			await expect(banner).toContainText('1 of 5 documents');
			await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeFocused();
			await expect(banner).toBeVisible();
			await banner.getByRole('button', { name: 'Show all' }).press('Enter');
			await expect(page).not.toHaveURL(/asof=/);
			await expect(banner).toBeHidden();
		});
		await test.step('only documents out by then speak: places, statuses, passages, dates', async () => {
			await walk(page, '/feature/gwadar-port/#asof=2015-12-31');
			await expect(page.getByText('No document published by 31 December 2015 mentions it.')).toBeVisible();
			await open(page, '/event/zardari-visits-russia/#asof=2014-06-12');
			await expect(page.getByRole('definition').filter({ hasText: 'May 2012' }).first()).toBeVisible();
			await expect(page.getByRole('main').getByText('2011 or May 2012')).toHaveCount(0);
			await expect(page.getByRole('region', { name: /^Passages/ }).getByRole('article')).toHaveCount(1);
			await page
				.getByRole('complementary', { name: 'As the documents stood' })
				.getByRole('button', { name: 'Show all' })
				.click();
			await expect(page.getByRole('main').getByText('2011 or May 2012').first()).toBeVisible();
		});
		await test.step('a disagreement stands once two sides have spoken, and the claims by document have the columns of those out', async () => {
			await open(page, '/disagreement/zardari-journey/#asof=2014-06-12');
			const main = page.getByRole('main');
			await expect(main.getByText('The documents published by 12 June 2014 do not differ on this')).toBeVisible();
			await expect(main.getByRole('heading', { name: /^Side / })).toHaveCount(0);
			await page
				.getByRole('complementary', { name: 'As the documents stood' })
				.getByRole('button', { name: 'Show all' })
				.click();
			await expect(main.getByRole('heading', { name: /^Side / })).toHaveCount(2);
			await open(page, '/matrix/#asof=2014-12-31');
			await expect(main.getByRole('columnheader', { name: /2014/ }).first()).toBeVisible();
			await expect(main.getByRole('columnheader', { name: /201[57]/ })).toHaveCount(0);
		});
		await test.step('the totals of the front page count what was spoken of; a page that cannot follow says so', async () => {
			await open(page, '/#asof=2014-06-12');
			await expect(page.getByRole('main').getByText(/in 1 document\./)).toBeVisible();
			await open(page, '/questions/#asof=2014-06-12');
			await expect(page.getByRole('complementary', { name: 'As the documents stood' })).toContainText(
				'this page covers all documents'
			);
		});
	});
});

test.describe('with the map', () => {
	opened(
		'the window of time is one result set: map, places, events and timeline say the same numbers',
		async ({ page }) => {
			await come(
				page,
				'/#map=4/30/70&from=2012&to=2012&undated=hide&layers=energy,transport,military,security,diplomacy,industry,cities,regions,seas,countries'
			);
			const { events, places } = await readCounts(page);
			await expect(
				page.getByRole('region', { name: new RegExp(`^Map of .*: ${places} places in 10 layers`) })
			).toBeVisible();
			await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Places' }).click();
			await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(places);
			await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
			await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(events);
			await expect(timeline(page).getByRole('status')).toHaveText(
				new RegExp(`^${events} of \\d+ events, ${places} of \\d+ places\\.$`)
			);
		}
	);

	opened('filters compose with the layers of the map', async ({ page }) => {
		await come(page, '/#map=4/30/70&layers=energy&from=2015&to=2016');
		await expect(page.getByRole('region', { name: /^Map of .*: [1-6] places? in 1 layer/ })).toBeVisible();
		await (await openPanel(page, 'Layers')).getByRole('button', { name: 'None' }).click();
		await expect(page).toHaveURL(/layers=none.*from=2015&to=2016/);
	});

	opened('as the documents stood, the map and the lists hold what was spoken of', async ({ page }) => {
		await come(
			page,
			'/features/#map=4/30/70&asof=2014-06-12&layers=energy,transport,military,security,diplomacy,industry,cities,regions,seas,countries'
		);
		const { events, places } = await readCounts(page);
		await expect(
			page.getByRole('region', { name: new RegExp(`^Map of .*: ${places} places in 10 layers`) })
		).toBeVisible();
		await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(places);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
		await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(events);
	});

	opened(
		'a place is on the map as of no day before it was spoken of, and is there again after it',
		async ({ page }) => {
			const above = 'map=9/25.1115/62.3395';
			await come(page, `/about/#${above}`);
			expect(await namePointed(page)).toBe('Gwadar port');
			await come(page, `/#${above}&asof=2014-06-12`);
			expect(await namePointed(page)).not.toBe('Gwadar port');
			await come(page, `/about/#${above}`);
			expect(await namePointed(page)).toBe('Gwadar port');
		}
	);
});

// The map never comes here, and the clock stands still from the start.
test.describe('the years, without the map they would wait for,', () => {
	test.use({ keepsWindow: false });

	test('come to a pointer, to the focus, and after a while', async ({ page }) => {
		await page.clock.install({ time: 0 });
		await page.clock.pauseAt(1000);
		const openWithoutYears = async (): Promise<void> => {
			await page.goto('/');
			await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
			await page.waitForLoadState('networkidle');
			await expect(slider(page, 'From')).toBeHidden();
		};
		await test.step('to a pointer', async () => {
			await openWithoutYears();
			await timeline(page).hover();
			await expect(slider(page, 'From')).toBeVisible();
			await page.mouse.move(-1, -1);
		});
		await test.step('to the focus', async () => {
			await openWithoutYears();
			await timeline(page).getByRole('button', { name: 'Time', exact: true }).focus();
			await expect(slider(page, 'From')).toBeVisible();
		});
		await test.step('after a while', async () => {
			await openWithoutYears();
			await page.clock.fastForward(60_000);
			await expect(slider(page, 'From')).toBeVisible();
		});
	});
});

test('the years come into a place of their height, in every language and with layers off: the map keeps its own', async ({
	page
}) => {
	const region = page.locator('section.time');
	for (const language of ['', 'ru/', 'ur/', 'fa/', 'zh/']) {
		await page.goto(`/${language}about/#layers=none`);
		const before = await region.boundingBox();
		await region.hover();
		await expect(region.getByRole('slider').first()).toBeVisible();
		expect((await region.boundingBox())?.height, language).toBe(before?.height);
	}
});

/** Heights of the map's region from when the map stands in it. Runs in the page. */
function noteHeights(): void {
	const heights: number[] = [];
	Object.assign(window, { heights });
	new MutationObserver((_, observer) => {
		const region = document.querySelector('#map');
		if (region?.querySelector('canvas')) {
			observer.disconnect();
			new ResizeObserver(() => heights.push(region.clientHeight)).observe(region);
		}
	}).observe(document, { childList: true, subtree: true });
}

test.describe('a link with a day or a window', () => {
	const said = (page: Page): Locator => page.locator('#content .scroller > :not(.pending)');

	for (const [path, words] of [
		['/feature/gwadar-port/#asof=2014-06-12', 'No document published by 12 June 2014 mentions it.'],
		['/events/#from=2012&to=2014', /\d+ of \d+ events/]
	] as const) {
		test(`says nothing that it would take back until it is known what is left: ${path}`, async ({
			page,
			answer
		}) => {
			const release = await answer('**/atlas/timeline.json', 'never');
			await page.clock.install();
			await page.goto(path);
			await expect(page.locator('#content').getByText('Loading…')).toBeVisible();
			for (const part of await said(page).all()) {
				await expect(part).toHaveCSS('opacity', '0');
			}
			await release();
			await expect(page.locator('#content').getByText(words).first()).toBeVisible();
			await expect(said(page).first()).toHaveCSS('opacity', '1');
			await expect(page.locator('#content').getByText('Loading…')).toHaveCount(0);
		});
	}

	test.describe('of a page that is opened', () => {
		test.use({ keepsWindow: false });

		test('shows what it leaves in the same frame as which day it is, and how much is left', async ({
			page,
			answer
		}) => {
			await page.addInitScript(noteWhenShown);
			const release = await answer('**/atlas/timeline.json', 'never');
			await page.goto('/features/#asof=2014-12-31');
			await expect(page.locator('#content').getByText('Loading…')).toBeVisible();
			await release();
			await expect(said(page).first()).toHaveCSS('opacity', '1');
			await expect(page.locator('#content .result')).toBeVisible();
			await expect
				.poll(() => page.evaluate(() => (window as unknown as { shown: string[] }).shown))
				.toEqual(['day and number']);
		});
	});

	test('says nothing before the page answers either', async ({ page }) => {
		await page.route('**/_app/immutable/**/*.js', () => undefined);
		await page.goto('/feature/gwadar-port/#asof=2014-06-12', { waitUntil: 'commit' });
		await expect(said(page).first()).toHaveCSS('opacity', '0');
	});
});

/** Notes what stands there in each frame from which the page shows what a filter leaves. Runs in the page. */
function noteWhenShown(): void {
	const shown: string[] = [];
	Object.assign(window, { shown });
	const look = (): void => {
		if ('waits' in document.documentElement.dataset) {
			return;
		}
		const day = document.querySelector('aside strong') ? 'day' : 'no day';
		shown.push(`${day} and ${document.querySelector('#content .result') ? 'number' : 'no number'}`);
	};
	new MutationObserver((changes) => {
		if (changes.some(({ oldValue }) => oldValue !== null)) {
			requestAnimationFrame(look);
		}
	}).observe(document, { attributeFilter: ['data-waits'], attributeOldValue: true, subtree: true });
}

/**
 * Keeps the timeline's data back until an event lets them come; a route would make each page fetch and compile all it
 * is made of. Runs in the page.
 */
function keepYearsBack(): void {
	const { fetch } = window;
	const released = new Promise((resolve) => addEventListener('years', resolve));
	window.fetch = async (input, init) => {
		if (String(input).endsWith('/atlas/timeline.json')) {
			await released;
		}
		return fetch(input, init);
	};
}

test.describe('before the years have come', () => {
	test.use({ map: 'undrawn', keepsWindow: false });

	test('the map waits for its room, keeps its height once it is there, and draws no place that a day may not leave', async ({
		page
	}) => {
		await page.addInitScript(keepYearsBack);
		await page.addInitScript(noteHeights);
		await page.clock.install();
		for (const [what, hash, kept, shown] of [
			['a day', '#asof=2014-06-12', 'closed', /Newest then/],
			['a window that leaves nothing', '#to=1900', 'closed', /No event is left/],
			['a timeline left open', '', 'open', /undated/]
		] as const) {
			await test.step(`with ${what}`, async () => {
				await page.goto('/icon.svg');
				await page.evaluate((value) => localStorage.setItem('timeline', value), kept);
				await page.goto(`/${hash}`);
				await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
				// All that the map itself is made of.
				await page.evaluate(async () => {
					const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
					await Promise.all([...links].map(({ href }) => import(href)));
					await fetch('/atlas/map.json').then((response) => response.json());
				});
				await page.clock.runFor(1000);
				await expect(page.locator('#map canvas')).toHaveCount(0);
				await page.evaluate(() => dispatchEvent(new Event('years')));
				await waitForMap(page);
				await expect(timeline(page).getByText(shown).first()).toBeVisible();
				const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
				expect(new Set(heights).size, heights.join(', ')).toBe(1);
			});
		}
		await test.step('until it is known what a day leaves, the map draws no place', async () => {
			await page.goto('/icon.svg');
			await page.goto('/#map=9/25.1115/62.3395&asof=2017-01-16');
			await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
			// What does not come keeps the map no longer.
			await page.clock.fastForward(10_000);
			await waitForMap(page);
			expect(await namePointed(page)).toBe('');
			await page.evaluate(() => dispatchEvent(new Event('years')));
			await expect(async () => expect(await namePointed(page)).toBe('Gwadar port')).toPass();
		});
	});
});

test.describe('the lanes', () => {
	test('are folded to the years at first, open with one click, and what the reader chooses is remembered', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1400, height: 900 });
		await openFolded(page, '/');
		const toggle = timeline(page).getByRole('button', { name: 'Time', exact: true });
		await expect(toggle).toHaveAttribute('aria-expanded', 'false');
		expect((await timeline(page).boundingBox())?.height ?? Infinity, 'folded').toBeLessThanOrEqual(64);
		await expect(slider(page, 'From')).toBeVisible();
		await toggle.click();
		await expect(timeline(page).locator('.mark').first()).toBeVisible();
		await page.reload();
		await expect(toggle).toHaveAttribute('aria-expanded', 'true');
		await toggle.press('Enter');
		await page.reload();
		await expect(toggle).toHaveAttribute('aria-expanded', 'false');
	});

	test('of an open timeline tell, lead and choose, and axe finds no violation', async ({ page }) => {
		await page.setViewportSize({ width: 1400, height: 900 });
		await test.step('have one stop for the Tab key, every event and every document', async () => {
			await open(page, '/');
			const { events } = await readCounts(page);
			await expect(timeline(page).locator('.mark')).toHaveCount(events);
			await expect(timeline(page).locator('.mark[tabindex="0"]')).toHaveCount(1);
			await expect(timeline(page).getByRole('link', { name: /^Document: / })).toHaveCount(5);
		});
		await test.step('choose a theme by its name', async () => {
			await timeline(page).getByRole('button', { name: 'Only Energy' }).first().press('Enter');
			await expect(page).toHaveURL(/theme=energy/);
			await timeline(page).getByRole('button', { name: 'Only Energy' }).first().click();
			await expect(page).not.toHaveURL(/theme=/);
		});
		await test.step('show an event’s date under the pointer and the focus, and open it by click and by key', async () => {
			const mark = timeline(page).locator('a[href*="/event/uri-army-base-attack-2016/"]');
			await mark.hover();
			await expect(timeline(page).locator('.card')).toContainText('18 September 2016');
			await mark.click();
			await expect(page).toHaveURL(/\/event\/uri-army-base-attack-2016\//);
			await expect(timeline(page).locator('.mark.lit')).toHaveCount(1);
			await mark.focus();
			await page.keyboard.press('Home');
			const first = timeline(page).locator('.mark:focus');
			const name = await first.getAttribute('aria-label');
			await page.keyboard.press('ArrowRight');
			await expect(timeline(page).locator('.mark:focus')).not.toHaveAttribute('aria-label', name ?? '');
			await page.keyboard.press('Enter');
			await expect(page).not.toHaveURL(/uri-army-base/);
		});
		await test.step('axe finds no violation with everything open in light and in dark', async () => {
			await open(page, '/events/#from=1920&to=1921&undated=hide&asof=2014-12-31');
			await timeline(page)
				.getByRole('button', { name: /^Filter/ })
				.click();
			expect(await listViolationsInBoth(page)).toEqual([]);
		});
	});
});

test.describe('on a small telephone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('a heading keeps clear of the bar above it, and one rule parts it from its list', async ({ page }) => {
		await page.goto('/feature/gwadar-port/#asof=2014-06-12');
		const later = page.getByRole('region', { name: 'Later documents that do' });
		await expect(later).toBeVisible();
		const bar = await page.getByRole('navigation', { name: 'Way back' }).boundingBox();
		const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
		expect((heading?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0)).toBeGreaterThanOrEqual(8);
		await expect(later.getByRole('heading', { level: 2 })).toHaveCSS('border-bottom-width', '1px');
		await expect(later.getByRole('listitem').first()).toHaveCSS('border-top-width', '0px');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the timeline opens over the map, its controls are large enough to touch, and axe is silent', async ({
		page
	}) => {
		await openFolded(page, '/events/');
		const toggle = timeline(page).getByRole('button', { name: 'Time', exact: true });
		await toggle.tap();
		await expect(toggle).toHaveAttribute('aria-expanded', 'true');
		for (const control of [
			toggle,
			slider(page, 'From'),
			slider(page, 'To'),
			timeline(page).getByRole('button', { name: 'Play' }),
			timeline(page).getByRole('textbox', { name: 'from' })
		]) {
			const box = await control.boundingBox();
			expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
		}
		expect(await listViolations(page)).toEqual([]);
		const { x, y } = await pointAt(page, 0.7);
		await page.touchscreen.tap(x, y);
		await expect(page).toHaveURL(/from=\d{4}/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
			0
		);
	});
});
