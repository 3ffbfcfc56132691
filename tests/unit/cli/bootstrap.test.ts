import { execFile } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const BOOTSTRAP = fileURLToPath(new URL('../../../src/cli/bootstrap.mjs', import.meta.url));

/** MB that a command may use where the system bounds it to so many bytes; 0 for no bound. Nothing is started. */
async function readMemory(bound: number): Promise<number> {
	const script = `
		import child from 'node:child_process';
		import { syncBuiltinESMExports } from 'node:module';
		process.constrainedMemory = () => ${bound};
		child.spawn = (_program, words) => {
			console.log(words.join(' '));
			process.exit(0);
		};
		syncBuiltinESMExports();`;
	const preload = `data:text/javascript,${encodeURIComponent(script)}`;
	const env = { ...process.env, NODE_OPTIONS: '' };
	const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, BOOTSTRAP, 'check'], { env });
	return Number(/--max-old-space-size=(\d+)/u.exec(stdout)?.[1]);
}

it('a command uses at most three quarters of what the machine has, or of what a container may use', async () => {
	const machine = Math.round((totalmem() / 2 ** 20) * 0.75);
	expect(await readMemory(0)).toBe(machine);
	expect(await readMemory(2 ** 64)).toBe(machine);
	expect(await readMemory(1_000 * 2 ** 20)).toBe(750);
});
