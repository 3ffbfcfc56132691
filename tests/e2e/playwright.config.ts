import { defineConfig } from '@playwright/test';
import { FOR_SHORT_WORK } from './launch.ts';
import { SITES } from './sites.ts';

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
		command: 'node src/server/scripts/run.mjs tests/e2e/serve-sites.ts',
		cwd: '../..',
		url: SITES.copies,
		reuseExistingServer: false,
		timeout: 300_000
	},
	use: {
		baseURL: SITES.bare,
		launchOptions: FOR_SHORT_WORK,
		viewport: { width: 1280, height: 800 },
		deviceScaleFactor: 1,
		locale: 'en-GB',
		timezoneId: 'UTC'
	}
});
