import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Desk } from '../../src/server/proposals/desk.ts';
import { buildPage } from '../../src/server/workbench/build-page.ts';
import { makeTemporaryAtlas } from '../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../samples/atlas-to-review.ts';
import { launch } from './open-page.ts';
import { plainRow, type Row } from './rows.ts';

const KILLS = Number(process.env.KILLS ?? 200);
const PORT = 47_970;
const TOKEN = 'k'.repeat(43);
const SCRIPT = fileURLToPath(new URL('./serve-for-kills.ts', import.meta.url));
const MOMENT_MS = 400;

/** How each proposal stands, in the order of the queue. */
type States = readonly string[];

interface Shown {
	/** As the page last said that all is saved. */
	saved: States;
	/** Keys pressed since. */
	pressed: number;
	/** Keys pressed and saved. */
	count: number;
}

async function serve(atlas: string, page: string): Promise<ChildProcess> {
	const args = ['--import', import.meta.resolve('tsx'), SCRIPT, atlas, page, String(PORT), TOKEN];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	await Promise.race([
		once(child.stdout!, 'data'),
		once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${String(code)}.`)))
	]);
	return child;
}

/** Presses keys that decide, take back and open again, each once the page says that all is saved, and notes what it shows. Runs in the page. */
function work(seed: number): void {
	const shown = { saved: [] as string[], pressed: 0, count: 0 };
	Object.assign(window, { shown });
	let state = seed;
	const timer = setInterval(() => {
		if (!document.querySelector('.saving')?.textContent?.includes('All saved')) {
			return;
		}
		if (document.querySelector('[role="alert"]')) {
			clearInterval(timer);
			return;
		}
		shown.saved = [...document.querySelectorAll<HTMLElement>('[role="option"]')].map(
			(row) => row.dataset.state ?? ''
		);
		shown.count += shown.pressed;
		shown.pressed = 0;
		const dialog = document.querySelector('dialog');
		const field = dialog?.querySelector<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])');
		if (dialog && field) {
			// The day of a document that does not say it.
			field.value = '2019';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			dialog.querySelector('form')?.requestSubmit();
			shown.pressed = 1;
			return;
		}
		if (dialog) {
			// The reason of what is left out; any other dialog is left again.
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', bubbles: true }));
			shown.pressed = 1;
			setTimeout(() => dialog.dispatchEvent(new Event('cancel')), 20);
			return;
		}
		state = (state * 48_271) % 2_147_483_647;
		const key = ['a', 'a', 'u', 'o', 'U', 'r', 'n', 'j', 'a'][state % 9] ?? 'n';
		shown.pressed = key === 'n' || key === 'j' ? 0 : 1;
		window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	}, 40);
	Object.assign(window, { stopWork: () => clearInterval(timer) });
}

const readShown = (page: Page): Promise<Shown> => {
	return page.evaluate(() => (window as unknown as { shown: Shown }).shown);
};
const readRows = (page: Page): Promise<States> => {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[role="option"]')].map((row) => row.dataset.state ?? '')
	);
};

interface Killed {
	/** Lines of the journal by then that decide, take back or do again. */
	steps: number;
	/** Decisions that the page had shown as saved and the journal has not. */
	lost: number;
	/** Whether the page, once the server is there again, shows what the journal says. */
	isShown: boolean;
	faults: number;
}

/** Kills the server while the page works, looks into the journal, and starts it again. */
async function killOnce(
	page: Page,
	child: ChildProcess,
	{ atlas, built, ids }: Ground,
	seed: number
): Promise<[Killed, ChildProcess]> {
	await page.evaluate(work, seed);
	// Some steps are saved, and the next may be at any moment of its way.
	await page.waitForFunction(
		(least) => (window as unknown as { shown: Shown }).shown.count >= least,
		1 + (seed % 4),
		{ timeout: 180_000 }
	);
	await page.waitForTimeout(Math.random() * MOMENT_MS);
	child.kill('SIGKILL');
	await once(child, 'exit');
	await page.getByRole('alert').waitFor();
	await page.evaluate(() => (window as unknown as { stopWork: () => void }).stopWork());
	const { saved, pressed } = await readShown(page);
	const desk = new Desk(atlas);
	await desk.completePending();
	const { states } = await desk.replay();
	const kept = ids.map((id) => states.get(id)?.state ?? 'open');
	// One key more may have been saved and not shown any more.
	const differing = saved.filter((state, index) => state !== kept[index]).length;
	const next = await serve(atlas, built);
	await page.getByRole('alert').waitFor({ state: 'detached', timeout: 60_000 });
	await page
		.waitForFunction(
			(wanted) => {
				const rows = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
				return JSON.stringify(rows.map((row) => row.dataset.state)) === wanted;
			},
			JSON.stringify(kept),
			{ timeout: 20_000 }
		)
		.catch(() => undefined);
	const isShown = JSON.stringify(await readRows(page)) === JSON.stringify(kept);
	const killed = {
		steps: await countSteps(atlas),
		lost: Math.max(0, differing - pressed),
		isShown,
		faults: desk.records.judged.errors.length
	};
	return [killed, next];
}

/** Lines of the journal but for those that only note that records are written. */
async function countSteps(atlas: string): Promise<number> {
	const text = await readFile(join(atlas, 'proposals', 'decisions.jsonl'), 'utf8').catch(() => '');
	return text.split('\n').filter((line) => line !== '' && !line.includes('"do":"applied"')).length;
}

/** Every tenth kill is told at once: a run that is broken off has shown something too. */
function tellOnTheWay(all: readonly Killed[]): void {
	if (all.length % 10 === 0) {
		const lost = all.reduce((total, each) => total + each.lost, 0);
		console.error(`${all.length} of ${KILLS} kills, ${lost} decisions lost`);
	}
}

interface Ground {
	atlas: string;
	built: string;
	/** In the order of the queue. */
	ids: readonly string[];
}

/** The server of the workbench is killed again and again while a page is open and at work: what the page had shown as saved is kept. */
export async function benchServerKills(): Promise<Row[]> {
	const { root, atlas, remove } = await makeTemporaryAtlas();
	await addPapersToReview(root, atlas);
	const built = await buildPage();
	let child = await serve(atlas, built);
	const browser = await launch();
	const all: Killed[] = [];
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.addInitScript('globalThis.__name = (each) => each');
		await page.goto(`http://localhost:${PORT}/#${TOKEN}`);
		await page.locator('mark.current').first().waitFor();
		const answer = await page.request.get(`http://localhost:${PORT}/api/atlas`, {
			headers: { 'x-workbench-token': TOKEN }
		});
		const { queue } = (await answer.json()) as { queue: { id: string }[] };
		const ids = queue.map(({ id }) => id);
		for (let kill = 0; kill < KILLS; kill++) {
			const [killed, next] = await killOnce(page, child, { atlas, built, ids }, kill + 1);
			child = next;
			all.push(killed);
			tellOnTheWay(all);
		}
	} finally {
		await browser.close();
		child.kill('SIGKILL');
		await remove();
	}
	const sum = (read: (killed: Killed) => number): number => all.reduce((total, each) => total + read(each), 0);
	return [
		plainRow('server killed while a page is open', all.length),
		plainRow('lines of the journal that decide, take back or do again', all.at(-1)?.steps ?? 0),
		plainRow(
			'decisions lost that the page had shown as saved',
			sum(({ lost }) => lost)
		),
		plainRow(
			'pages that showed other than the journal, once the server was there again',
			sum(({ isShown }) => Number(!isShown))
		),
		plainRow(
			'faults in the records',
			sum(({ faults }) => faults)
		)
	];
}
