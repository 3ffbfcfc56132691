import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ColumnChoice } from '../../imports/import-format.ts';
import type { ReadImport } from '../../imports/read-import.ts';
import { AtlasError } from '../../model/issue.ts';
import { TYPESCRIPT } from '../run.ts';

/** A file may take this long to read. Milliseconds. */
const MAX_READING = 30_000;
/** All that reading one file may take up. Bytes. */
const MAX_MEMORY = 1_000_000_000;
/** MB of it for the heap. */
const MAX_HEAP = 700;

export interface ReadTask {
	name: string;
	bytes: Uint8Array;
	choice?: ColumnChoice | undefined;
	/** Id of the format; found out without. */
	as?: string | undefined;
}
export interface ReadLimits {
	maxReading?: number;
	maxMemory?: number;
	/** Another script in place of the one that reads, for tests. */
	script?: string;
}
/** Reads files one after the other; never throws for what is in one. */
export type ReadFiles = (tasks: readonly ReadTask[], limits?: ReadLimits) => Promise<ReadImport[]>;

/**
 * Reads files in a process that is ended where one takes too long or too much memory: that one is refused, the rest is
 * read.
 */
export const readApart: ReadFiles = async (tasks, limits = {}) => {
	const { maxReading = MAX_READING, maxMemory = MAX_MEMORY } = limits;
	let child: ChildProcess | null = null;
	const reads: ReadImport[] = [];
	try {
		for (const task of tasks) {
			child ??= await start(limits.script, maxMemory);
			const read = await ask(child, task, maxReading);
			reads.push(
				typeof read === 'string'
					? refuse(task, read, maxReading, maxMemory)
					: {
							...read,
							name: task.name
						}
			);
			if (typeof read === 'string') {
				child.kill('SIGKILL');
				child = null;
			}
		}
	} finally {
		child?.kill('SIGKILL');
	}
	return reads;
};

function start(script: string | undefined, maxMemory: number): Promise<ChildProcess> {
	const child = fork(script ?? fileURLToPath(new URL('./read-process.ts', import.meta.url)), {
		execArgv: [`--max-old-space-size=${Math.round((maxMemory / MAX_MEMORY) * MAX_HEAP)}`, ...TYPESCRIPT],
		env: { ...process.env, IMPORT_MEMORY: String(maxMemory) },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	return new Promise((resolve, reject) => {
		const fail = (): void => {
			reject(new AtlasError('no-process', 'No process could be started to read the files.', 'Try it again.'));
		};
		child.once('error', fail);
		child.once('exit', fail);
		child.once('message', () => {
			child.off('exit', fail);
			resolve(child);
		});
	});
}

/** Or why the process was ended. */
function ask(child: ChildProcess, task: ReadTask, maxReading: number): Promise<ReadImport | 'late' | 'ended'> {
	return new Promise((resolve) => {
		const end = (answer: ReadImport | 'late' | 'ended'): void => {
			clearTimeout(late);
			child.off('message', hear);
			child.off('exit', leave);
			resolve(answer);
		};
		const hear = (answer: ReadImport): void => {
			return end(answer);
		};
		const leave = (): void => end('ended');
		const late = setTimeout(() => end('late'), maxReading);
		child.on('message', hear);
		child.on('exit', leave);
		child.send(task, (error) => error && end('ended'));
	});
}

function refuse({ name }: ReadTask, why: 'late' | 'ended', maxReading: number, maxMemory: number): ReadImport {
	const much =
		why === 'late'
			? `took longer than ${maxReading / 1000} seconds`
			: `needs more than ${maxMemory / 1_000_000} MB of memory`;
	return {
		ok: false,
		name,
		reason: `${much} to read: it is made in a way that takes too much`,
		remedy: 'Divide it into several files, or save it in another format.'
	};
}
