import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
/** What a published page is made of, and the page of a pack. */
const ROOMS = ['language', 'time', 'geometry', 'wording', 'as-of', 'lib', 'routes', 'verify'];
const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const CALLS: readonly [pattern: RegExp, build: (text: string) => string][] = [
	[new RegExp(String.raw`\b(?:say|saySplit)\(\s*${TEXT}`, 'g'), (text) => text],
	[new RegExp(String.raw`\btext=\{${TEXT}\}`, 'g'), (text) => text]
];
const COUNTS: typeof CALLS = [
	[new RegExp(String.raw`\bformatCount\([^;{}]*?,\s*${TEXT}`, 'g'), (text) => `{count} ${text}`],
	[new RegExp(String.raw`\bformatShare\([^;{}]*?,\s*${TEXT}`, 'g'), (text) => `{part} of {count} ${text}`]
];

/** Components and modules of the page, by path below `src/`. */
export function readPageFiles(): Map<string, string> {
	const paths = ROOMS.flatMap((room) =>
		readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).map((path) => join(SRC, room, path))
	);
	const files = paths.filter((path) => /\.(svelte|ts)$/.test(path) && !path.includes('lib/server/'));
	return new Map(files.map((path) => [relative(SRC, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

/** Messages a file says as they stand in it, in English; what it counts only where the room speaks other languages. */
export function findMessages(code: string, countsToo: boolean): string[] {
	return [...CALLS, ...(countsToo ? COUNTS : [])].flatMap(([pattern, build]) =>
		[...code.matchAll(pattern)].map((match) => build((match[1] ?? '').replaceAll(String.raw`\'`, "'")))
	);
}
