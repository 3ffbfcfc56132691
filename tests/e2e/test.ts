import {
	test as base,
	expect,
	type ConsoleMessage,
	type Locator,
	type Page,
	type Request,
	type WebError
} from '@playwright/test';
import { answersIn, type GiveAnswer } from './answers.ts';
import { emptyPage, openPage, type KeptPage } from './kept-page.ts';

/**
 * `held`: its data never comes. `undrawn`: it loads, lays out, moves and answers to pointer and keys as ever, puts no
 * pixel on its canvas, and shows the atlas alone: land, borders and names come as tiles that hold nothing. `grounded`:
 * as undrawn, with them. `drawn`: as readers have it.
 */
type MapNeeded = 'held' | 'undrawn' | 'grounded' | 'drawn';

const isOfSite = (url: string): boolean => /^(http:\/\/(localhost|127\.0\.0\.1):\d+\/|data:|blob:|about:)/.test(url);

/**
 * Every browser test fails on a request that leaves the machine, on an uncaught error and on a line the page writes to
 * the console as an error; `expectErrors` lets a test of failures name the lines it brings about. `map` says how much
 * of the map it needs: software takes longer to draw a map than all else in a page together. Tests alike in this and in
 * their window come to one window after each other, and each leaves it empty: to open one takes longer than most pages.
 * `keepsWindow: false` for tests that need one of their own: of what is fetched at first, of a service worker. `stays`:
 * tests that give the same name here come to one window too, and to its page as the test before left it.
 */
export const test = base.extend<
	{
		watch: { requests: string[]; errors: string[] };
		expectErrors: RegExp[];
		map: MapNeeded;
		keepsWindow: boolean;
		stays: string | null;
		answer: GiveAnswer;
	},
	{ keptPages: Map<string, KeptPage> }
>({
	expectErrors: [[], { option: true }],
	map: ['held', { option: true }],
	keepsWindow: [true, { option: true }],
	stays: [null, { option: true }],
	keptPages: [
		async ({}, use) => {
			const all = new Map<string, KeptPage>();
			await use(all);
			await Promise.all([...all.values()].map(({ context }) => context.close()));
		},
		{ scope: 'worker' }
	],
	context: async (
		{ browser, keptPages, map, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, keepsWindow, stays },
		use,
		info
	) => {
		const shape = JSON.stringify([stays, map, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled]);
		const left = keepsWindow ? keptPages.get(shape) : undefined;
		const kept = left ?? (await openPage(browser, MAP_SCRIPTS[map]));
		if (keepsWindow) {
			keptPages.delete(shape);
		}
		await use(kept.context);
		if (!keepsWindow || info.status !== info.expectedStatus) {
			await kept.context.close();
			return;
		}
		if (stays === null) {
			await emptyPage(kept, viewport);
		}
		keptPages.set(shape, kept);
	},
	page: async ({ context }, use) => {
		const [page] = context.pages();
		if (!page) {
			throw new Error('The window is gone.');
		}
		await use(page);
	},
	answer: async ({ page }, use) => {
		const { answer, stop } = answersIn(page);
		await use(answer);
		await stop();
	},
	watch: [
		async ({ context, expectErrors }, use) => {
			const requests: string[] = [];
			const errors: string[] = [];
			const onRequest = (request: Request): void => {
				if (!isOfSite(request.url())) {
					requests.push(request.url());
				}
			};
			const onError = (error: WebError): void => {
				errors.push(error.error().message);
			};
			const onConsole = (message: ConsoleMessage): void => {
				if (message.type() === 'error') {
					errors.push(message.text());
				}
			};
			context.on('request', onRequest).on('weberror', onError).on('console', onConsole);
			await use({ requests, errors });
			context.off('request', onRequest).off('weberror', onError).off('console', onConsole);
			expect(requests, 'requests that left the machine').toEqual([]);
			expect(
				errors.filter((error) => !expectErrors.some((pattern) => pattern.test(error))),
				'errors in the page'
			).toEqual([]);
		},
		{ auto: true }
	]
});

/**
 * The map's data never comes to the map, however long the page waits; to be kept, it comes. Its worker has nothing to
 * do: none is started. Runs in the page.
 */
function holdMap(): void {
	const { fetch, Worker } = window;
	window.Worker = new Proxy(Worker, {
		construct: (target, [url, options]: ConstructorParameters<typeof Worker>) =>
			String(url).includes('maplibre-gl-worker')
				? Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined })
				: new target(url, options)
	});
	window.fetch = (input, init) =>
		String(input).endsWith('/atlas/map.json') && init?.cache !== 'no-store'
			? new Promise(() => undefined)
			: fetch(input, init);
}

/** WebGL takes every call and draws nothing, so that no frame is put on the page either. Runs in the page. */
function drawNothing(): void {
	const { prototype } = WebGL2RenderingContext;
	prototype.drawElements = () => undefined;
	prototype.drawArrays = () => undefined;
	prototype.clear = () => undefined;
}

/**
 * The archives of the ground hold no tile: to lay out all there is on earth takes as long as all else in a page. Runs
 * in the page.
 */
function emptyGround(): void {
	const { fetch } = window;
	// PMTiles 3: the head, which says where its list of tiles begins, that this is one byte long and not packed; and a
	// list of none.
	const archive = new Uint8Array(128);
	archive.set(new TextEncoder().encode('PMTiles\u0003'));
	[archive[8], archive[16], archive[97]] = [127, 1, 1];
	window.fetch = (input, init) =>
		/\/basemap\/[\w-]+\.pmtiles$/.test(String(input))
			? Promise.resolve(new Response(archive, { status: 206 }))
			: fetch(input, init);
}

/** What a window runs in each of its pages before the page's own scripts, by how much of the map is needed. */
const MAP_SCRIPTS: Readonly<Record<MapNeeded, readonly (() => void)[]>> = {
	held: [holdMap],
	undrawn: [drawNothing, emptyGround],
	grounded: [drawNothing],
	drawn: []
};

/** Waits until the map has drawn all it was asked to. */
export async function waitForMap(page: Page): Promise<void> {
	await expect(page.locator('[data-idle="true"]')).toBeVisible({ timeout: 40_000 });
}

/** Follows a link within the page, as the router does: the map stays where it is. */
export async function follow(page: Page, path: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, path);
	await expect(page).toHaveURL(new RegExp(`${path.replace(/[#?].*/, '').replace(/\/?$/, '/?')}([#?]|$)`));
}

/**
 * Comes to a page by a link, as a reader does who is there already. It is made of the same parts as one that is opened,
 * in a third of the time.
 */
export async function walk(page: Page, address: string): Promise<void> {
	await page.locator('#content h1').evaluate((heading) => heading.setAttribute('data-left', ''));
	await follow(page, address);
	// The heading of the page come to can be focused once the router is done.
	await expect(page.locator('#content h1:not([data-left])[tabindex="-1"]')).toBeVisible();
}

/** Opens one of the map's panels and returns it. */
export async function openPanel(page: Page, name: 'Layers' | 'Legend'): Promise<Locator> {
	const button = page
		.getByRole('group', { name: 'What the map shows' })
		.getByRole('button', { name: new RegExp(`^${name}`) });
	// A button of a page not yet hydrated does nothing.
	await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
	await button.click();
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	return page.getByRole('region', { name, exact: true });
}

export { expect };
