import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFolder, withTemporary } from '../../../src/server/temporary.ts';

it('puts a folder that lies within a temporary one in the place of another, of several at once any, whole, and leaves nothing beside it', async () => {
	const home = mkdtempSync(join(tmpdir(), 'replace-'));
	const target = join(home, 'program');
	const make = (text: string): Promise<void> => {
		return withTemporary(target, async (making) => {
			const fresh = join(making, 'program');
			mkdirSync(fresh, { recursive: true });
			writeFileSync(join(fresh, 'one'), text);
			writeFileSync(join(fresh, 'two'), text);
			await replaceFolder(fresh, target);
		});
	};
	await make('first');
	await make('second');
	expect(readFileSync(join(target, 'one'), 'utf8')).toBe('second');
	await Promise.all(['a', 'b', 'c', 'd'].map(make));
	expect(readFileSync(join(target, 'one'), 'utf8')).toBe(readFileSync(join(target, 'two'), 'utf8'));
	expect(readdirSync(home)).toEqual(['program']);
	rmSync(home, { recursive: true });
});
