import type { Browser, BrowserContext, Disposable, Page } from '@playwright/test';
import { SITES } from './sites.ts';

/** A window that stays open from one test to the next. */
export interface KeptPage {
	context: BrowserContext;
	page: Page;
	/** What a test runs in each of its pages at first. */
	scripts: Disposable[];
}

/** A page of the site that holds nothing. */
const EMPTY = `${SITES.bare}/icon.svg`;

/** Opens a window with the options of the test that asks for it. */
export async function openPage(browser: Browser, scripts: readonly (() => void)[]): Promise<KeptPage> {
	const context = await browser.newContext();
	for (const script of scripts) {
		await context.addInitScript(script);
	}
	const page = await context.newPage();
	const kept: KeptPage = { context, page, scripts: [] };
	const addInitScript = page.addInitScript.bind(page);
	page.addInitScript = async (...given) => {
		const script = await addInitScript(...given);
		kept.scripts.push(script);
		return script;
	};
	return kept;
}

/** Leaves the window as a new one is: no page, no answers of a test's own, nothing stored, no pointer in it. */
export async function emptyPage(
	{ context, page, scripts }: KeptPage,
	viewport: { width: number; height: number } | null
): Promise<void> {
	const others = context.pages().filter((other) => other !== page);
	await Promise.all(others.map((other) => other.close()));
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await Promise.all(scripts.splice(0).map((script) => script.dispose()));
	// A test may serve a site of its own.
	const { origin: last } = new URL(page.url());
	await page.goto(EMPTY);
	await page.mouse.move(-1, -1);
	await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
	if (viewport && JSON.stringify(page.viewportSize()) !== JSON.stringify(viewport)) {
		await page.setViewportSize(viewport);
	}
	await page.evaluate(() => sessionStorage.clear());
	const session = await context.newCDPSession(page);
	for (const origin of [...Object.values(SITES), ...(last === 'null' ? [] : [last])]) {
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	}
	await session.detach();
}
