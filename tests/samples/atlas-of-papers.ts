import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { makeAtlas } from '../../src/server/proposals/new-atlas.ts';

/** A new atlas in a folder of its own, and how to be rid of it. */
export async function makeTemporaryAtlas(): Promise<{ root: string; atlas: string; remove: () => Promise<void> }> {
	const root = await mkdtemp(join(tmpdir(), 'passages-papers-'));
	const atlas = join(root, 'lake');
	await makeAtlas(atlas, { title: 'The lake' });
	return { root, atlas, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Hash of every record of an atlas by path; what differs from machine to machine is left out. */
export async function hashRecords(atlas: string): Promise<Record<string, string>> {
	const entries = await readdir(atlas, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(atlas, join(entry.parentPath, entry.name)))
		.filter((path) => !/proposals.local|decisions\.jsonl/u.test(path))
		.sort();
	const hashes: Record<string, string> = {};
	for (const path of paths) {
		hashes[path] = createHash('sha256')
			.update(await readFile(join(atlas, path)))
			.digest('hex');
	}
	return hashes;
}
