import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { leaveOfRouter } from '../../../../src/lib/server/leave-router.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
	/\.(svelte|ts|html)$/.test(path)
);
/** What leave-router.ts keeps out of what a browser gets: a page that used it would do nothing, without a word. */
const LEFT_OUT: readonly (readonly [what: string, use: RegExp])[] = [
	['to load anew while going elsewhere', /\bgoto\([^;]*\binvalidate(All)?:/],
	['to look in before a page is changed', /\bonNavigate\b/],
	['code of pages ahead', /\bpreloadCode\b|data-sveltekit-preload-code/],
	['a form that a page answers', /<form(?![^>]*\bonsubmit=)[^>]*>/],
	['answers of a server', /\$app\/server|\bcommand\(async|\bquery\(async/],
	['what a server notes of its own work', /\btracing\b/],
	['the page in stores', /\$app\/stores/]
];

test.each(LEFT_OUT)('no page uses what is left out of the router: %s', (_, use) => {
	const users = SOURCES.filter(
		(path) => !/^(cli|server|tools|lib.server)\b/.test(path) && use.test(readFileSync(join('src', path), 'utf8'))
	);
	expect(users).toEqual([]);
});

test('every address is made of names and [id], and no page or function is answered by a server', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' }).map((path) =>
		path.replaceAll('\\', '/')
	);
	const folders = routes
		.filter((path) => /\+page\.svelte$/.test(path))
		.map((path) => path.replace(/\/?\+page\.svelte$/, ''));
	expect(folders.length).toBeGreaterThan(20);
	expect(folders.filter((path) => !/^([a-z-]+|\[\w+\])?(\/([a-z-]+|\[\w+\]))*$/.test(path))).toEqual([]);
	expect(SOURCES.filter((path) => /\+(page|layout)\.server\.ts$|\+server\.ts$|\.remote\.ts$/.test(path))).toEqual([]);
});

interface Routing {
	parse_route_id: (id: string) => { pattern: RegExp; params: unknown[] };
	exec: (match: RegExpExecArray, params: unknown[], matchers: object) => Record<string, string> | undefined;
	resolve_route: (id: string, params: Record<string, string>) => string;
}

const KIT_ROUTING = resolve('node_modules/@sveltejs/kit/src/utils/routing.js');

/** What stands in place of SvelteKit's own module. */
const loadInstead = async (): Promise<Routing> => {
	const load = leaveOfRouter().load as (id: string) => string | undefined;
	return (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(load(KIT_ROUTING) ?? '')}`
	)) as Routing;
};

test('an address leads to the page and the record that SvelteKit would find', async () => {
	const ours = await loadInstead();
	const theirs = (await import(/* @vite-ignore */ pathToFileURL(KIT_ROUTING).href)) as Routing;
	const find = ({ parse_route_id, exec }: Routing, id: string, path: string): unknown => {
		const { pattern, params } = parse_route_id(id);
		const match = pattern.exec(path);
		return match && { ...exec(match, params, {}) };
	};
	const ids = ['/', '/about', '/feature/[id]', '/features', '/features/[id]', '/embed/map'];
	const paths = [
		'/',
		'/about',
		'/about/',
		'/about/x',
		'/feature/gwadar-port/',
		'/feature/',
		'/feature/a/b',
		'/features/2',
		'/embed/map',
		'/گوادر'
	];
	for (const id of ids) {
		for (const path of paths) {
			expect([id, path, find(ours, id, path)]).toEqual([id, path, find(theirs, id, path)]);
		}
		expect(ours.resolve_route(id, { id: 'gwadar-port' })).toBe(theirs.resolve_route(id, { id: 'gwadar-port' }));
	}
});

test('the code of a page is asked for once, and again where it did not come', async () => {
	const path = resolve('node_modules/@sveltejs/kit/src/runtime/client/parse.js');
	const transform = leaveOfRouter().transform as (code: string, id: string) => { code: string };
	const code = transform(readFileSync(path, 'utf8'), path).code.replace(
		'../../utils/routing.js',
		pathToFileURL(KIT_ROUTING).href
	);
	interface Parsing {
		parse: (app: object) => { leaf: [boolean, () => Promise<unknown>] }[];
	}
	const { parse } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Parsing;
	let asked = 0;
	const load = async (): Promise<string> => {
		asked++;
		if (asked === 1) {
			throw new Error('The network is gone.');
		}
		return 'page';
	};
	const app = { nodes: [load, load, load], server_loads: [], dictionary: { '/': [2] }, matchers: {} };
	const loadLeaf = parse(app)[0]!.leaf[1];
	await expect(loadLeaf()).rejects.toThrow('The network is gone.');
	expect(await loadLeaf()).toBe('page');
	expect(await loadLeaf()).toBe('page');
	expect(asked).toBe(2);
	// The router tells whether a part of the page stays by what loads it.
	expect(app.nodes[2]).toBe(loadLeaf);
});
