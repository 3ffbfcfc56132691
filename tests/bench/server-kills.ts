import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Desk } from '../../src/server/proposals/desk.ts';
import { buildPage } from '../../src/server/workbench/build-page.ts';
import { makeTemporaryAtlas } from '../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../samples/atlas-to-review.ts';
import { launch } from './open-page.ts';
import { startRandom } from './robustness/random.ts';
import { plainRow, type Row } from './rows.ts';

const KILLS = Number(process.env.KILLS ?? 200);
const PORT = 47_970;
const TOKEN = 'k'.repeat(43);
const SCRIPT = fileURLToPath(new URL('./serve-for-kills.ts', import.meta.url));
const SEED = Number(process.env.KILL_SEED ?? 20_261_128);
/** After a step the server is killed within so long. */
const MOMENT_MS = 400;
/** Share of the moment in which a step is written, about. */
const WITHIN_STEP = 0.1;
const MAX_WAIT_MS = 120_000;

/** How each proposal stands, in the order of the queue. */
type States = readonly string[];

interface Shown {
	/** Steps that the server told the page it has saved, by what it calls them. */
	steps: string[];
	/** Whether a key was pressed of which nothing was seen yet. */
	isPressed: boolean;
	/** Steps that the page said were being saved, and then were. */
	count: number;
	/** Whether it says that one is being saved. */
	isSaving: boolean;
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

/**
 * Decides, takes back and opens again by keys, on one place after another, the next key as soon as the page says that
 * all is saved; notes what it shows. Runs in the page.
 */
function work(seed: number): void {
	const shown: Shown = { steps: [], isPressed: false, count: 0, isSaving: false };
	const own = window.fetch;
	window.fetch = async (...asked) => {
		const response = await own(...asked);
		const { step } = (await response
			.clone()
			.json()
			.catch(() => ({}))) as { step?: string };
		if (response.ok && asked[1]?.method === 'POST' && step !== undefined) {
			shown.steps.push(step);
		}
		return response;
	};
	Object.assign(window, { shown });
	let state = seed * 7919;
	const pick = <Item>(items: readonly Item[]): Item | undefined => {
		state = (state * 48_271) % 2_147_483_647;
		return items[state % items.length];
	};
	const listRows = (kind: string): HTMLElement[] => [
		...document.querySelectorAll<HTMLElement>(`[role="option"]${kind}`)
	];
	const press = (key: string): void => {
		window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	};
	const isSaved = (): boolean => document.querySelector('.saving')?.textContent?.includes('All saved') === true;
	// Every change of the page is seen, however short.
	const watching = new MutationObserver(() => {
		shown.count += shown.isSaving && isSaved() ? 1 : 0;
		shown.isSaving = !isSaved();
	});
	watching.observe(document.body, { subtree: true, childList: true, characterData: true });
	let [since, before, isTakenBack] = [0, 0, false];
	/** A key that changes nothing is waited for so long. Milliseconds. */
	const PATIENCE = 150;
	const timer = setInterval(() => {
		if (document.querySelector('[role="alert"]')) {
			clearInterval(timer);
			watching.disconnect();
			window.fetch = own;
			return;
		}
		const isAnswered = shown.count > before || performance.now() - since > PATIENCE;
		if (!isSaved() || (shown.isPressed && !isAnswered)) {
			return;
		}
		const dialog = document.querySelector('dialog');
		[shown.isPressed, before, since] = [true, shown.count, performance.now()];
		if (dialog?.querySelector('input, textarea')) {
			// The day of a document that does not say it: asked again another time.
			dialog.dispatchEvent(new Event('cancel'));
		} else if (dialog) {
			press('g');
		} else {
			const row = pick(listRows('[data-kind="place"]'));
			row?.click();
			const isOpen = row?.dataset.state === 'open';
			const key = isTakenBack ? 'U' : pick(isOpen ? ['a', '1', 'a', 'r', 'u'] : ['o', 'u', 'o']);
			isTakenBack = key === 'u';
			press(key ?? 'a');
		}
	}, 4);
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
	/** Steps in the journal since the server was started. */
	steps: number;
	/** Whether the page said that a step was being saved. */
	isUnderWay: boolean;
	/** Steps in the journal that the page had not yet shown as saved. */
	unshown: number;
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
	{ seed, delay }: { seed: number; delay: number }
): Promise<[Killed, ChildProcess]> {
	const before = (await readSteps(atlas)).length;
	await page.evaluate(work, seed);
	// Some steps are saved, and the next may be at any moment of its way.
	const deadline = performance.now() + MAX_WAIT_MS;
	while ((await readSteps(atlas)).length <= before + (seed % 4)) {
		if (performance.now() > deadline) {
			throw new Error(`No step was written within ${MAX_WAIT_MS / 1000} s: the page does not work.`);
		}
		await page.waitForTimeout(MOMENT_MS / 10);
	}
	if (seed % 2 === 0) {
		// In the middle of a step: the journal is written first, then the records, then the page is told.
		await change(join(atlas, 'proposals'));
		await page.waitForTimeout(delay * WITHIN_STEP);
	} else {
		await page.waitForTimeout(delay);
	}
	child.kill('SIGKILL');
	await once(child, 'exit');
	const { isSaving: isUnderWay } = await readShown(page);
	await page.getByRole('alert').waitFor();
	await page.evaluate(() => (window as unknown as { stopWork: () => void }).stopWork());
	const { steps: told, count } = await readShown(page);
	const desk = new Desk(atlas);
	await desk.completePending();
	const { states } = await desk.replay();
	const kept = ids.map((id) => states.get(id)?.state ?? 'open');
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
	const lines = await readSteps(atlas);
	const steps = lines.length - before;
	// Each has a line of its own, and is named in one.
	const unnamed = told.filter((step) => !lines.some((line) => line.includes(step)));
	const killed = {
		steps,
		isUnderWay,
		unshown: Math.max(0, steps - count),
		lost: Math.max(unnamed.length, told.length - steps),
		isShown,
		faults: desk.records.judged.errors.length
	};
	return [killed, next];
}

/** When something in a folder next changes. */
async function change(folder: string): Promise<void> {
	const watcher = watch(folder);
	await once(watcher, 'change');
	watcher.close();
}

/** Lines of the journal but for those that only note that records are written. */
async function readSteps(atlas: string): Promise<string[]> {
	const text = await readFile(join(atlas, 'proposals', 'decisions.jsonl'), 'utf8').catch(() => '');
	return text.split('\n').filter((line) => line !== '' && !line.includes('"do":"applied"'));
}

/** Every tenth kill is told at once: a run that is broken off has shown something too. */
function tellOnTheWay(all: readonly Killed[]): void {
	if (all.length % 10 === 0) {
		const lost = all.reduce((total, each) => total + each.lost, 0);
		const steps = all.reduce((total, each) => total + each.steps, 0);
		const underWay = all.filter(({ isUnderWay }) => isUnderWay).length;
		console.error(
			`${all.length} of ${KILLS} kills, ${underWay} of them while a step was being saved; ${steps} steps written, ${lost} decisions lost`
		);
	}
}

interface Ground {
	atlas: string;
	built: string;
	/** In the order of the queue. */
	ids: readonly string[];
}

/**
 * The server of the workbench is killed again and again while a page is open and at work: what the page had shown as
 * saved is kept.
 */
export async function benchServerKills(): Promise<Row[]> {
	const { root, atlas, remove } = await makeTemporaryAtlas();
	await addPapersToReview(root, atlas);
	const built = await buildPage();
	let child = await serve(atlas, built);
	const browser = await launch();
	const all: Killed[] = [];
	const random = startRandom(SEED);
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
			const moment = { seed: kill + 1, delay: random() * MOMENT_MS };
			const [killed, next] = await killOnce(page, child, { atlas, built, ids }, moment);
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
		plainRow(
			'steps written to the journal meanwhile',
			sum(({ steps }) => steps)
		),
		plainRow('kills after each of which a step had been written', all.filter(({ steps }) => steps > 0).length),
		plainRow(
			'kills while the page said that a step was being saved',
			all.filter(({ isUnderWay }) => isUnderWay).length
		),
		plainRow(
			'steps written and not yet shown as saved',
			sum(({ unshown }) => unshown)
		),
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
