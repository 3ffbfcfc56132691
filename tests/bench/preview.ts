import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import type { Frame, Page } from '@playwright/test';
import { listen } from '../../src/server/listen.ts';
import { ROOT } from '../../src/server/paths.ts';
import { runTool } from '../../src/server/run.ts';
import { buildPage } from '../../src/server/workbench/build-page.ts';
import { buildShell } from '../../src/server/workbench/build-shell.ts';
import { originOfPreview, servePreview } from '../../src/server/workbench/serve-preview.ts';
import { serveWorkbench } from '../../src/server/workbench/serve-workbench.ts';
import { Workbench } from '../../src/server/workbench/workbench.ts';
import { launch, leaveUndrawn } from './open-page.ts';
import { median, type Row } from './rows.ts';

const TOKEN = 'p'.repeat(43);
const EDITS = 6;

/** What a step costs until it is seen. All in milliseconds. */
interface Seen {
	dossier: number;
	/** Dossier and map: the first frame that shows it where it is now. */
	whole: number;
	/** Until nothing of it moves or comes any more. */
	rest: number;
	/** Of the server, which worked for nobody else. */
	cpu: number;
}

/**
 * Writes down when the page of the place says something else, and when the map has drawn features fetched anew, and
 * rests. Runs in the frame.
 */
function watch(): void {
	const seen = { dossier: 0, map: 0, rest: 0 };
	Object.assign(window, { seen });
	const map = document.querySelector('[data-idle]');
	const before = performance.getEntriesByName(`${location.origin}/atlas/map.json`).length;
	new MutationObserver(() => {
		seen.dossier ||= performance.timeOrigin + performance.now();
	}).observe(document.querySelector('#content')!, { subtree: true, childList: true, characterData: true });
	const drawnBefore = map!.getAttribute('data-drawn');
	new MutationObserver(() => {
		const isNew = performance.getEntriesByName(`${location.origin}/atlas/map.json`).length > before;
		if (isNew && map!.getAttribute('data-drawn') !== drawnBefore) {
			seen.map ||= performance.timeOrigin + performance.now();
		}
		if (seen.map > 0 && map!.getAttribute('data-idle') !== 'false') {
			seen.rest ||= performance.timeOrigin + performance.now();
		}
	}).observe(map!, { attributes: true, attributeFilter: ['data-idle', 'data-drawn'] });
}

/** Moves the place that is shown, by one key once the cross-hair stands, and waits for both. */
async function moveOnce(page: Page, frame: Frame, position: string): Promise<Seen> {
	await page.keyboard.press('m');
	await page.getByLabel(/^Where, as/u).fill(position);
	await page.keyboard.press('Enter');
	const hair = page.getByRole('application');
	await hair.focus();
	await frame.evaluate(watch);
	// What was asked of the disk and the map before is done.
	await page.waitForTimeout(500);
	const cpu = cpuUsage();
	const start = await hair.evaluate((element) => {
		const pressed = performance.timeOrigin + performance.now();
		element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
		return pressed;
	});
	await frame.waitForFunction(() => {
		const { seen } = window as unknown as { seen: Record<'dossier' | 'map' | 'rest', number> };
		return seen.dossier > 0 && seen.map > 0 && seen.rest > 0;
	});
	const { user, system } = cpuUsage(cpu);
	await hair.waitFor({ state: 'hidden' });
	const seen = await frame.evaluate(
		() => (window as unknown as { seen: Record<'dossier' | 'map' | 'rest', number> }).seen
	);
	return {
		dossier: seen.dossier - start,
		whole: Math.max(seen.dossier, seen.map) - start,
		rest: Math.max(seen.dossier, seen.rest) - start,
		cpu: (user + system) / 1000
	};
}

/**
 * @param find what is typed into the queue to find a name of the place; @param position degrees of its point, which is
 * moved about
 */
async function measure(
	atlas: string,
	documents: string,
	{ find, position, port }: { find: string; position: [lat: number, lon: number]; port: number }
): Promise<Seen[]> {
	const none = (): undefined => undefined;
	await runTool('tsx', ['src/cli/main.ts', 'atlas', 'propose', documents, '--atlas', atlas]);
	const workbench = new Workbench(atlas, 'bench', { demand: none, release: none });
	await workbench.start();
	const preview = servePreview(workbench.desk, () => [`http://localhost:${port}`]);
	const origin = originOfPreview(await listen(preview, port + 1));
	const server = serveWorkbench(workbench, { page: await buildPage(), token: TOKEN, preview: origin });
	await listen(server, port);
	preview.show(await buildShell());
	workbench.listen(preview.tell);
	workbench.showPreview(origin);
	const browser = await launch();
	try {
		const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
		await page.addInitScript(leaveUndrawn);
		await page.goto(`http://localhost:${port}/#${TOKEN}`);
		await page.locator('mark.current').first().waitFor();
		await page.getByRole('searchbox', { name: 'Find in the queue' }).fill(find);
		await page.keyboard.press('Enter');
		await page.keyboard.press('p');
		const frame = await (await page.locator('iframe').elementHandle())!.contentFrame();
		await frame!.locator('[data-idle]:not([data-idle="false"])').waitFor({ timeout: 120_000 });
		const seen: Seen[] = [];
		for (let index = 0; index < EDITS; index++) {
			const [lat, lon] = position.map((degrees) => (degrees + (index + 1) * 0.01).toFixed(2));
			seen.push(await moveOnce(page, frame!, `${lat}, ${lon}`));
		}
		// The first makes what the others find.
		return seen.slice(1);
	} finally {
		await browser.close();
		[server, preview].forEach((each) => each.closeAllConnections());
		[server, preview].forEach((each) => each.close());
		await workbench.stop();
	}
}

/**
 * From the key that moves a place to its page and the map of the edited atlas showing it, in the first atlas and in a
 * small one.
 */
export async function benchPreview(documents: string, port: number): Promise<Row[]> {
	const root = await mkdtemp(join(tmpdir(), 'passages-bench-'));
	try {
		const copy = async (name: string): Promise<string> => {
			await cp(join(ROOT, 'geo', 'atlases', name), join(root, name), { recursive: true });
			return join(root, name);
		};
		const small = await copy('magellan');
		const few = await measure(small, join(small, 'documents'), {
			find: 'punta arenas',
			position: [-53.16, -70.91],
			port
		});
		const many = await measure(await copy('russia-pakistan'), documents, {
			find: 'gwadar',
			position: [25.12, 62.33],
			port: port + 5
		});
		const against = 'the same in the small atlas';
		const row = (what: string, key: keyof Seen): Row => {
			const value = median(many.map((seen) => seen[key]));
			return { what, value, unit: 'ms', ratio: value / median(few.map((seen) => seen[key])), against };
		};
		return [
			row('move a place of the first atlas: its page shows it', 'dossier'),
			row('its page and the map show it', 'whole'),
			row('and the map rests', 'rest'),
			row('processor time of the server for it', 'cpu')
		];
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}
