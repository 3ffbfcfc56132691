import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../../src/server/paths.ts';
import { runVite } from '../../../src/server/run-vite.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'passages-run-vite-'));
});
afterEach(async () => {
	await rm(root, { recursive: true, force: true });
});
const building = { env: {}, failed: 'The page could not be built.' };
const script = (code: string): Promise<void> => writeFile(join(root, 'script.mjs'), code);

test('in a folder where nothing was run before, what tsconfig.json extends is there', async () => {
	await script(`import { readFileSync } from 'node:fs';
readFileSync(${JSON.stringify(join(root, '.svelte-kit/tsconfig.json'))});`);
	await runVite('script.mjs', building, root);
	expect(await readFile(join(root, '.svelte-kit/tsconfig.json'), 'utf8')).toBe('{}\n');
});

test('what SvelteKit wrote there stays', async () => {
	await script('');
	await mkdir(join(root, '.svelte-kit'));
	await writeFile(join(root, '.svelte-kit/tsconfig.json'), '{"include":[]}');
	await runVite('script.mjs', building, root);
	expect(await readFile(join(root, '.svelte-kit/tsconfig.json'), 'utf8')).toBe('{"include":[]}');
});

test('what SvelteKit writes there at the same moment stays too', async () => {
	await script('');
	const running = runVite('script.mjs', building, root);
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	writeFileSync(join(root, '.svelte-kit/tsconfig.json'), '{"include":[]}');
	await running;
	expect(await readFile(join(root, '.svelte-kit/tsconfig.json'), 'utf8')).toBe('{"include":[]}');
});

test('a failure says what was printed, and a full disk that it is full', async () => {
	await script(`console.error('a brace is missing'); process.exit(1);`);
	await expect(runVite('script.mjs', building, root)).rejects.toThrow(
		/a brace is missing\nThe page could not be built\./u
	);
	await script(`console.error('ENOSPC: no space left'); process.exit(1);`);
	await expect(runVite('script.mjs', building, root)).rejects.toThrow('The disk is full');
});

test('whatever is built with Vite is run so', async () => {
	const files = (await readdir(join(ROOT, 'src/server'), { recursive: true })).filter((name) => name.endsWith('.ts'));
	const starting: string[] = [];
	for (const name of files) {
		const code = await readFile(join(ROOT, 'src/server', name), 'utf8');
		if (/collectChild\(/u.test(code)) {
			starting.push(name);
		}
	}
	expect(starting.sort()).toEqual(['run-vite.ts', 'run.ts']);
});
