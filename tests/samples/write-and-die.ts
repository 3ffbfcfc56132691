import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/** Writes two files together and kills itself just before its n-th change of the disk. */
const [folder = '', step = ''] = process.argv.slice(2);
let changes = 0;
function dieBefore<T extends object>(owner: T, name: keyof T): void {
	const original = owner[name] as (...args: unknown[]) => unknown;
	const replaced = (...args: unknown[]): unknown => {
		if (++changes === Number(step)) {
			process.kill(process.pid, 'SIGKILL');
		}
		return original(...args);
	};
	Object.assign(owner, { [name]: replaced });
}
(['renameSync', 'rmSync', 'writeFileSync'] as const).forEach((name) => dieBefore(fs, name));
(['mkdir', 'open', 'rename', 'rm', 'writeFile'] as const).forEach((name) => dieBefore(fs.promises, name));
syncBuiltinESMExports();

const { writeTogether } = await import('../../src/server/write-json.ts');
await writeTogether(folder, [
	{ path: join(folder, 'source.json'), text: 'new' },
	{ path: join(folder, 'citations.json'), text: 'new' }
]);
