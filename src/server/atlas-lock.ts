import { randomBytes } from 'node:crypto';
import {
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { parseJson } from '../atlas/load/parse-json.ts';
import { AtlasError } from '../model/issue.ts';
import { onInterrupt } from './interrupt.ts';
import { say } from './print.ts';
import { isAlive } from './temporary.ts';

export const LOCK_FILE = '.passages.lock';
/** A live owner touches its lock; a process that has not for so long has only the number of the one that did. */
const MAX_SILENCE_MS = 10 * 60_000;
const BEAT_MS = 60_000;
/** Between two looks at a lock that another holds for one step. */
const LOOK_MS = 25;
/** One step takes far less. */
const MAX_WAIT_MS = 30_000;

const LockSchema = z.object({
	pid: z.int().min(1),
	host: z.string(),
	for: z.string(),
	since: z.string(),
	key: z.string()
});
type Owner = z.infer<typeof LockSchema>;

export interface Lock {
	/** Throws where another has taken the atlas over meanwhile. */
	demand: () => void;
	release: () => void;
}

/**
 * Takes an atlas for one process that writes. The lock of a process that is no more is told and taken over; that of a
 * live one is a refusal that says who has it.
 * @param purpose what the process does, as "the workbench"
 */
export function takeLock(folder: string, purpose: string): Lock {
	return takeFile(join(folder, LOCK_FILE), purpose);
}

/**
 * Does one step that reads and then writes what other commands may write too, while nobody else does one in this atlas.
 * Others wait. Not for a step inside another.
 */
export async function holdLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
	const path = join(folder, 'proposals', '.lock');
	mkdirSync(dirname(path), { recursive: true });
	const lock = await waitForFile(path, 'a command that adds documents');
	try {
		return await work();
	} finally {
		lock.release();
	}
}

async function waitForFile(path: string, purpose: string): Promise<Lock> {
	const until = Date.now() + MAX_WAIT_MS;
	for (;;) {
		try {
			return takeFile(path, purpose);
		} catch (cause) {
			const isHeld = cause instanceof AtlasError && cause.code === 'locked';
			if (!isHeld || Date.now() > until) {
				throw cause;
			}
			await wait(LOOK_MS);
		}
	}
}

function takeFile(path: string, purpose: string): Lock {
	const mine: Owner = {
		pid: process.pid,
		host: hostname(),
		for: purpose,
		since: new Date().toISOString(),
		key: randomBytes(8).toString('hex')
	};
	sweep(path);
	while (!create(path, mine)) {
		takeOver(path);
	}
	const beat = setInterval(() => touch(path, mine), BEAT_MS);
	beat.unref();
	const remove = (): void => {
		if (readOwner(path)?.key === mine.key) {
			rmSync(path, { force: true });
		}
	};
	const forget = onInterrupt(remove);
	return {
		demand: () => {
			if (readOwner(path)?.key !== mine.key) {
				throw new AtlasError(
					'lock-lost',
					'Another process has taken this atlas over, or its lock was removed; nothing was written.',
					'Close all but one, and start the workbench again.'
				);
			}
		},
		release: () => {
			clearInterval(beat);
			forget();
			remove();
		}
	};
}

/** Removes what processes left beside a lock that were killed while they took it. */
function sweep(path: string): void {
	const folder = dirname(path);
	const names = existsSync(folder) ? readdirSync(folder) : [];
	for (const name of names.filter((each) => each.startsWith(`${basename(path)}.`))) {
		const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
		if (pid !== undefined && !isAlive(Number(pid))) {
			rmSync(join(folder, name), { force: true });
		}
	}
}

/** Written beside its place first: nobody ever sees a lock without an owner. */
function create(path: string, owner: Owner): boolean {
	const whole = `${path}.${owner.key}.${owner.pid}.tmp`;
	try {
		writeFileSync(whole, `${JSON.stringify(owner)}\n`, { flush: true });
		return place(whole, path);
	} catch (cause) {
		const code = codeOf(cause);
		if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
			throw new AtlasError(
				'read-only',
				'The folder of the atlas cannot be written to.',
				'Give yourself the right to write there, or copy the atlas to a folder of yours.',
				{ cause }
			);
		}
		throw cause;
	} finally {
		rmSync(whole, { force: true });
	}
}

const codeOf = (cause: unknown): string => {
	return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
};

/** What file systems without hard links (FAT, some shares) answer, where the file itself could be written. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL', 'UNKNOWN']);

/** Gives a written lock its place where nobody has it; `false` where somebody does. */
function place(whole: string, path: string): boolean {
	try {
		linkSync(whole, path);
		return true;
	} catch (cause) {
		const code = codeOf(cause);
		if (code === 'EEXIST') {
			return false;
		}
		if (!NO_LINKS.has(code)) {
			throw cause;
		}
		return placeWithoutLinks(whole, path);
	}
}

/** Making a lock takes a moment; a folder that is older was left by a process that was killed in it. */
const MAX_PLACING_MS = 5000;

/** As a link would: a folder that only one can make guards the moment between looking and renaming. */
function placeWithoutLinks(whole: string, path: string): boolean {
	const guard = `${path}.placing`;
	try {
		mkdirSync(guard);
	} catch (cause) {
		if (codeOf(cause) !== 'EEXIST') {
			throw cause;
		}
		if (ageOf(guard) > MAX_PLACING_MS) {
			rmSync(guard, { recursive: true, force: true });
		}
		return false;
	}
	try {
		if (existsSync(path)) {
			return false;
		}
		renameSync(whole, path);
		return true;
	} finally {
		rmSync(guard, { recursive: true, force: true });
	}
}

/** Sets a dead owner's lock aside; of two that try, one succeeds and the other looks again. */
function takeOver(path: string): void {
	const owner = readOwner(path);
	if (owner && owner.host !== hostname()) {
		throw refuse(owner, `on the machine ${owner.host}`, `If it is not, remove ${path}.`);
	}
	if (owner && isAlive(owner.pid) && ageOf(path) < MAX_SILENCE_MS) {
		throw refuse(owner, `process ${owner.pid}`, 'Work there, or end it first.');
	}
	const aside = `${path}.${process.pid}.tmp`;
	try {
		renameSync(path, aside);
	} catch {
		// Another has set it aside, or its owner has ended.
		return;
	}
	if (readOwner(aside)?.key !== owner?.key) {
		// Between looking and renaming somebody took it anew: it is theirs.
		putBack(aside, path);
		return;
	}
	rmSync(aside, { force: true });
	say(
		owner
			? `The atlas was left locked by ${owner.for} (process ${owner.pid}, since ${owner.since}), which is no more; it has been taken over.`
			: 'The atlas was left with a lock that cannot be read; it has been taken over.'
	);
}

function putBack(aside: string, path: string): void {
	try {
		place(aside, path);
	} catch {
		// A third has taken it: the one before is told when it next writes.
	}
	rmSync(aside, { force: true });
}

const refuse = (owner: Owner, where: string, remedy: string): AtlasError => {
	return new AtlasError('locked', `This atlas is open in ${owner.for} (${where}, since ${owner.since}).`, remedy);
};

const ageOf = (path: string): number => {
	return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
};

function touch(path: string, mine: Owner): void {
	if (readOwner(path)?.key === mine.key) {
		utimesSync(path, new Date(), new Date());
	}
}

function readOwner(path: string): Owner | null {
	try {
		const parsed = parseJson(readFileSync(path, 'utf8'));
		return 'value' in parsed ? (LockSchema.safeParse(parsed.value).data ?? null) : null;
	} catch {
		return null;
	}
}
