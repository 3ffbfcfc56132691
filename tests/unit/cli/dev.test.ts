import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { SAMPLE } from '../sample.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const WAIT = { timeout: 300_000, interval: 200 };
const clean: (() => void)[] = [];
afterEach(() => {
	for (const undo of clean.splice(0).reverse()) {
		undo();
	}
});

/** What a process has printed so far. */
function listen(child: ChildProcess): () => string {
	let printed = '';
	child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed += text));
	return () => printed;
}

describe('npm run dev', () => {
	it('shows an edit of the atlas, keeps the page where the edit is a fault, and reads copies', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'passages-'));
		clean.push(() => rmSync(folder, { recursive: true, force: true }));
		const atlas = join(folder, 'base');
		cpSync(SAMPLE, atlas, { recursive: true });
		const child = spawn(
			process.execPath,
			[...TYPESCRIPT, 'src/cli/main.ts', 'dev', '--atlas', atlas, '--documents', join(atlas, 'documents')],
			{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } }
		);
		clean.push(() => void child.kill());
		const printed = listen(child);
		const file = join(atlas, 'atlas.json');
		const record = JSON.parse(readFileSync(file, 'utf8')) as { title: string };
		const edit = (title: string): void => writeFileSync(file, JSON.stringify({ ...record, title }));
		// Compiled, and not watched yet.
		child.stderr.once('data', () => edit('An early title'));
		const address = (): string => /Local:\s+(http:\/\/localhost:\d+\/)/.exec(printed())?.[1] ?? '';
		await expect.poll(address, WAIT).not.toBe('');
		const read = async (path: string): Promise<string> => (await fetch(`${address()}${path}`)).text();
		expect(await read('atlas/documents/harbour-note.txt')).toBe(
			readFileSync(join(atlas, 'documents', 'harbour-note.txt'), 'utf8')
		);

		// Whoever asks while it is compiled anew gets what was before, or what is new: never nothing, never half of it.
		const awaitTitle = async (title: string): Promise<void> => {
			for (let last = ''; last !== title;) {
				const answer = await fetch(`${address()}atlas/meta.json`);
				expect(answer.status, printed()).toBe(200);
				last = ((await answer.json()) as { title: string }).title;
			}
		};
		await awaitTitle('An early title');
		for (const title of ['A title', 'A second title', 'A third title', 'Another title']) {
			edit(title);
			await awaitTitle(title);
		}

		writeFileSync(join(atlas, 'layers.json'), '{');
		await expect.poll(printed, WAIT).toContain('The page shows the atlas as it was before.');
		expect(await read('atlas/meta.json')).toContain('"title":"Another title"');
	}, 600_000);
});
