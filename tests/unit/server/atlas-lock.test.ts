import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCK_FILE, takeLock } from '../../../src/server/atlas-lock.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (owner: object | string): void => {
	const whole = { host: hostname(), for: 'the workbench', since: '2026-01-01T00:00:00.000Z', key: 'k' };
	const text = typeof owner === 'string' ? owner : JSON.stringify({ ...whole, ...owner });
	writeFileSync(join(folder, LOCK_FILE), text);
};
/** Number of a process that is no more. */
const findDead = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of an atlas', () => {
	it('is held by one at a time and leaves nothing behind', () => {
		const lock = takeLock(folder, 'the workbench');
		lock.demand();
		expect(() => takeLock(folder, 'a command')).toThrow(/open in the workbench \(process \d+, since 20/);
		lock.release();
		expect(readdirSync(folder)).toEqual([]);
		takeLock(folder, 'a command').release();
	});
	it('of a dead process, or one that cannot be read, is taken over', () => {
		for (const left of [{ pid: findDead() }, '{"pid": 1', '']) {
			write(left);
			const lock = takeLock(folder, 'the workbench');
			lock.demand();
			lock.release();
			expect(existsSync(join(folder, LOCK_FILE))).toBe(false);
		}
	});
	it('sweeps what a process left that was killed while it took the lock, and nothing of one at work', () => {
		for (const pid of [findDead(), process.pid]) {
			writeFileSync(join(folder, `${LOCK_FILE}.0123456789abcdef.${pid}.tmp`), '{"pid": 1');
		}
		takeLock(folder, 'a command').release();
		expect(readdirSync(folder)).toEqual([`${LOCK_FILE}.0123456789abcdef.${process.pid}.tmp`]);
	});
	it.runIf(process.platform === 'linux')(
		'of a process that has ended, though nobody has looked, is taken over',
		async () => {
			// The shell becomes another program, which never asks after its child; only then does the child end.
			const parent = spawn('sh', ['-c', 'exec 3<&0; read word <&3 & echo $!; exec sleep 300']);
			const readState = (pid: number | undefined): string => readFileSync(`/proc/${pid}/stat`, 'utf8');
			try {
				const [line] = (await once(parent.stdout, 'data')) as [Buffer];
				const pid = Number(line.toString());
				await expect.poll(() => readState(parent.pid), { timeout: 90_000 }).toContain('(sleep)');
				parent.stdin.write('\n');
				await expect.poll(() => readState(pid), { timeout: 90_000 }).toContain(') Z ');
				write({ pid });
				takeLock(folder, 'a command').release();
			} finally {
				parent.kill('SIGKILL');
			}
		}
	);
	it('of a process whose number another has by now is taken over too', () => {
		write({ pid: process.pid });
		expect(() => takeLock(folder, 'a command')).toThrow('open in the workbench');
		const old = new Date(Date.now() - 3_600_000);
		utimesSync(join(folder, LOCK_FILE), old, old);
		takeLock(folder, 'a command').release();
	});
	it('of another machine is left alone', () => {
		write({ pid: findDead(), host: 'elsewhere' });
		expect(() => takeLock(folder, 'a command')).toThrow('on the machine elsewhere');
	});
	it('that was taken by another forbids writing, and is not removed', () => {
		const lock = takeLock(folder, 'the workbench');
		write({ pid: process.pid, key: 'another' });
		expect(() => lock.demand()).toThrow('nothing was written');
		lock.release();
		expect(existsSync(join(folder, LOCK_FILE))).toBe(true);
	});
});
