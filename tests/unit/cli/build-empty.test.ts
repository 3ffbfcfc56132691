import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
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

/** Runs the command line as a person would; gives what it says and its exit code. */
function run(...args: string[]): Promise<{ code: number; err: string }> {
	const program = ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, program, { cwd: root }, (error, _out, err) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, err })
		);
	});
}

it('an atlas of one empty layer passes the check and is built: no feature, event, source, question, disagreement', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'passages-empty-'));
	await cp(join(SAMPLE, 'atlas.json'), join(folder, 'atlas.json'));
	await writeFile(join(folder, 'layers.json'), JSON.stringify({ layers: [LAYER] }));
	const site = join(folder, 'site');
	expect(await run('check', '--atlas', folder)).toMatchObject({ code: 0 });
	expect(await run('build', '--atlas', folder, '--out', site)).toMatchObject({ code: 0 });
	expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('A sample');
	expect(await readFile(join(site, 'layer/transport/index.html'), 'utf8')).toContain('Transport');
	await rm(folder, { recursive: true, force: true });
}, 300_000);
