import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { KEPT, nameOf, recordOf } from '../../../src/server/scripts/kept.mjs';
import type { Run } from '../../samples/run-command.ts';

let folder: string;
let script: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-scripts-'));
	script = join(folder, 'script.ts');
	await writeFile(script, `import { say } from './said.ts';\nsay(process.argv.slice(1));`);
	await writeSaid('console.log(JSON.stringify([import.meta.url, ...words]));');
	// As in a fresh clone, where what tsconfig.json extends is not there yet.
	await writeFile(join(folder, 'tsconfig.json'), '{ "extends": "./nowhere/tsconfig.json" }');
});
afterAll(async () => {
	for (const name of await listKept()) {
		await rm(join(KEPT, name), { recursive: true });
	}
	await rm(folder, { recursive: true });
});

const writeSaid = (code: string): Promise<void> => {
	return writeFile(join(folder, 'said.ts'), `export function say(words: readonly string[]): void {\n\t${code}\n}\n`);
};

const run = (...words: string[]): Promise<Run> =>
	new Promise((resolve) => {
		execFile(process.execPath, [...TYPESCRIPT, script, ...words], (error, out, err) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
		);
	});

const listKept = async (): Promise<string[]> => {
	return (await readdir(KEPT)).filter((name) => name.startsWith(`${nameOf(script)}.`));
};
const readRecord = async (): Promise<{ root: string; made: string }> => {
	return JSON.parse(await readFile(recordOf(script), 'utf8')) as { root: string; made: string };
};

describe('a script of ours', () => {
	it('hears its words, and each of its files knows its own address', async () => {
		const { out } = await run('--as', 'given');
		expect(JSON.parse(out)).toEqual([pathToFileURL(join(folder, 'said.ts')).href, script, '--as', 'given']);
	});
	it('is made once, and again where the project has been moved or copied', async () => {
		await run();
		const { made, ...record } = await readRecord();
		await run();
		expect(await readRecord()).toMatchObject({ made });
		await writeFile(recordOf(script), JSON.stringify({ ...record, made, root: '/elsewhere' }));
		await run();
		expect((await readRecord()).made).not.toBe(made);
		// A program at work may still load a part of it.
		expect(existsSync(made)).toBe(true);
	});
	it('runs as its files are now, and names them where it breaks', async () => {
		await writeSaid(`throw new Error('It breaks.');`);
		const { code, err } = await run();
		expect(code).toBe(1);
		expect(err).toContain(`${join(folder, 'said.ts')}:2:8`);
	});
	it('does not run at all where one cannot be read; which and where is said', async () => {
		await writeSaid('const = 1;');
		const { code, out, err } = await run();
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/said\.ts:2:\d/u);
		expect(err).toContain(`${script} cannot be run; the lines above say why.`);
	});
});
