import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AtlasError } from '../../model/issue.ts';
import { onInterrupt } from '../interrupt.ts';

/** Milliseconds between two looks at a lock that another holds. */
const EVERY = 25;
/** What is done under the lock takes far less. Milliseconds. */
const MAX_WAIT = 30_000;
/** A lock without the number of its process in it was left by one that ended while writing it. Milliseconds. */
const MAX_UNNUMBERED = 2_000;

/**
 * Does one step that reads and then writes what others may write too, while nobody else does one in this atlas. Others wait;
 * the lock of a process that is no more is taken over. Not for a step inside another.
 */
export async function holdLock<T>(atlasFolder: string, work: () => Promise<T>): Promise<T> {
	const lock = join(atlasFolder, 'proposals', '.lock');
	await mkdir(join(atlasFolder, 'proposals'), { recursive: true });
	await takeLock(lock);
	const forget = onInterrupt(() => rmSync(lock, { force: true }));
	try {
		return await work();
	} finally {
		forget();
		await rm(lock, { force: true });
	}
}

async function takeLock(lock: string): Promise<void> {
	const until = Date.now() + MAX_WAIT;
	while (!(await writeNew(lock))) {
		if (await isLeft(lock)) {
			await removeLeft(lock);
		} else if (Date.now() > until) {
			throw new AtlasError(
				'locked',
				`Another command has been writing to this atlas for ${MAX_WAIT / 1000} seconds.`,
				`Wait for it, or end it. If there is none, remove ${lock}.`
			);
		} else {
			await wait(EVERY);
		}
	}
}

/** Whether a file was not there and now holds the number of this process. */
async function writeNew(path: string): Promise<boolean> {
	try {
		await writeFile(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
			return false;
		}
		throw error;
	}
}

/** Whether the process that holds a lock is no more. */
async function isLeft(lock: string): Promise<boolean> {
	const text = await readFile(lock, 'utf8').catch(() => null);
	if (text === null) {
		return false;
	}
	if (!/^\d+$/u.test(text)) {
		const info = await stat(lock).catch(() => null);
		return info !== null && Date.now() - info.mtimeMs > MAX_UNNUMBERED;
	}
	try {
		process.kill(Number(text), 0);
		return false;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ESRCH';
	}
}

/** One of several that wait removes it, after another look: what the first has taken meanwhile is not removed. */
async function removeLeft(lock: string): Promise<void> {
	const turn = `${lock}-left`;
	if (await writeNew(turn)) {
		if (await isLeft(lock)) {
			await rm(lock, { force: true });
		}
		await rm(turn, { force: true });
	} else if (await isLeft(turn)) {
		await rm(turn, { force: true });
	} else {
		await wait(EVERY);
	}
}
