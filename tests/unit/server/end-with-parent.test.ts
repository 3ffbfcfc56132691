import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { isAlive } from '../../../src/server/temporary.ts';

const script = fileURLToPath(new URL('../../samples/start-busy-child.ts', import.meta.url));
const WAIT = { timeout: 90_000, interval: 50 };
let folder = '';
let command: ChildProcess;
let pids: number[] = [];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-parent-'));
	const file = join(folder, 'pids.json');
	command = spawn(process.execPath, [...TYPESCRIPT, script], {
		env: { ...process.env, PIDS_FILE: file },
		stdio: 'ignore'
	});
	await vi.waitFor(async () => {
		pids = JSON.parse(await readFile(file, 'utf8')) as number[];
	}, WAIT);
});
afterEach(async () => {
	pids.filter(isAlive).forEach((pid) => process.kill(pid, 'SIGKILL'));
	await rm(folder, { recursive: true, force: true });
});

describe.runIf(process.platform !== 'win32')('a builder at work, and what it has started', () => {
	it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('end with the command that is ended by %s', async (signal) => {
		expect(pids.filter(isAlive)).toHaveLength(2);
		command.kill(signal);
		await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), WAIT);
	});
});
