import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { VERIFY_FILE } from '../../exports/verify-page.ts';
import { ROOT } from '../paths.ts';
import { runVite } from '../run-vite.ts';
import { placeFolder, removeFolder, withTemporary } from '../temporary.ts';
import { walkFiles } from '../walk-files.ts';
import { buildVerifyPage } from '../verify/build-page.ts';
import { writePreloadScript } from './preloads.ts';

/** Programs that are kept: this one, and those of the last changes or of other addresses. */
const MAX_KEPT = 4;
/** Each page waits for it before it is painted. */
export const FIRST_SCRIPT = 'early.js';
/** What the program is made of besides the packages, whose versions the lock tells. */
const INPUTS = [
	'src',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	`static/${FIRST_SCRIPT}`
];
/** Raised where what is left beside the program changes, which this room makes. */
const LAYOUT = 7;
/** Rooms that no page knows: a change of them leaves the program as it is. */
const NOT_IN_PROGRAM = new Set([
	'atlas',
	'cli',
	'curate',
	'database',
	'gazetteer',
	'proposals',
	'server',
	'tools',
	'workbench'
]);

/**
 * The program that shows any atlas: `client/`, what the browser gets of it, and `server/`, what makes pages. It is
 * built where the code has changed, once for all atlases, and kept in `.cache/programs/`. Gives its folder.
 */
export async function buildProgram(programs = join(ROOT, '.cache', 'programs')): Promise<string> {
	const version = findVersion();
	const folder = join(programs, version);
	if (!existsSync(folder)) {
		await withTemporary(folder, async (making) => {
			const program = join(making, 'program');
			// Nothing of an atlas is at hand while the program is made.
			await mkdir(join(making, 'assets'));
			await runVite('src/server/vite-build.ts', {
				env: {
					PROGRAM_DIR: program,
					PROGRAM_VERSION: version,
					ASSETS_DIR: join(making, 'assets'),
					KIT_DIR: join(making, 'kit')
				},
				failed: 'The site could not be built.'
			});
			await writeVerifyPage(join(program, 'client'));
			await writeFirstScript(join(program, 'client'));
			await writePreloadScript(program);
			await placeFolder(program, folder);
		});
	}
	await utimes(folder, new Date(), new Date());
	await removeOldest(programs);
	return folder;
}

/** Packed, since it comes only into packs; by a name of which no host thinks that it should be unpacked on the way. */
async function writeVerifyPage(client: string): Promise<void> {
	await writeFile(join(client, VERIFY_FILE), gzipSync(await buildVerifyPage(), { level: 9 }));
}

/** Packed as the page's other scripts are. */
async function writeFirstScript(client: string): Promise<void> {
	const { minify } = await import('terser');
	const script = await readFile(join(ROOT, 'static', FIRST_SCRIPT), 'utf8');
	const { code = '' } = await minify(script, { ecma: 2020, toplevel: true });
	await writeFile(join(client, FIRST_SCRIPT), code);
}

/** 12 hex digits that change with whatever the program is made of, and with the folder its addresses begin with. */
function findVersion(): string {
	const hash = createHash('sha256').update(`${LAYOUT} ${process.version} ${process.env.BASE_PATH ?? ''}\n`);
	const nameOf = (path: string): string => {
		return relative(ROOT, path).replaceAll('\\', '/');
	};
	const isLeftOut = (path: string): boolean => {
		return NOT_IN_PROGRAM.has(nameOf(path).replace(/^src\//, ''));
	};
	for (const input of INPUTS) {
		for (const { path } of walkFiles(join(ROOT, input), isLeftOut)) {
			hash.update(`${nameOf(path)}\n`).update(readFileSync(path));
		}
	}
	return hash.digest('hex').slice(0, 12);
}

async function removeOldest(programs: string): Promise<void> {
	const names = (await readdir(programs)).filter((name) => /^[0-9a-f]{12}$/.test(name));
	const used = await Promise.all(
		names.map(async (name) => ({
			path: join(programs, name),
			when: (await stat(join(programs, name))).mtimeMs
		}))
	);
	for (const { path } of used.sort((a, b) => b.when - a.when).slice(MAX_KEPT)) {
		await removeFolder(path);
	}
}
