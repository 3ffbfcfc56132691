import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { TSX } from './tsx.ts';
import { weigh, type Weight } from './weigh.ts';
import { writeFolder } from './write-folder.ts';

/** A site that was built. */
export interface BuiltSite {
	size: number;
	/** CPU time of the command and of all it started. */
	seconds: number;
	weight: Weight;
}

const LEFT_OUT = new Set(['node_modules', 'build', '.cache', '.svelte-kit', '.git']);

/**
 * Builds the site of a synthetic atlas with the build of 22 November, in a copy of its folder. It takes no atlas
 * without a disagreement or a question unless it is told to.
 */
export async function buildEarlierSite(tree: string, size: number, scratch: string): Promise<BuiltSite> {
	const copy = join(scratch, 'earlier');
	const out = join(scratch, 'earlier-site');
	await rm(copy, { recursive: true, force: true });
	await mkdir(copy, { recursive: true });
	await cp(tree, copy, {
		recursive: true,
		filter: (path) => !LEFT_OUT.has(basename(path))
	});
	await symlink(join(tree, 'node_modules'), join(copy, 'node_modules'));
	const config = join(copy, 'svelte.config.js');
	const text = await readFile(config, 'utf8');
	await writeFile(config, text.replace('prerender: {', "prerender: { handleUnseenRoutes: 'ignore',"));
	await writeFolder(size, join(copy, 'geo/atlases/scale'));
	const node = [process.execPath, ...TSX].map((part) => `'${part}'`).join(' ');
	const command = `${node} src/cli/main.ts build --atlas scale --out '${out}' >&2 && times`;
	const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: copy });
	const weight = await weigh(out);
	await rm(copy, { recursive: true, force: true });
	await rm(out, { recursive: true, force: true });
	return {
		size,
		seconds: readTimes(stdout),
		weight
	};
}

/** What `times` of a shell says of its children: "0m17.690s 0m4.416s", user and system, in its second line. */
function readTimes(said: string): number {
	const line = said.trim().split('\n').at(-1) ?? '';
	return Array.from(line.matchAll(/(\d+)m([\d.]+)s/g), ([, minutes, seconds]) => {
		return Number(minutes) * 60 + Number(seconds);
	}).reduce((sum, part) => sum + part, 0);
}
