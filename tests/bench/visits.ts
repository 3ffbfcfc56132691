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
const LOOPBACK: Line = { bytesPerSecond: 1e9, delayMs: 0 };
/** Over the first nothing is waited for: what it takes is the work of drawing, here with WebGL in software. */
const LINES: Readonly<Record<string, Line>> = {
	'over loopback': LOOPBACK,
	'over 20 Mbit/s, 40 ms': { bytesPerSecond: 2_500_000, delayMs: 20 },
	'over 1.6 Mbit/s, 150 ms': { bytesPerSecond: 200_000, delayMs: 75 }
};

/**
 * A second visit, with pages and map kept on the device, beside a first one with nothing there: until the map is idle,
 * and bytes carried.
 */
export async function benchVisits(): Promise<Row[]> {
	const site = join(ROOT, 'build');
	await build({
		folder: atlasFolder(readDefault()),
		out: site,
		reuse: true
	});
	const server = serveSite(site, new Map());
	const port = await listen(server, 48_300);
	const browser = await launch();
	const rows: Row[] = [];
	try {
		for (const [name, line] of Object.entries(LINES)) {
			rows.push(...(await benchLine(browser, name, port, line)));
		}
		return rows;
	} finally {
		await browser.close();
		server.close();
	}
}

/** One visit: milliseconds until the map is idle, and megabytes that the line carried until then. */
interface Visit {
	idle: number;
	carried: number;
}

async function benchLine(browser: Browser, name: string, port: number, line: Line): Promise<Row[]> {
	const first: Visit[] = [];
	const second: Visit[] = [];
	for (let run = 0; run < RUNS; run++) {
		// Each with a port of its own, so that nothing is left of the run before.
		const { server, countBytes, setLine } = serveSlowly(port, line);
		server.listen(0, 'localhost');
		await once(server, 'listening');
		const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
		const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
		const visit = async (): Promise<Visit> => {
			const before = countBytes();
			const { idle } = await measureFirsts(context, address);
			return { idle, carried: (countBytes() - before) / 1e6 };
		};
		try {
			first.push(await visit());
			setLine(LOOPBACK);
			await keepAll(context, address);
			setLine(line);
			second.push(await visit());
		} finally {
			await context.close();
			server.close();
		}
	}
	const list = (visits: readonly Visit[], of: keyof Visit): number[] => visits.map((visit) => visit[of]);
	return [
		buildRow(`map idle, first visit ${name}`, 'ms', list(first, 'idle')),
		buildRow(
			`map idle, second visit ${name}`,
			'ms',
			list(second, 'idle'),
			list(first, 'idle'),
			'the first (at most 0.5)'
		),
		buildRow(`carried, second visit ${name}`, 'MB', list(second, 'carried'), list(first, 'carried'), 'the first')
	];
}
/**
 * Keeps pages and map as a reader does, on the page “Read it offline”; elsewhere than on this machine the pages are
 * kept unasked.
 */
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
