import {
	closeSync,
	existsSync,
	fsyncSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, relative } from 'node:path';
import { say } from './print.ts';
import { isAlive } from './temporary.ts';

/** Stands in a folder while several of its files take their places as one step; the process is in its name. */
const NOTE = /^\.unfinished\.(\d+)\.json(\.tmp)?$/;
/** Renaming takes a moment; later a process of that number is another. */
const MAX_AGE_MS = 60_000;

/** Where a file is written before it takes its place; hidden, and git ignores it. */
export function temporaryFile(path: string, pid = process.pid): string {
	return join(dirname(path), `.${basename(path)}.${pid}.tmp`);
}

/**
 * Has the disk keep the names of a folder, as a renamed file needs it; where folders cannot be opened the system does.
 */
export function syncFolder(folder: string): void {
	let handle: number | null = null;
	try {
		handle = openSync(folder, 'r');
		fsyncSync(handle);
	} catch {
		// Windows opens no folders.
	} finally {
		if (handle !== null) {
			closeSync(handle);
		}
	}
}

const TEMPORARY = /^\.(.+)\.(\d+)\.tmp$/;

/**
 * What commands that were killed left in folders. Each folder is looked through once: to list one of thousands of files
 * for each of them would take ever longer.
 */
export class AbandonedFiles {
	readonly #folders = new Map<string, ReadonlyMap<string, readonly string[]>>();

	/** Removes what was left beside a file. */
	async removeBeside(path: string): Promise<void> {
		const folder = dirname(path);
		for (const name of (await this.#list(folder)).get(basename(path)) ?? []) {
			await rm(join(folder, name), { force: true });
		}
	}

	/** Names of temporary files of processes that are gone, by the file each was to be. */
	async #list(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
		const known = this.#folders.get(folder);
		if (known) {
			return known;
		}
		const found = new Map<string, string[]>();
		for (const name of await readdir(folder)) {
			const [, file = '', pid] = TEMPORARY.exec(name) ?? [];
			if (pid !== undefined && !isAlive(Number(pid))) {
				found.set(file, [...(found.get(file) ?? []), name]);
			}
		}
		this.#folders.set(folder, found);
		return found;
	}
}

/**
 * Lets files whose temporary ones are written take their places, as one step. Where one cannot, the earlier ones are
 * taken back. Waits for nothing, so that no signal but a kill comes between.
 */
export function finishTogether(folder: string, paths: readonly string[]): void {
	const note = join(folder, `.unfinished.${process.pid}.json`);
	const files = paths.map((path) => relative(folder, path));
	const renamed: { path: string; before: Buffer | null }[] = [];
	try {
		writeFileSync(`${note}.tmp`, JSON.stringify({ files }), { flush: true });
		renameSync(`${note}.tmp`, note);
		for (const path of paths) {
			const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
			renameSync(temporaryFile(path), path);
			renamed.push({ path, before });
		}
		new Set(paths.map((path) => dirname(path))).forEach((each) => syncFolder(each));
	} catch (error) {
		for (const { path, before } of renamed) {
			if (before === null) {
				rmSync(path, { force: true });
			} else {
				writeFileSync(path, before);
			}
		}
		throw error;
	} finally {
		[`${note}.tmp`, note].forEach((path) => rmSync(path, { force: true }));
	}
}

/** Completes in a folder what a killed command had begun to put in place, so that nobody reads half new, half old. */
export function completeUnfinished(folder: string): void {
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		const [, pid, isHalf] = NOTE.exec(name) ?? [];
		const note = join(folder, name);
		if (pid === undefined || (isAlive(Number(pid)) && Date.now() - statSync(note).mtimeMs < MAX_AGE_MS)) {
			continue;
		}
		const files = isHalf ? [] : readNote(note);
		for (const path of files.map((file) => join(folder, file))) {
			if (existsSync(temporaryFile(path, Number(pid)))) {
				renameSync(temporaryFile(path, Number(pid)), path);
			}
		}
		rmSync(note, { force: true });
		if (files.length > 0) {
			say(`A command that was broken off has been completed: ${files.join(', ')}.`);
		}
	}
}

/** The files of a note, those alone that lie below its folder. */
function readNote(path: string): string[] {
	try {
		const { files } = JSON.parse(readFileSync(path, 'utf8')) as { files?: unknown };
		const paths = (Array.isArray(files) ? files : []).filter((file) => typeof file === 'string');
		return paths.filter((file) => !normalize(file).startsWith('..') && !isAbsolute(file));
	} catch {
		return [];
	}
}
