import type { Browser, Response } from '@playwright/test';
import { fresh, IDLE } from './open-page.ts';

/** Milliseconds in which the page asks for what nobody waits for. */
const SETTLING = 3000;
const MAX_WAIT = 60_000;

/** Kilobytes of the page itself and of the atlas's data that opening an address loads, not compressed. */
export async function weighLoads(browser: Browser, url: string): Promise<number> {
	const bodies: Promise<Buffer>[] = [];
	const note = (response: Response): void => {
		const isData = new URL(response.url()).pathname.includes('/atlas/');
		if (response.ok() && (isData || response.request().isNavigationRequest())) {
			bodies.push(response.body());
		}
	};
	return fresh(browser, 'about:blank', async (page) => {
		page.on('response', note);
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForSelector(IDLE, { state: 'attached', timeout: MAX_WAIT });
		await page.waitForTimeout(SETTLING);
		const sizes = (await Promise.all(bodies)).map(({ length }) => length);
		return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
	});
}
