import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const map = (
	/## Rooms\n[\s\S]*?```\n([\s\S]*?)```/.exec(readFileSync(join(src, 'README.md'), 'utf8'))?.[1] ?? ''
).split('\n');
const rooms = map.map((line) => line.split(' ')[0] ?? '').filter((room) => room.endsWith('/'));
/** Rooms whose own rooms the map shows, each in a line. */
const DIVIDED = [...new Set(rooms.map((room) => room.replace(/[^/]+\/$/u, '')))];

const folders = (path: string): string[] =>
	readdirSync(join(src, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && readdirSync(join(src, path, entry.name)).length > 0)
		.map((entry) => `${path}${entry.name}/`);

describe('the folder map of src/README.md', () => {
	it('names only rooms that are there', () => {
		expect(rooms.length).toBeGreaterThan(10);
		expect(DIVIDED).toEqual(expect.arrayContaining(['', 'lib/', 'server/']));
		const gone = rooms.filter((room) => !existsSync(join(src, room)));
		expect(gone, 'Take them out of the map in src/README.md.').toEqual([]);
	});
	it.each(DIVIDED)('names every room of src/%s', (room) => {
		// Of `lib` the map shows the rooms alone.
		const there = folders(room).filter((name) => name !== 'lib/');
		const unnamed = there.filter((name) => !rooms.includes(name));
		expect(unnamed, 'Say in the map of src/README.md what they are for.').toEqual([]);
	});
	it('calls pure what the lint rules hold to be, and what has neither components nor a day of its own', () => {
		const lint = readFileSync(join(src, '../.oxlintrc.json'), 'utf8');
		const [, held = ''] = /calls pure[\s\S]*?"src\/\{(.*?)\}\/\*\*"/u.exec(lint) ?? [];
		const pure = map.filter((line) => /\b[Pp]ure\.$/u.test(line)).map((line) => line.slice(0, line.indexOf('/')));
		expect(pure.toSorted()).toEqual(held.split(',').toSorted());
		const files = pure.flatMap((room) =>
			readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path))
		);
		const unread = files.filter((path) => /\.svelte(?:\.ts)?$/u.test(path));
		expect(unread, 'No lint rule for pure rooms reads these.').toEqual([]);
		const code = files.filter((path) => path.endsWith('.ts'));
		const today = code.filter((path) => readFileSync(join(src, path), 'utf8').includes('new Date()'));
		expect(today, 'Have the day given.').toEqual([]);
	});
	it('says in a line which further rooms one has', () => {
		const named = map.flatMap((line) => {
			const [, room = '', words = ''] = /^(\S+\/)\s+(.*)/u.exec(line) ?? [];
			return [...words.matchAll(/(?<![\w/.])([\w-]+\/)/gu)].map(([, name = '']) => [room, name] as const);
		});
		expect(named.length).toBeGreaterThan(10);
		const gone = named.filter(
			([room, name]) => ![room, '', '../'].some((from) => existsSync(join(src, from, name)))
		);
		expect(gone).toEqual([]);
	});
});
