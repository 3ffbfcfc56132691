import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { AtlasError } from '../model/issue.ts';
import { say } from '../server/print.ts';
import { runProgram, runTool } from '../server/run.ts';

/** The headless shell first: the same engine without windows takes a third less time. */
const SYSTEM = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Playwright's own list of what is switched off: a second --disable-features takes the place of the first. */
const PLAYWRIGHT_OFF = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

/**
 * WebGL in software; all else is drawn without the detour through it. No background traffic, and no page of the address
 * bar's suggestions behind every context.
 */
export const BROWSER_ARGUMENTS: readonly string[] = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization',
	'--disable-gpu-compositing',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	`--disable-features=${[...PLAYWRIGHT_OFF, 'WebUIOmniboxPopup'].join(',')}`,
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

const installed = (): string | null => {
	return (
		[process.env.CHROMIUM_PATH, ...SYSTEM, chromium.executablePath()].find(
			(path) => path !== undefined && path !== '' && existsSync(path)
		) ?? null
	);
};

/** Whether packages of Debian can be installed here without asking anybody. */
export const isDebianRoot = (): boolean => {
	return (
		existsSync('/etc/debian_version') &&
		process.getuid?.() === 0 &&
		!/^ID="?ubuntu/m.test(safeRead('/etc/os-release'))
	);
};
const safeRead = (path: string): string => {
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** A Chromium for the browser tests: the system's, Playwright's, or one installed now. */
export async function findBrowser(): Promise<string> {
	const found = installed();
	if (found) {
		return found;
	}
	if (isDebianRoot()) {
		say('Installing chromium-headless-shell through apt …');
		await runProgram('apt-get', ['update', '-qq'], {}, true);
		await runProgram(
			'apt-get',
			['install', '-y', '-qq', 'chromium-headless-shell'],
			{ DEBIAN_FRONTEND: 'noninteractive' },
			true
		);
	} else {
		say('Installing a Chromium for the browser tests …');
		await runTool('playwright', ['install', 'chromium']);
	}
	const now = installed();
	if (now) {
		return now;
	}
	throw new AtlasError(
		'no-browser',
		'There is no Chromium or Chrome for the browser tests.',
		'Install chromium, or name one with CHROMIUM_PATH.'
	);
}
