import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { walkFiles } from '../../../src/server/walk-files.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-walk-'));
	await mkdir(join(folder, 'b', 'deep'), { recursive: true });
	for (const path of ['c', 'a', 'b/one', 'b/deep/two']) {
		await writeFile(join(folder, path), path);
	}
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function list(isPassedOver?: (path: string) => boolean): string[] {
	const paths: string[] = [];
	for (const { path, info } of walkFiles(folder, isPassedOver)) {
		paths.push(`${relative(folder, path)} ${info.size}`);
	}
	return paths;
}

it('gives all files of a folder by name, those left out not looked at', () => {
	expect(list()).toEqual(['a 1', 'b/deep/two 10', 'b/one 5', 'c 1']);
	expect(list((path) => path.endsWith('deep'))).toEqual(['a 1', 'b/one 5', 'c 1']);
});

it('passes over a link that leads nowhere, as an editor leaves beside a file it holds, and what goes meanwhile', async () => {
	await symlink('somebody@here.4711:1', join(folder, '.#a'));
	const paths: string[] = [];
	for (const { path } of walkFiles(folder)) {
		paths.push(relative(folder, path));
		await rm(join(folder, 'b/one'), { force: true });
	}
	expect(paths).toEqual(['a', 'b/deep/two', 'c']);
});
