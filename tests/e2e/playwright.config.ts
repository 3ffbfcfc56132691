import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../src/cli/find-browser.ts';
import { SITES } from './sites.ts';

/** The same pixels on every run; and no page lives long enough for its code to be worth optimising, or its memory clearing. */
const args = [
	...BROWSER_ARGUMENTS,
	'--js-flags=--no-maglev --no-opt --single-threaded-gc --min-semi-space-size=64 --max-semi-space-size=64',
	'--force-color-profile=srgb',
	'--font-render-hinting=none',
	'--disable-lcd-text',
	'--hide-scrollbars'
];

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/browser',
	snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
	fullyParallel: true,
	workers: 3,
	retries: 0,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['json']],
	webServer: {
		command: 'npx tsx tests/e2e/serve-sites.ts',
		cwd: '../..',
		url: SITES.copies,
		reuseExistingServer: false,
		timeout: 60_000
	},
	use: {
		baseURL: SITES.bare,
		launchOptions: { args, ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}) },
		viewport: { width: 1280, height: 800 },
		deviceScaleFactor: 1,
		locale: 'en-GB',
		timezoneId: 'UTC'
	}
});
