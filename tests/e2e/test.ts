import { test as base, expect, type Locator, type Page } from '@playwright/test';

const isOwn = (url: string): boolean => /^(http:\/\/localhost:\d+\/|data:|blob:|about:)/.test(url);

/**
 * Every browser test fails on a request that leaves the machine, on an uncaught error and on a line the page writes to
 * the console as an error; `expectErrors` lets a test of failures name the lines it brings about. `isMapHeld` keeps the map's
 * data back, so that a test of text does not wait for software to draw.
 */
export const test = base.extend<{
	watch: { requests: string[]; errors: string[] };
	expectErrors: RegExp[];
	isMapHeld: boolean;
}>({
	expectErrors: [[], { option: true }],
	isMapHeld: [false, { option: true }],
	watch: [
		async ({ context, expectErrors, isMapHeld }, use) => {
			if (isMapHeld) {
				await context.addInitScript(holdMap);
			}
			const requests: string[] = [];
			const errors: string[] = [];
			context.on('request', (request) => {
				if (!isOwn(request.url())) {
					requests.push(request.url());
				}
			});
			context.on('weberror', (error) => errors.push(error.error().message));
			context.on('console', (message) => {
				if (message.type() === 'error') {
					errors.push(message.text());
				}
			});
			await use({ requests, errors });
			expect(requests, 'requests that left the machine').toEqual([]);
			expect(
				errors.filter((error) => !expectErrors.some((pattern) => pattern.test(error))),
				'errors in the page'
			).toEqual([]);
		},
		{ auto: true }
	]
});

/** The map's data never comes, however long the page waits. Runs in the page. */
function holdMap(): void {
	const { fetch } = window;
	window.fetch = (input, init) =>
		String(input).endsWith('/atlas/map.json') ? new Promise(() => undefined) : fetch(input, init);
}

/** Waits until the map has drawn all it was asked to. */
export async function waitForMap(page: Page): Promise<void> {
	await expect(page.locator('[data-idle="true"]')).toBeVisible({ timeout: 40_000 });
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
