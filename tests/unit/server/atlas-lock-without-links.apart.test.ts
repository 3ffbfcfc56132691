import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCK_FILE, takeLock } from '../../../src/server/atlas-lock.ts';

const link = vi.hoisted(() => ({ code: 'EPERM' }));
vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	const linkSync = (): never => {
		throw Object.assign(new Error(`${link.code}: no links here`), { code: link.code });
	};
	return { ...real, linkSync, default: { ...real, linkSync } };
});

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the lock of an atlas on a file system without hard links', () => {
	it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('is held by one at a time all the same (%s)', (code) => {
		link.code = code;
		const lock = takeLock(folder, 'the workbench');
		lock.demand();
		expect(() => takeLock(folder, 'a command')).toThrow('open in the workbench');
		lock.release();
		expect(readdirSync(folder)).toEqual([]);
	});
	it('is taken over where it was left behind, whole or half made', () => {
		link.code = 'EPERM';
		writeFileSync(join(folder, LOCK_FILE), '');
		const guard = join(folder, `${LOCK_FILE}.placing`);
		mkdirSync(guard);
		const old = new Date(Date.now() - 60_000);
		utimesSync(guard, old, old);
		const lock = takeLock(folder, 'a command');
		lock.demand();
		lock.release();
		expect(existsSync(join(folder, LOCK_FILE))).toBe(false);
		expect(readdirSync(folder)).toEqual([]);
	});
	it('says so where the folder cannot be written to', () => {
		link.code = 'EROFS';
		expect(() => takeLock(folder, 'the workbench')).toThrow('The folder of the atlas cannot be written to.');
	});
});
