import type { LaunchOptions } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../src/cli/find-browser.ts';

/** The same pixels on every run. */
const SAME_PIXELS = [
	'--force-color-profile=srgb',
	'--font-render-hinting=none',
	'--disable-lcd-text',
	'--hide-scrollbars'
];

/** No page lives long enough for its memory to be worth clearing. */
const MEMORY = '--single-threaded-gc --min-semi-space-size=64 --max-semi-space-size=64';

const launch = (engine: string): LaunchOptions => ({
	args: [...BROWSER_ARGUMENTS, `--js-flags=${engine}`, ...SAME_PIXELS],
	...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {})
});

/** For pages that are left before their code is worth optimising: nearly all. */
export const FOR_SHORT_WORK = launch(`--no-maglev --no-opt ${MEMORY}`);

/**
 * For pages that work for seconds on end, as on the passages of a whole atlas: optimised, their code takes half of the
 * time.
 */
export const FOR_LONG_WORK = launch(MEMORY);
