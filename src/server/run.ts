import { fork, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onInterrupt } from './interrupt.ts';
import { ROOT } from './paths.ts';

const pathOf = (name: string): string => {
	const local = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
	return existsSync(local) ? local : name;
};

/** What stands before a script of ours among the words of a child, so that node runs it though it is TypeScript. */
export const TYPESCRIPT = [fileURLToPath(new URL('./scripts/run.mjs', import.meta.url))];

interface Ended {
	code: number;
	output: string;
}

/** Runs a program of node_modules and waits for it; resolves to its exit code. */
export function runTool(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
	return runProgram(pathOf(name), args, env);
}

/** The same, but what it prints comes back whole, for programs that run beside each other. */
export function collectTool(name: string, args: readonly string[]): Promise<Ended> {
	return collect(pathOf(name), args);
}

/** The same of a script of ours, by its path in the project. */
export function collectScript(path: string, args: readonly string[]): Promise<Ended> {
	return collect(process.execPath, [...TYPESCRIPT, path, ...args]);
}

function collect(program: string, args: readonly string[]): Promise<Ended> {
	return new Promise((resolve) => {
		const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
		const child = spawn(program, args, {
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...colours }
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		child.on('error', (error) =>
			resolve({
				code: 127,
				output: `${output}${error.message}\n`
			})
		);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

export function runProgram(
	program: string,
	args: readonly string[],
	env: Record<string, string> = {},
	quiet = false
): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			stdio: quiet ? ['ignore', 'ignore', 'ignore'] : ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env }
		});
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Whether a child can lead a group of processes, to be ended with all it started. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * A builder makes much that is new and soon let go of: gone through each time 64 MB of it have come, not 16, it takes a
 * tenth less work.
 */
const YOUNG = '--max-semi-space-size=64';

/**
 * Runs a script of ours, and what it starts, as a group that ends with this process; what it prints comes back whole.
 */
export function collectChild(script: string, env: Record<string, string>): Promise<Ended> {
	return new Promise((resolve) => {
		const child = fork(script, {
			cwd: ROOT,
			execArgv: [YOUNG, ...TYPESCRIPT],
			env: {
				...process.env,
				...env,
				STARTED_BY: String(process.pid)
			},
			detached: HAS_GROUPS,
			stdio: ['ignore', 'pipe', 'pipe', 'ipc']
		});
		const forget = onInterrupt(() => endGroup(child));
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		child.on('error', (error) => (output += `${error.message}\n`));
		child.on('close', (code) => {
			forget();
			resolve({ code: code ?? 1, output });
		});
	});
}

function endGroup(child: ChildProcess): void {
	if (HAS_GROUPS && child.pid !== undefined) {
		process.kill(-child.pid, 'SIGKILL');
	} else {
		child.kill('SIGKILL');
	}
}
