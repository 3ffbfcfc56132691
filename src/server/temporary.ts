import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { ROOT } from './paths.ts';
import { walkFiles } from './walk-files.ts';

const TEMPORARY = /\.(\d+)\.tmp$/;
/** No command works longer on one folder; a number of a process may be given out again. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
const MAX_TRIES = 10;
/** What a killed command had started may still write for a moment. */
const REMOVED = {
	recursive: true,
	force: true,
	maxRetries: 5
};

let made = 0;

/** A folder for this work alone, its name `base` and more; gone when the work is done, fails or is interrupted. */
export async function withTemporary<T>(base: string, work: (folder: string) => Promise<T>): Promise<T> {
	const path = `${base}.${++made}.${process.pid}.tmp`;
	const forget = onInterrupt(() => rmSync(path, REMOVED));
	try {
		await removeAbandoned(base);
		await mkdir(path, { recursive: true });
		return await work(path);
	} finally {
		await rm(path, REMOVED);
		forget();
	}
}

/**
 * Below `.cache/`, of which nothing is ever served, published or committed; or beside a target outside the project, so
 * that a rename never crosses a disk.
 */
export function temporaryFor(target: string, root = ROOT): string {
	const name = basename(target);
	return relative(root, target).startsWith('..') ? join(dirname(target), `.${name}`) : join(root, '.cache', name);
}

/** Removes what killed commands left: all below `.cache/`, elsewhere only what was made for the same target. */
async function removeAbandoned(base: string): Promise<void> {
	const folder = dirname(base);
	const isOurs = basename(folder) === '.cache';
	const names = (await readdir(folder).catch(() => [])).filter(
		(name) => isOurs || name.startsWith(`${basename(base)}.`)
	);
	for (const name of names) {
		const pid = TEMPORARY.exec(name)?.[1];
		const path = join(folder, name);
		if (pid !== undefined && (!isAlive(Number(pid)) || (await isOld(path)))) {
			await rm(path, REMOVED);
		}
	}
}

/** Whether a process of this number runs, whosever it is. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return !isZombie(pid);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** A process that has ended and whose parent has not looked yet answers as if it ran; Linux tells. */
function isZombie(pid: number): boolean {
	try {
		// The name in brackets may hold anything, brackets too.
		return /\) [ZX] [^)]*$/u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return false;
	}
}

async function isOld(path: string): Promise<boolean> {
	const info = await stat(path).catch(() => null);
	return info !== null && Date.now() - info.mtimeMs > MAX_AGE_MS;
}

/**
 * Puts a finished folder in the place of another. Killed in between, the target is absent, never half there; of two
 * that do it at once, the later stays.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
	await mkdir(dirname(target), { recursive: true });
	for (let count = 0; count < MAX_TRIES; count++) {
		// A folder within a temporary one is taken away with that.
		const aside = TEMPORARY.test(fresh) ? fresh.replace(TEMPORARY, `.old${count}$&`) : `${fresh}.old${count}`;
		await rename(target, aside).catch(unlessCode('ENOENT'));
		const isThere = await rename(fresh, target).then(() => true, unlessCode('ENOTEMPTY', 'EEXIST', 'EPERM'));
		await rm(aside, { recursive: true, force: true });
		if (isThere) {
			return;
		}
	}
	throw new Error(`The folder ${target} is in use by others.`);
}

/**
 * Puts a finished folder in its place where nothing stands there yet. What stands there was made of the same by
 * somebody else, who may be reading it: it stays as it is, at every moment.
 */
export async function placeFolder(fresh: string, target: string): Promise<void> {
	await mkdir(dirname(target), { recursive: true });
	const isThere = await rename(fresh, target).then(() => true, unlessCode('ENOTEMPTY', 'EEXIST', 'EPERM'));
	if (!isThere && !existsSync(target)) {
		throw new Error(`The folder ${target} could not be put in its place.`);
	}
}

/** Removes a folder as a whole: killed in between, it is there or absent, never half there. */
export async function removeFolder(path: string): Promise<void> {
	await withTemporary(temporaryFor(path), async (aside) => {
		await rename(path, join(aside, basename(path))).catch(unlessCode('ENOENT'));
	});
}

/**
 * Makes one folder hold the files of another, file by file: none that both hold is absent or half there at any moment,
 * so that whoever reads them meanwhile always can. The other is left without its files.
 */
export async function replaceFiles(fresh: string, target: string): Promise<void> {
	const paths = listFiles(fresh);
	for (const path of paths) {
		await mkdir(dirname(join(target, path)), { recursive: true });
		await rename(join(fresh, path), join(target, path));
	}
	const stay = new Set(paths);
	const gone = listFiles(target).filter((path) => !stay.has(path));
	await Promise.all(gone.map((path) => rm(join(target, path), { force: true })));
}

/** Paths of all files below a folder, from it on. */
function listFiles(folder: string): string[] {
	const paths: string[] = [];
	for (const { path } of walkFiles(folder)) {
		paths.push(relative(folder, path));
	}
	return paths;
}

const unlessCode = (...codes: string[]): ((error: NodeJS.ErrnoException) => false) => {
	return (error) => {
		if (codes.includes(error.code ?? '')) {
			return false;
		}
		throw error;
	};
};
