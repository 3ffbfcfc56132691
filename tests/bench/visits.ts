import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { build } from '../../src/cli/build.ts';
import { listen } from '../../src/server/listen.ts';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { serveSite } from '../../src/server/serve.ts';
import { readDefault } from './default-atlas.ts';
import { measureFirsts } from './firsts.ts';
import { launch } from './open-page.ts';
import { buildRow, type Row } from './rows.ts';
import { serveSlowly, type Line } from './slow-line.ts';

const RUNS = 3;
/** 20 Mbit/s, and 40 ms there and back. */
const SLOW: Line = { bytesPerSecond: 2_500_000, delayMs: 20 };

/** A second visit, with pages and map kept on the device, beside a first one with nothing there: over no line at all and over a slow one. */
export async function benchVisits(): Promise<Row[]> {
	const site = join(ROOT, 'build');
	await build({
		folder: atlasFolder(readDefault()),
		out: site,
		reuse: true
	});
	const server = serveSite(site, new Map());
	const port = await listen(server, 48_300);
	const slow = serveSlowly(port, SLOW).listen(0, 'localhost');
	await once(slow, 'listening');
	const browser = await launch();
	try {
		const slowPort = (slow.address() as AddressInfo).port;
		return [
			...(await benchLine(browser, 'over loopback', `http://localhost:${port}/`)),
			...(await benchLine(browser, 'over 20 Mbit/s, 40 ms', `http://localhost:${slowPort}/`))
		];
	} finally {
		await browser.close();
		slow.close();
		server.close();
	}
}

async function benchLine(browser: Browser, line: string, address: string): Promise<Row[]> {
	const first: number[] = [];
	const second: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		try {
			first.push((await measureFirsts(context, address)).idle);
			await keepAll(context, address);
			second.push((await measureFirsts(context, address)).idle);
		} finally {
			await context.close();
		}
	}
	return [
		buildRow(`map idle, first visit ${line}`, 'ms', first),
		buildRow(`map idle, second visit ${line}`, 'ms', second, first, 'the first (at most 0.5)')
	];
}

/** Keeps pages and map as a reader does, on the page “Read it offline”; elsewhere than on this machine the pages are kept unasked. */
async function keepAll(context: BrowserContext, address: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(`${address}offline/`);
	const main = page.getByRole('main');
	await main.getByRole('button', { name: /^Keep the pages/ }).click();
	await main.getByText('Kept on this device').first().waitFor({ timeout: 300_000 });
	await main.getByRole('button', { name: /^Keep the map/ }).click();
	await main.getByText('Kept on this device').nth(1).waitFor({ timeout: 300_000 });
	await page.close();
}
