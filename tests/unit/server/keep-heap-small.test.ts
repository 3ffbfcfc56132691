import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';

const SCRIPT = fileURLToPath(new URL('../../samples/turn-over.ts', import.meta.url));
/**
 * As much as commands may use on a large machine: the more it is, the further memory grows by itself. What is new has
 * little room, so that few records show how far the rest grows.
 */
const FLAGS = ['--expose-gc', '--max-old-space-size=16000', '--max-semi-space-size=1'];

it('commands hold less than twice the records they need at once, on a machine of any size', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, ...TYPESCRIPT, SCRIPT, 'small']);
	expect(Number(stdout)).toBeGreaterThan(1);
	expect(Number(stdout)).toBeLessThan(2);
});
