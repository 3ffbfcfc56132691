import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const rooms = (/## Rooms\n\n```\n([\s\S]*?)```/.exec(readFileSync(join(src, 'README.md'), 'utf8'))?.[1] ?? '')
	.split('\n')
	.map((line) => line.split(' ')[0] ?? '')
	.filter((room) => room.endsWith('/'));

const folders = (path: string): string[] =>
	readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && readdirSync(join(path, entry.name)).length > 0)
		.map((entry) => entry.name);

describe('the folder map of src/README.md', () => {
	it('names only rooms that are there', () => {
		expect(rooms.length).toBeGreaterThan(10);
		expect(rooms.filter((room) => !existsSync(join(src, room)))).toEqual([]);
	});
	it('names every room of src and of src/lib', () => {
		const there = [
			...folders(src)
				.filter((name) => name !== 'lib')
				.map((name) => `${name}/`),
			...folders(join(src, 'lib')).map((name) => `lib/${name}/`)
		];
		expect(there.filter((room) => !rooms.includes(room))).toEqual([]);
	});
});
