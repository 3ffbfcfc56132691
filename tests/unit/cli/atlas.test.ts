import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFiles } from '../../../src/server/proposals/add.ts';
import { proposeAll } from '../../../src/server/proposals/propose-all.ts';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { hashRecords } from '../../samples/atlas-of-papers.ts';
import { PAPERS, writePapers } from '../../samples/papers.ts';
import { readHere } from '../../samples/read-here.ts';
import { run as runCommand, type Run } from '../../samples/run-command.ts';

const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = (args: readonly string[]): string[] => [...TYPESCRIPT, main, 'atlas', ...args];

/** Runs a command in a process of its own, for what only a process shows. */
function runApart(...args: string[]): Promise<Run> {
	const env = { ...process.env, NO_COLOR: '1' };
	return new Promise((resolve) => {
		execFile(process.execPath, program(args), { cwd: root, env }, (error, out, err) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
		);
	});
}

const run = (...args: string[]): Promise<Run> => runCommand('atlas', ...args);

/** Kills a command by force as soon as it has printed so many lines; gives how many it printed. */
function killAfter(lines: number, ...args: string[]): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, program(args), { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
		let seen = 0;
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			seen += text.split('\n').length - 1;
			if (seen >= lines) {
				child.kill('SIGKILL');
			}
		});
		child.on('close', () => resolve(seen));
	});
}

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-atlas-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run atlas', { timeout: 600_000 }, () => {
	it('teaches, and tells wrong usage by its exit code', async () => {
		const help = await run('--help');
		expect(help.code).toBe(0);
		expect(help.out).toContain('npm run atlas -- new ../rivers');
		expect((await run('add', '--help')).out).toContain('Examples:');
		expect(await run('add')).toMatchObject({ code: 2 });
		const homeless = await run('status');
		expect(homeless).toMatchObject({ code: 2 });
		expect(homeless.err).toContain('Which atlas is meant?');
		expect(await run('propose', '--part', '5/4', '--atlas', folder)).toMatchObject({ code: 2 });
		expect(await runApart('add')).toMatchObject({ code: 2 });
	});
	it('makes an atlas and proposals in one go each; without a terminal it draws no bar and no colour', async () => {
		const atlas = join(folder, 'one go');
		expect(await run('new', atlas, '--title', 'One go')).toMatchObject({ code: 0 });
		const papers = await writePapers(join(folder, 'papers'), { 'bad.pdf': new Uint8Array([0, 1, 2]) });
		const proposed = await runApart('propose', papers, '--atlas', atlas);
		expect(proposed.code).toBe(1);
		expect(proposed.err).toContain('papers/bad.pdf was left alone: it holds no text');
		expect(proposed.err).toContain('3 added, 0 with the text of another, 0 known before, 1 not read.');
		expect(`${proposed.out}${proposed.err}`).not.toMatch(/[\u001b\r]/u);
		const status = await run('status', '--json', '--atlas', atlas);
		const { documents } = JSON.parse(status.out) as { documents: { id: string; proposed: boolean }[] };
		expect(documents.map(({ proposed: is }) => is)).toEqual([true, true, true]);
		expect((await run('status', '--atlas', atlas)).out).toMatch(
			/Of \d+ open places about \d+ % are right; to have 99 % right, look at \d+ more, the least sure first\./u
		);
		const one = await run('status', documents[0]!.id, '--atlas', atlas);
		expect(one.out).toContain(`${documents[0]!.id}-date-`);
		expect(await run('check', '--atlas', atlas)).toMatchObject({ code: 0 });
		expect(await run('status', '0123456789', '--atlas', atlas)).toMatchObject({ code: 1 });
	});
	it('killed by force at any step and run again, it gives the same records', async () => {
		const papers = await writePapers(join(folder, 'many'), {
			'more.txt': PAPERS['ferry.txt']!.replaceAll('Kisumu', 'Homa Bay'),
			'most.txt': PAPERS['ferry.txt']!.replaceAll('Kisumu', 'Mbita')
		});
		const [whole, killed] = [join(folder, 'whole', 'lake'), join(folder, 'killed', 'lake')];
		for (const atlas of [whole, killed]) {
			await run('new', atlas);
		}
		for (const [index, lines] of [1, 3, 2].entries()) {
			const command = index < 2 ? 'add' : 'propose';
			const paths = index < 2 ? [papers] : [];
			expect(await killAfter(lines, command, ...paths, '--json', '--atlas', killed)).toBeGreaterThanOrEqual(
				lines
			);
		}
		// What the command does, in this process, so that the gazetteer is read once for both.
		const proposeHere = async (atlas: string): Promise<string[]> => {
			const added = await addFiles(atlas, [papers], () => undefined, readHere);
			const proposed = await proposeAll(atlas, {}, () => undefined, readHere);
			return [...added, ...proposed].map(({ result }) => result);
		};
		expect(await proposeHere(killed)).toEqual(expect.arrayContaining(['known', 'current', 'proposed']));
		expect(new Set(await proposeHere(whole))).toEqual(new Set(['added', 'proposed']));
		expect(await hashRecords(killed)).toEqual(await hashRecords(whole));
	});
});
