import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong in the page, or in the part of it that a selector names: "rule: element, element". All rules
 * run, if not told otherwise. A page keeps axe until it is left: reading it anew takes longer than many a page. Only
 * what fails is described: describing all that passes takes five times as long.
 */
export async function listViolations(page: Page, part?: string, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(axe.source);
	}
	return page.evaluate(
		async ([selector, only]) => {
			const { violations } = await axe.run(selector ?? document, {
				resultTypes: ['violations'],
				...(only ? { runOnly: [...only] } : {})
			});
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
		},
		[part, rules] as const
	);
}

/** Rules that ask for a colour; to all others a page is the same in light and in dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * In light all that breaks a rule, and in dark what colours can break, each named. Begins as the page stands: to change
 * its colours is work, most of all for a map.
 */
export async function listViolationsInBoth(page: Page, part?: string): Promise<string[]> {
	const both = [
		['light', undefined],
		['dark', RULES_OF_COLOUR]
	] as const;
	const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	const found: string[] = [];
	for (const [colorScheme, rules] of isDark ? both.toReversed() : both) {
		await page.emulateMedia({ colorScheme });
		found.push(...(await listViolations(page, part, rules)).map((violation) => `in ${colorScheme}, ${violation}`));
	}
	return found;
}
