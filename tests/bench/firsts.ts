import type { BrowserContext } from '@playwright/test';
import { IDLE } from './open-page.ts';

/** Milliseconds in which a browser closes a map, and opens its own window for the next page. */
const SETTLING = 4000;

/**
 * Notes when the map first can be read, when it first shows all its tiles, and when it is first idle, however long the
 * page then takes to answer. Runs in the page.
 */
function noteFirsts(): void {
	const observer = new MutationObserver((changes) => {
		for (const { target } of changes) {
			const { readable, complete, idle } = (target as HTMLElement).dataset;
			if (readable !== undefined && performance.getEntriesByName('map-readable').length === 0) {
				performance.mark('map-readable');
			}
			if (complete !== undefined && performance.getEntriesByName('map-complete').length === 0) {
				performance.mark('map-complete');
			}
			if (idle !== undefined && idle !== 'false') {
				observer.disconnect();
				performance.mark('map-idle');
				return;
			}
		}
	});
	observer.observe(document, {
		subtree: true,
		attributes: true,
		attributeFilter: ['data-idle', 'data-complete', 'data-readable']
	});
}

/**
 * Milliseconds from the start to the first map with land, lines and symbols, to the first with all its tiles (neither
 * told by builds before it was), and to the first idle.
 */
export interface Firsts {
	readable: number;
	complete: number;
	idle: number;
}

/** Of a page opened in a context, once the browser is done with what came before. */
export async function measureFirsts(context: BrowserContext, url: string): Promise<Firsts> {
	const page = await context.newPage();
	await page.addInitScript(noteFirsts);
	await page.waitForTimeout(SETTLING);
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForSelector(IDLE, { state: 'attached', timeout: 300_000 });
	const firsts = await page.evaluate(() => {
		// Without a name of its own: helpers' names do not reach the page.
		const [readable = Number.NaN, complete = Number.NaN, idle = Number.NaN] = [
			'map-readable',
			'map-complete',
			'map-idle'
		].map((name) => performance.getEntriesByName(name)[0]?.startTime);
		return { readable, complete, idle };
	});
	await page.close();
	return firsts;
}
