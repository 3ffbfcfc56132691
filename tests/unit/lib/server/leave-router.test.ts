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
