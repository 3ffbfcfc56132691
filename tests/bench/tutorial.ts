import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Decision } from '../../src/model/proposals/decision.ts';
import { listen } from '../../src/server/listen.ts';
import { ROOT } from '../../src/server/paths.ts';
import { ProposalStore } from '../../src/server/proposals/store.ts';
import { serveSite } from '../../src/server/serve.ts';
import { IDLE, launch } from './open-page.ts';
import type { Row } from './rows.ts';

/*
 * The tutorial of README.md, done by keys alone: three papers of our own become a published site. Makes its pictures again and
 * measures each step.
 */
const FOLDER = join(ROOT, 'docs', 'tutorial');
const PORT = 47_970;
const SIZE = { width: 1120, height: 660 };
const QUALITY = 50;
const DESCRIPTION = 'Boats, roads and turbines of southern Chile, as three invented papers tell of them.';
/** More than any dialog of the workbench has fields and buttons. */
const MAX_TABS = 60;

class Tutorial {
	keys = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.keys++;
			await this.#page.keyboard.press(key);
		}
	}
	async type(words: string): Promise<void> {
		this.keys += words.length;
		await this.#page.keyboard.type(words);
	}
	/** By Tab alone, as far as it takes. */
	async tabTo(field: Locator): Promise<void> {
		const isThere = (): Promise<boolean> => field.evaluate((element) => element === document.activeElement);
		for (let tabs = 0; !(await isThere()); tabs++) {
			if (tabs === MAX_TABS) {
				throw new Error(`${MAX_TABS} times Tab do not lead to it: ${String(field)}.`);
			}
			await this.press('Tab');
		}
	}
	async saved(): Promise<void> {
		await this.#page.getByText('All saved').waitFor();
	}
	async picture(name: string): Promise<void> {
		await this.#page.locator(IDLE).first().waitFor();
		await this.#page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: QUALITY });
	}

	/**
	 * Every proposal in its turn: a place is accepted as the first candidate, a value of the place its sentence names.
	 */
	async decideAll(): Promise<void> {
		const row = this.#page.locator('[role="option"][aria-selected="true"]');
		while ((await row.getAttribute('data-state')) === 'open') {
			await this.#decide(row);
		}
	}
	async #decide(row: Locator): Promise<void> {
		const page = this.#page;
		const name = (await row.locator('.name').innerText()).replace(/\s×.*$/u, '');
		await page.locator('mark.current', { hasText: name }).first().waitFor();
		await page.locator('.panel').getByText(`“${name}”`).first().waitFor();
		const key = await this.#findKey(await row.getAttribute('data-kind'));
		const isRead = key === null ? null : page.waitForResponse(/api\/passages\//u);
		await this.press(...(key === null ? ['r', 'r'] : [key]));
		await this.saved();
		// What is said of a place can be chosen once the records are read again.
		await isRead;
	}
	/** What accepts it; `null` where it is left out. */
	async #findKey(kind: string | null): Promise<'a' | '1' | null> {
		if (kind === 'place') {
			await this.#page.locator('.candidate').first().waitFor();
			return 'a';
		}
		const isSaid = kind !== 'date' && (await this.#page.locator('.panel kbd', { hasText: /^1$/u }).count()) > 0;
		return isSaid ? '1' : null;
	}
}

export async function benchTutorial(): Promise<Row[]> {
	const root = await mkdtemp(join(tmpdir(), 'passages-tutorial-'));
	const atlas = join(root, 'fjords');
	const browser = await launch();
	let server: ChildProcess | undefined;
	try {
		await mkdir(FOLDER, { recursive: true });
		const rows: Row[] = [];
		rows.push(
			await time('new', () =>
				command('atlas', 'new', atlas, '--title', 'The southern fjords', '--description', DESCRIPTION)
			)
		);
		rows.push(
			await time('propose three papers', () =>
				command('atlas', 'propose', join(FOLDER, 'papers'), '--atlas', atlas)
			)
		);
		let address = '';
		rows.push(
			await time('start --edit', async () => {
				({ server, address } = await edit(atlas));
			})
		);
		const page = await browser.newPage({ viewport: SIZE });
		const tutorial = new Tutorial(page);
		rows.push(...(await work(page, tutorial, address)));
		await stop(server);
		const out = join(root, 'site');
		rows.push(await time('publish', () => command('atlas', 'publish', '--atlas', atlas, '--out', out)));
		await showSite(page, tutorial, out);
		return [...rows, ...(await count(atlas, tutorial))];
	} finally {
		await stop(server);
		await browser.close();
		await rm(root, { recursive: true, force: true });
	}
}

/** What is found, decided, cited and made one, each with its time. */
async function work(page: Page, tutorial: Tutorial, address: string): Promise<Row[]> {
	const opened = await time('the workbench opens', async () => {
		await page.goto(address);
		await page.locator('mark.current').first().waitFor();
		await page.locator('.candidate').first().waitFor();
	});
	await tutorial.picture('1-decide');
	const decided = await time('every proposal decided', () => tutorial.decideAll());
	const cited = await time('two passages cited, each with an event', async () => {
		for (const flood of FLOODS) {
			await cite(page, tutorial, flood);
		}
	});
	await tutorial.press('e');
	await page.getByRole('list', { name: 'Why they may be one' }).waitFor();
	await tutorial.picture('3-happenings');
	const merged = await time('two events made one', async () => {
		const [{ label }] = FLOODS;
		await tutorial.press(
			await page
				.getByRole('button', { name: `as this: ${label}` })
				.locator('kbd')
				.innerText()
		);
		await page.getByText('No two events').waitFor();
		await tutorial.press('Escape');
		await tutorial.saved();
	});
	return [opened, decided, cited, merged];
}

interface Flood {
	/** Of the sentence to be cited, as the queue has it. */
	words: string;
	digest: string;
	label: string;
	date: string;
	picture: string | null;
}
const FLOODS: readonly [Flood, Flood] = [
	{
		words: '12 May 2019',
		digest: 'Water destroyed the crossing; supplies arrived by boat.',
		label: 'High water takes the bridge',
		date: '2019-05-12',
		picture: '2-passage'
	},
	{
		words: 'seven weeks',
		digest: 'The crossing was gone, and rebuilt in under two months.',
		label: 'The bridge is lost',
		date: '2019-05',
		picture: null
	}
];

/** Cites the sentence in which the words stand, with an event. */
async function cite(page: Page, tutorial: Tutorial, { words, digest, label, date, picture }: Flood): Promise<void> {
	await tutorial.press('/');
	await tutorial.type(words);
	await tutorial.press('Enter');
	await page.locator('mark.current', { hasText: words }).first().waitFor();
	await tutorial.press('s');
	const dialog = page.getByRole('dialog', { name: 'A passage' });
	await dialog.locator('blockquote', { hasText: words }).waitFor();
	await tutorial.tabTo(dialog.getByLabel('What it says, in your own words'));
	await tutorial.type(digest);
	await dialog.getByText('All words are yours.').waitFor();
	await tutorial.tabTo(dialog.locator('summary', { hasText: 'An event that it tells of' }));
	await tutorial.press('Enter');
	await tutorial.tabTo(dialog.getByLabel('What happened'));
	await tutorial.type(label);
	await tutorial.tabTo(dialog.getByLabel(/^When, as/u));
	await tutorial.type(date);
	if (picture !== null) {
		await tutorial.picture(picture);
	}
	await tutorial.press('Enter');
	await dialog.waitFor({ state: 'hidden' });
	await tutorial.saved();
	await tutorial.press('/', 'Escape');
}

async function showSite(page: Page, tutorial: Tutorial, out: string): Promise<void> {
	const site = serveSite(out, new Map());
	const port = await listen(site, PORT + 5);
	try {
		await page.goto(`http://localhost:${port}/`);
		await tutorial.tabTo(page.getByRole('link', { name: 'Events', exact: true }));
		await tutorial.press('Enter');
		const event = page.getByRole('main').getByRole('link', { name: FLOODS[0].label }).first();
		await event.waitFor();
		await tutorial.tabTo(event);
		await tutorial.press('Enter');
		await page.getByRole('heading', { name: FLOODS[0].label }).waitFor();
		await tutorial.picture('4-published');
	} finally {
		site.closeAllConnections();
		site.close();
	}
}

/** What it took, a placed name and a decision at a time. */
async function count(atlas: string, { keys }: Tutorial): Promise<Row[]> {
	const store = new ProposalStore(atlas);
	const lines = await store.readDecisions();
	const isDecision = (line: Decision): boolean => line.do === 'accept' || line.do === 'reject';
	const places = (await store.listFound()).flatMap((found) => found.places);
	const accepted = new Set(lines.flatMap((line) => (line.do === 'accept' ? [line.id] : [])));
	const names = places.filter(({ id }) => accepted.has(id)).reduce((sum, { mentions }) => sum + mentions.length, 0);
	const decided = lines.filter((line) => isDecision(line) && 'id' in line && /-place-/u.test(line.id ?? '')).length;
	const row = (what: string, value: number): Row => ({ what, value, unit: '', ratio: null, against: '' });
	return [
		row('keys pressed, words typed included', keys),
		row('decisions on places', decided),
		row('names placed by them', names),
		row('decisions for each placed name', decided / Math.max(1, names))
	];
}

/** Waits until it has let go of the atlas. */
async function stop(server: ChildProcess | undefined): Promise<void> {
	if (server && server.exitCode === null && server.signalCode === null) {
		const isGone = once(server, 'exit');
		server.kill('SIGINT');
		await isGone;
	}
}

async function time(what: string, run: () => Promise<unknown>): Promise<Row> {
	const before = performance.now();
	await run();
	return { what, value: (performance.now() - before) / 1000, unit: 's', ratio: null, against: '' };
}

function command(...words: string[]): Promise<void> {
	const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return new Promise((resolve, reject) => {
		child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${words.join(' ')} failed.`))));
	});
}

function edit(atlas: string): Promise<{ server: ChildProcess; address: string }> {
	const words = ['src/cli/main.ts', 'start', '--atlas', atlas, '--edit', '--port', String(PORT)];
	const server = spawn(process.execPath, ['--import', 'tsx', ...words], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return new Promise((resolve, reject) => {
		let told = '';
		server.stdout.on('data', (data: Buffer) => {
			told += data.toString();
			const [address] = /http:\/\/localhost:\d+\/#[\w-]+/u.exec(told) ?? [];
			if (address !== undefined) {
				resolve({ server, address });
			}
		});
		server.on('exit', () => reject(new Error(`The workbench did not open. ${told}`)));
	});
}
