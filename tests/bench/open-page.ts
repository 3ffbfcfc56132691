import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../src/cli/find-browser.ts';

/** The map says when it has nothing left to draw; while it draws it says "false". */
export const IDLE = '[data-idle]:not([data-idle="false"])';

/**
 * Addresses of the sites that are held against one another; `earlier` is another build, where EARLIER_BUILD names its
 * folder.
 */
export interface Sides {
	atlas: string;
	bare: string;
	earlier: string | undefined;
}

export async function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: await findBrowser(),
		args: [...BROWSER_ARGUMENTS]
	});
}

/** Opens a page in a fresh context: an empty cache each time. */
export async function fresh<T>(
	browser: Browser,
	url: string,
	work: (page: Page) => Promise<T>,
	javaScriptEnabled = true
): Promise<T> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		javaScriptEnabled
	});
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'commit' });
		return await work(page);
	} finally {
		await context.close();
	}
}

/**
 * WebGL takes every call and draws nothing: what a key changes is measured, not a map drawn in software. Runs in the
 * page.
 */
export function leaveUndrawn(): void {
	const { prototype } = WebGL2RenderingContext;
	prototype.drawElements = () => undefined;
	prototype.drawArrays = () => undefined;
}
