import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { run } from '../../samples/run-command.ts';
import { SAMPLE } from '../sample.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LAYER = {
	id: 'transport',
	title: 'Transport',
	description: 'Lines.',
	hue: 'blue',
	symbol: 'harbor',
	shownAtFirst: true
};

/** Builds as a person would, but from a test: gives what is said and the exit code. */
function build(...args: string[]): Promise<{ code: number; err: string }> {
	const program = [...TYPESCRIPT, join(root, 'src/cli/main.ts'), 'build', ...args];
	const env = { ...process.env, NODE_ENV: 'test' };
	return new Promise((resolve) => {
		execFile(process.execPath, program, { cwd: root, env }, (error, _out, err) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, err })
		);
	});
}

/** All scripts below a folder. */
async function readScripts(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	return Promise.all(
		names.filter((name) => name.endsWith('.js')).map((name) => readFile(join(folder, name), 'utf8'))
	);
}

it('an atlas of one empty layer passes the check and is built: no feature, event, source, question, disagreement', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'passages-empty-'));
	await cp(join(SAMPLE, 'atlas.json'), join(folder, 'atlas.json'));
	await writeFile(join(folder, 'layers.json'), JSON.stringify({ layers: [LAYER] }));
	const site = join(folder, 'site');
	expect(await run('check', '--atlas', folder)).toMatchObject({ code: 0 });
	expect(await build('--atlas', folder, '--out', site)).toMatchObject({ code: 0 });
	expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('A sample');
	expect(await readFile(join(site, 'layer/transport/index.html'), 'utf8')).toContain('Transport');
	// SvelteKit says this to who develops, never to a reader: whatever starts a build, the program is the one that is
	// published.
	const scripts = await readScripts(join(site, '_app'));
	expect(scripts.length).toBeGreaterThan(20);
	expect(scripts.filter((script) => script.includes('before router is initialized'))).toEqual([]);
	await rm(folder, { recursive: true, force: true });
}, 300_000);
