import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong in the page, or in the part of it that a selector names: "rule: element, element". All rules run. Only
 * what fails is described, and in the page itself: pages have no frames, and describing all that passes takes five times as long.
 */
export async function listViolations(page: Page, part?: string): Promise<string[]> {
	const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** The same in light and in dark, each named. */
export async function listViolationsInBoth(page: Page, part?: string): Promise<string[]> {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		found.push(...(await listViolations(page, part)).map((violation) => `in ${colorScheme}, ${violation}`));
	}
	return found;
}
