import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/server/paths.ts';

interface Rule {
	name: string;
	comment?: string;
	from: { path?: string };
}
const require = createRequire(import.meta.url);
const { findForbidden } = require('../rules/find-forbidden.cjs') as {
	findForbidden: (file: string, specifier: string) => Rule[];
};
const { forbidden, options } = require('../rules/dependency-cruiser.cjs') as {
	forbidden: Rule[];
	options: { exclude: { path: string } };
};
const { PARTS } = require('../rules/rooms.cjs') as { PARTS: Record<string, string[]> };
const namesOf = (file: string, specifier: string): string[] => findForbidden(file, specifier).map(({ name }) => name);

const listFolders = (path: string): string[] =>
	readdirSync(join(ROOT, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => `${path}/${name}`);
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((path) => /\.(?:ts|svelte)$/u.test(path));

/** Files of ours that code names by address: workers, and what a glob gathers. */
const ADDRESS = /(?:new URL\(|import\.meta\.glob(?:<[^>]*>)?\()(?:\s|\/\*.*?\*\/)*['"`](\.[^'"`]+)['"`]/gu;
const findAddresses = (code: string): string[] => [...code.matchAll(ADDRESS)].map(([, address = '']) => address);

describe('the rules of the architecture', () => {
	it('say what to do, each', () => {
		expect(forbidden.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
	});
	it('begin at every room', () => {
		const rooms = [...listFolders('src').filter((room) => room !== 'src/lib'), ...listFolders('src/lib')];
		const isMeant = (room: string): boolean =>
			forbidden.some(({ from }) => from.path?.startsWith('^') && new RegExp(from.path).test(`${room}/file.ts`));
		expect(rooms.filter((room) => !isMeant(room))).toEqual([]);
		const parts = listFolders('src/lib').map((room) => room.slice('src/lib/'.length));
		expect(parts.toSorted()).toEqual(Object.keys(PARTS).toSorted());
	});
	it.each([
		['src/geometry/new.ts', '../lib/state/extent.ts', 'geometry-knows-its-ground'],
		['src/lib/map/New.svelte', '../../atlas/checks/check.ts', 'browser-knows-the-ground'],
		['src/hooks.client.ts', './atlas/checks/check.ts', 'browser-knows-the-ground'],
		['src/lib/map/New.svelte', '$lib/dossier/dossier.ts', 'lib-map-knows-its-neighbours'],
		['src/lib/reader/New.svelte', '../dossier/dossier.ts', 'lib-reader-knows-its-neighbours'],
		['src/lib/dossier/deep/new.ts', '../../map/style/style.ts', 'lib-dossier-knows-its-neighbours'],
		['src/lib/state/new.ts', '../server/speak.ts', 'lib-state-knows-its-neighbours'],
		['src/lib/server/new.ts', '../state/extent.ts', 'lib-server-knows-its-neighbours'],
		['src/lib/shell/New.svelte', '../../routes/pages.ts', 'parts-know-no-route'],
		['src/lib/ui/New.svelte', '$app/state', 'plain-parts-know-no-page'],
		['src/lib/ui/New.svelte', '../../time/days.ts', 'plain-parts-know-no-page'],
		['src/verify/New.svelte', '../lib/state/extent.ts', 'verify-knows-its-ground'],
		['src/formats/new.ts', 'node:fs', 'node-only-at-build-time'],
		['src/formats/new.ts', 'fs/promises', 'node-only-at-build-time'],
		['src/lib/dossier/New.svelte', 'maplibre-gl', 'maplibre-only-in-map'],
		['src/server/new.ts', 'pg', 'postgres-only-in-database'],
		['src/server/new.ts', '../../tests/unit/sample.ts', 'program-knows-no-test'],
		['src/lib/documents/new.ts', 'pdfjs-dist/legacy/build/pdf.min.mjs', 'readers-only-in-formats']
	])('forbid %s to name %s', (file, specifier, name) => {
		expect(namesOf(file, specifier)).toEqual([name]);
	});
	it('let pass what the table allows', () => {
		expect(namesOf('src/lib/map/New.svelte', '../ui/Row.svelte')).toEqual([]);
		expect(namesOf('src/lib/map/New.svelte', 'maplibre-gl')).toEqual([]);
		expect(namesOf('src/lib/ui/new.ts', '../../time/in-time.ts')).toEqual([]);
		expect(namesOf('src/server/new.ts', 'node:fs')).toEqual([]);
	});
	it('see into packages, whatever their folders are called', () => {
		expect('node_modules/pdfjs-dist/build/pdf.mjs').not.toMatch(new RegExp(options.exclude.path));
	});
	it('hold for files that are named by address too', () => {
		const named = SOURCES.flatMap((file) =>
			findAddresses(readFileSync(join(ROOT, file), 'utf8')).map((address) => [file, address] as const)
		);
		expect(named.length).toBeGreaterThan(4);
		expect(named.filter(([file, address]) => namesOf(file, address).length > 0)).toEqual([]);
	});
	it('find such addresses however they are written', () => {
		const code =
			"new URL(\n\t'./a.ts', import.meta.url); new URL(/* @vite-ignore */ `../b.ts`, x); new URL('?c', x)";
		expect(findAddresses(`${code} import.meta.glob<string>('../c/*.ts')`)).toEqual([
			'./a.ts',
			'../b.ts',
			'../c/*.ts'
		]);
	});
});

const eslint = new ESLint({ cwd: ROOT });
async function lint(filePath: string, script: string, attributes = ''): Promise<(string | null)[]> {
	const code = filePath.endsWith('.svelte') ? `<script lang="ts"${attributes}>\n${script}\n</script>\n` : script;
	const [result] = await eslint.lintText(code, { filePath: join(ROOT, filePath) });
	return (result?.messages ?? [])
		.map(({ ruleId, message }) => ruleId ?? message)
		.filter((rule) => !/unused/.test(rule));
}

describe('what only ESLint sees', () => {
	it.each([
		["import type { A } from '../dossier/dossier.ts';", ''],
		["export type { A } from '../dossier/dossier.ts';", ' module'],
		["export * from '../dossier/dossier.ts';", ' module'],
		["let a: import('../dossier/dossier.ts').A | null = null;", ''],
		['const a = import(`../dossier/dossier.ts`);', ''],
		["const a = new Worker(new URL('../dossier/dossier.ts', import.meta.url));", ''],
		["const a = import.meta.glob(['../dossier/*.ts']);", '']
	])('that a component names what it must not: %s', async (script, attributes) => {
		expect(await lint('src/lib/map/New.svelte', script, attributes)).toEqual(['rooms/known']);
	});
	it.each([
		['src/lib/map/New.svelte', 'export const open = $state(false);', ' module'],
		['src/lib/map/New.svelte', 'const ids = $derived.by(() => []);', ' module'],
		['src/lib/map/new.svelte.ts', 'export const all = $state.raw([]);', ''],
		['src/lib/map/new.svelte.ts', 'export default $state({ open: false });', ''],
		['src/lib/map/new.svelte.ts', 'const all = $state({}) as Record<string, string>;', ''],
		['src/lib/map/new.svelte.ts', 'class Notes {\n\ta = 1;\n\tstatic open = $state(false);\n}', ''],
		['src/lib/map/new.svelte.ts', 'class Notes {\n\ta = 1;\n}\nexport const notes = new Notes();', '']
	])('that a module keeps state: %s, %s', async (file, script, attributes) => {
		expect(await lint(file, script, attributes)).toEqual(['no-restricted-syntax']);
	});
	it('and nothing where a component names what it may, and keeps state of its own', async () => {
		const script = "import type { A } from '../ui/row.ts';\nconst a: A | null = $state(null);";
		expect(await lint('src/lib/map/New.svelte', script)).toEqual([]);
	});
});
