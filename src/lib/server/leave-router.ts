import type { Plugin } from 'vite';

/**
 * Of SvelteKit's router, what no page here uses: the site is static files that load their own records, so there are no
 * remote functions, no forms that a server answers, no code loaded ahead of a pointer, no routes but names and `[id]`.
 * What it does ask for, the code of a page, it asks for once.
 * `tests/unit/lib/server/leave-router.test.ts` looks that none of it is used.
 */
export function leaveOfRouter(): Plugin {
	return {
		name: 'leave-of-router',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		enforce: 'pre',
		load: (id) => INSTEAD.find(({ module }) => module.test(id))?.code,
		transform(code, id) {
			const cuts = CUTS.filter(({ module }) => module.test(id));
			return cuts.length === 0
				? null
				: {
						code: cuts.reduce((left, { cut }) => cut(left), code),
						map: null
					};
		}
	};
}

/** Takes out a block with its braces, and what closes a call round it. */
function cutBlock(code: string, opening: string): string {
	const start = code.indexOf(opening);
	if (start < 0 || !opening.endsWith('{')) {
		throw new Error(`What leave-router.ts takes out is not there any more: ${opening}`);
	}
	let depth = 1;
	let end = start + opening.length;
	for (; depth > 0; end++) {
		depth += code[end] === '{' ? 1 : code[end] === '}' ? -1 : 0;
	}
	return code.slice(0, start) + code.slice(code.startsWith(');', end) ? end + 2 : end);
}

/** Of another version of a package nothing would be replaced, and nobody would notice. */
export function replaceOnce(code: string, what: string | RegExp, by: string): string {
	const replaced = code.replace(what, by);
	if (replaced === code) {
		throw new Error(`What is replaced in SvelteKit is not there any more: ${what.toString()}`);
	}
	return replaced;
}

const cutBlocks = (openings: readonly string[]): ((code: string) => string) => {
	return (code) => openings.reduce(cutBlock, code);
};

const ofKit = (path: string): RegExp =>
	new RegExp(`[\\\\/]kit[\\\\/]src[\\\\/]${path.replaceAll('/', '[\\\\/]')}\\.js$`);

/** SvelteKit's router. */
export const ROUTER = ofKit('runtime/client/client');

const CUTS: readonly { module: RegExp; cut: (code: string) => string }[] = [
	{
		module: ROUTER,
		cut: cutBlocks([
			// Remote functions: what they answered, and asking them again.
			'if (__SVELTEKIT_PAYLOAD__.data) {',
			'if (force_invalidation) {',
			'for (const entries of query_map.values()) {',
			'for (const [query_id, entries] of live_query_map) {',
			// To load anew while one goes elsewhere.
			'if (options.invalidateAll) {',
			'if (options.invalidateAll) {',
			'if (options.invalidateAll) {',
			'if (options.invalidate) {',
			// A request in place of an address.
			'if (resource instanceof Request) {',
			// Forms that a page of this site answers.
			"container.addEventListener('submit', (event) => {",
			// Code of pages that a link leads to, before a pointer is on it.
			' else if (priority <= options.preload_code) {',
			'if (options.preload_code === PRELOAD_PRIORITIES.viewport) {',
			'if (options.preload_code === PRELOAD_PRIORITIES.eager) {',
			"for (const a of container.querySelectorAll('a')) {"
		])
	},
	{
		module: ROUTER,
		cut: (code) => replaceOnce(code, /const observer = new IntersectionObserver\([^]*?\{ threshold: 0 \}\s*\);/, '')
	},
	{
		module: ROUTER,
		cut: (code) =>
			replaceOnce(
				cutBlock(code, 'function after_navigate() {'),
				/after_navigate_callbacks\.add\(after_navigate\);\s*after_navigate\(\);/,
				''
			)
	},
	{
		module: ROUTER,
		// What is to be done between two pages, as with a transition.
		cut: (code) =>
			replaceOnce(
				cutBlock(code, 'if (after_navigate.length > 0) {'),
				/const after_navigate = \([^]*?=== 'function'\);/,
				''
			)
	},
	{
		module: ROUTER,
		// What a server notes of its own work.
		cut: (code) => replaceOnce(code, 'tracing: { enabled: false, root: noop_span, current: noop_span },', '')
	},
	{
		module: ROUTER,
		// The page that tells of a fault is loaded with the first page.
		cut: (code) => replaceOnce(code, 'errors.forEach((loader) => loader?.().catch(noop));', '')
	},
	{
		module: ofKit('runtime/client/parse'),
		// The code of a page is asked for once: to import it again takes a task, in which the browser may draw a frame
		// before what was clicked is even asked for.
		cut: (code) =>
			replaceOnce(
				code,
				/export function parse\(\{ nodes, [^)]*\) \{/,
				`$&
					nodes.forEach((load, index) => {
						let loading;
						nodes[index] = () =>
							(loading ??= load().catch((cause) => {
								loading = null;
								throw cause;
							}));
					});`
			)
	},
	{
		module: ofKit('runtime/(client/client|shared)'),
		cut: (code) => replaceOnce(code, "import * as devalue from 'devalue';", 'const devalue = {};')
	},
	{
		module: ofKit('runtime/client/utils'),
		cut: (code) =>
			cutBlocks(['if (uses_hash_router && url.hash.match(/^#[^/]/)) {', 'if (hash_routing) {'])(
				code.replace(/^.*preload_code.*$/gm, '')
			)
	},
	{
		module: ofKit('runtime/client/state\\.svelte'),
		cut: (code) => replaceOnce(code, /const is_legacy =[^;]*;/, 'const is_legacy = false;')
	},
	{
		module: /[\\/]svelte[\\/]src[\\/]legacy[\\/]legacy-client\.js$/,
		cut: cutBlocks(['for (const key of Object.keys(this.#instance)) {', '$on(event, callback) {', '$destroy() {'])
	}
];

/** In place of a module, one that does what is asked of it here. */
const INSTEAD: readonly { module: RegExp; code: string }[] = [
	{
		// What a page was made of stands in it as text; all else is fetched.
		module: ofKit('runtime/client/fetcher'),
		code: `
			export const initial_fetch = (address, options) => {
				const held = document.querySelector(\`script[data-sveltekit-fetched][data-url=\${JSON.stringify(address)}]\`);
				if (!held) {
					return fetch(address, options);
				}
				held.remove();
				const { body, ...answer } = JSON.parse(held.textContent);
				return Promise.resolve(new Response(body, answer));
			};
			export const subsequent_fetch = (_, address, options) => fetch(address, options);
			export const dev_fetch = fetch;
			export const lock_fetch = () => {};
			export const unlock_fetch = () => {};`
	},
	{
		// A part of an address is a name or stands for one.
		module: ofKit('utils/routing'),
		code: `
			const PLACE = /\\[(\\w+)\\]/g;
			export const parse_route_id = (id) => ({
				pattern: new RegExp(\`^\${id.replace(/\\/$/, '').replace(PLACE, '([^/]+?)')}/?$\`),
				params: [...id.matchAll(PLACE)].map(([, name]) => name)
			});
			export const exec = ([, ...values], names) => Object.fromEntries(names.map((name, index) => [name, values[index]]));
			export const resolve_route = (id, params) => id.replace(PLACE, (_, name) => params[name]);`
	},
	{
		module: ofKit('utils/exports'),
		code: 'export const validate_page_exports = undefined;'
	}
];
