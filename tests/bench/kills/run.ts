import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Scratch } from './scratch.ts';

/** A command at work, with whatever it starts in its group. */
export interface Running {
	child: ChildProcess;
	/** What it has printed so far, on both streams. */
	printed: () => string;
	/** Its exit code, `null` where a signal ended it. */
	ended: Promise<number | null>;
	/** Milliseconds it has run, or ran. */
	ms: () => number;
}

export function launch(scratch: Pick<Scratch, 'root'>, args: readonly string[]): Running {
	const since = performance.now();
	let until: number | null = null;
	let printed = '';
	const program = join(scratch.root, 'src/cli/main.ts');
	const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, ...args], {
		cwd: scratch.root,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
	}
	const ended = new Promise<number | null>((resolve) =>
		child.on('exit', (code) => {
			until = performance.now();
			resolve(code);
		})
	);
	return {
		child,
		printed: () => printed,
		ended,
		ms: () => (until ?? performance.now()) - since
	};
}

/** Kills a command after some time, by itself or with all it started; says whether it still ran. */
export async function killAfter({ child, ended }: Running, ms: number, withGroup: boolean): Promise<boolean> {
	const isOver = await Promise.race([ended.then(() => true), pause(ms, false)]);
	if (!isOver) {
		process.kill(withGroup ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGKILL');
	}
	// Killed between the two lines it may still have ended by itself.
	const code = await ended;
	return !isOver && code === null;
}

const ADDRESS = /open at (http:\S+)/;
const ASKED_EVERY = 50;

/** Waits until `start` prints its address; `null` where it ends instead. */
export async function findAddress({ printed, ended }: Running): Promise<string | null> {
	let isOver = false;
	void ended.then(() => (isOver = true));
	for (;;) {
		const address = ADDRESS.exec(printed())?.[1];
		if (address !== undefined || isOver) {
			return address ?? null;
		}
		await pause(ASKED_EVERY);
	}
}

/** Ends a command politely. */
export async function endAll({ child, ended }: Running): Promise<void> {
	child.kill('SIGTERM');
	await ended;
}
