import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** Runs a program of node_modules and waits for it; resolves to its exit code. */
export function runTool(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
	const own = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
	return runProgram(existsSync(own) ? own : name, args, env);
}

export function runProgram(program: string, args: readonly string[], env: Record<string, string> = {}, quiet = false): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd: ROOT, stdio: quiet ? ['ignore', 'ignore', 'ignore'] : ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
		child.on('error', () => resolve(127));
		child.on('close', (code) => resolve(code ?? 1));
	});
}
