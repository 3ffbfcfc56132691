import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import {
	placeFolder,
	removeFolder,
	replaceFiles,
	replaceFolder,
	withTemporary
} from '../../../src/server/temporary.ts';

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

it('leaves a folder as it is that another has put in its place meanwhile, since whoever came first may be reading it', async () => {
	const home = mkdtempSync(join(tmpdir(), 'place-'));
	const target = join(home, 'programs', 'a-version');
	const make = (text: string): string => {
		const fresh = join(home, text);
		mkdirSync(fresh);
		writeFileSync(join(fresh, 'one'), text);
		return fresh;
	};
	await placeFolder(make('first'), target);
	const { ino } = statSync(target);
	await placeFolder(make('second'), target);
	expect([statSync(target).ino, readFileSync(join(target, 'one'), 'utf8')]).toEqual([ino, 'first']);
	await removeFolder(target);
	expect(readdirSync(join(home, 'programs'))).toEqual([]);
	await removeFolder(target);
	rmSync(home, { recursive: true });
});

it('makes one folder hold the files of another while both stay where they are', async () => {
	const home = mkdtempSync(join(tmpdir(), 'replace-'));
	const [fresh, target] = [join(home, 'fresh'), join(home, 'target')];
	const write = (folder: string, files: Record<string, string>): void => {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
	};
	write(target, { stays: 'before', 'below/goes': 'before' });
	write(fresh, { stays: 'now', 'below/comes': 'now', 'new/comes': 'now' });
	const before = statSync(target).ino;
	await replaceFiles(fresh, target);
	expect(statSync(target).ino).toBe(before);
	const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	expect(files.map(({ parentPath, name }) => relative(target, join(parentPath, name))).sort()).toEqual([
		'below/comes',
		'new/comes',
		'stays'
	]);
	expect(readFileSync(join(target, 'stays'), 'utf8')).toBe('now');
	rmSync(home, { recursive: true });
});
