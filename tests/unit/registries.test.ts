import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, PASSAGES_FORMATS } from '../../src/exports/registry.ts';
import { EXPORT_FORMATS } from '../../src/exports/export-formats.ts';
import { FORMATS } from '../../src/formats/registry.ts';
import { IMPORT_FORMATS } from '../../src/imports/registry.ts';
import { DRAWINGS } from '../../src/lib/map/drawings/index.ts';
import { ROOT } from '../../src/server/paths.ts';

const CODE = new Map(
	readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => `src/${path.replaceAll('\\', '/')}`)
		.filter((path) => /\.(?:ts|svelte)$/u.test(path))
		.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])
);

/** Files of ours that a module names, in whatever way it imports them. */
function listImported(path: string, code: string): string[] {
	const named = code.matchAll(/(?:\bfrom|\bimport\(?)\s*['"`]((?:\$lib\/|\.)[^'"`?]+)/gu);
	return [...named].map(([, name = '']) =>
		name.startsWith('$lib/') ? name.replace('$lib', 'src/lib') : posix.join(posix.dirname(path), name)
	);
}
const IMPORTED = new Map([...CODE].map(([path, code]) => [path, listImported(path, code)]));
const findImporters = (file: string): string[] =>
	[...IMPORTED].filter(([, names]) => names.includes(file)).map(([path]) => path);
const findFiles = (room: string, isMeant: RegExp): string[] =>
	[...CODE].filter(([path, code]) => posix.dirname(path) === room && isMeant.test(code)).map(([path]) => path);

describe('a list names each of its files, and nobody else does', () => {
	it.each([
		['formats that are read', 'src/formats', /: Format = \{/u, ['registry.ts'], FORMATS.length],
		['formats that are imported', 'src/imports', /: ImportFormat = \{/u, ['registry.ts'], IMPORT_FORMATS.length],
		// What is selected is drawn as it is otherwise.
		['drawings', 'src/lib/map/drawings', /: Drawing = \{/u, ['index.ts', 'selection.ts'], DRAWINGS.length]
	])('%s', (_, room, isMeant, lists, count) => {
		const files = findFiles(room, isMeant);
		expect(files, 'Put each file into the list, and no more than one format or drawing into a file.').toHaveLength(
			count
		);
		const allowed = lists.map((name) => `${room}/${name}`);
		const strangers = files.flatMap((file) =>
			findImporters(file)
				.filter((path) => !allowed.includes(path))
				.map((path) => `${path} names ${file}: ask the list.`)
		);
		expect(strangers).toEqual([]);
		expect(files.filter((file) => !findImporters(file).includes(allowed[0] ?? ''))).toEqual([]);
	});

	it('formats that are written, which share their parts, are known in their room alone', () => {
		const listed = ['src/exports/registry.ts', 'src/exports/export-formats.ts'];
		const isWriter =
			/: (?:CitationFormat|PassagesFormat) = \{|\bexport (?:const|async function|function) write[A-Z]/u;
		const files = findFiles('src/exports', isWriter).filter((file) =>
			findImporters(file).some((path) => listed.includes(path))
		);
		expect(files.length).toBeGreaterThan(
			Math.max(CITATION_FORMATS.length + PASSAGES_FORMATS.length, EXPORT_FORMATS.length) - 1
		);
		const strangers = files.flatMap((file) =>
			findImporters(file)
				.filter((path) => !path.startsWith('src/exports/'))
				.map((path) => `${path} names ${file}: ask the list.`)
		);
		expect(strangers).toEqual([]);
	});

	it('imports are found however they are written', () => {
		const code =
			"import { a } from './a.ts'; export * from '$lib/b.ts'; import type { C } from '../c.ts'; import './d.ts';";
		expect(
			listImported('src/x/y.ts', `${code} import('./e.ts'); import(\`./f.ts\`); import g from './g.ts?raw';`)
		).toEqual(['src/x/a.ts', 'src/lib/b.ts', 'src/c.ts', 'src/x/d.ts', 'src/x/e.ts', 'src/x/f.ts', 'src/x/g.ts']);
	});
});
