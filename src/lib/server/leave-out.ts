import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { leaveOfRouter, replaceOnce, ROUTER } from './leave-router.ts';

/** Keeps what no page uses of libraries, and of what only workers run, out of what a browser gets. */
export function leaveOut(): Plugin[] {
	return [
		leaveToWorkers(),
		leaveUnpackingToBrowser(),
		leaveOtherReaders(),
		leaveOtherWays(),
		leaveOtherRouters(),
		leaveOfRouter()
	];
}

/**
 * Written and read in workers alone; the page's lists of formats name them too, and would bring SQLite, what reads PDFs
 * and the tables of their fonts into the site a second time.
 */
const GEOPACKAGE = fileURLToPath(new URL('../../exports/geopackage.ts', import.meta.url));
/** Of every format that has a reader of its own to load; plain text is read by what is there. */
const READER = /[\\/]src[\\/]formats[\\/](?!plain[\\/])[\w-]+[\\/]read-[\w-]+\.ts$/;

/** Keeps what only workers run out of what the page is made of; a build makes workers without this. */
function leaveToWorkers(): Plugin {
	return {
		name: 'leave-to-workers',
		apply: 'build',
		enforce: 'pre',
		load: (id) => {
			const [path = ''] = id.split('?');
			if (path === GEOPACKAGE) {
				return 'export const writeGeopackage = null;';
			}
			// Only what would read a file asks for a reader, when there is a file.
			return READER.test(path) ? 'export {};' : undefined;
		}
	};
}

const UNPACKING = '\0unpacking';

/**
 * PMTiles brings a library to unpack tiles in browsers that cannot do so themselves: older ones than those the page is
 * made for.
 */
function leaveUnpackingToBrowser(): Plugin {
	return {
		name: 'leave-unpacking-to-browser',
		apply: 'build',
		enforce: 'pre',
		resolveId: (source, importer = '') => {
			return source === 'fflate' && /[\\/]pmtiles[\\/]/.test(importer) ? UNPACKING : null;
		},
		load: (id) =>
			id === UNPACKING
				? 'export const decompressSync = () => { throw new Error("This browser cannot unpack the map."); };'
				: null
	};
}

/**
 * How PMTiles names its functions for stack traces: by a call for each, which a bundler takes for something that is
 * done.
 */
const NAMING = /\b(\w+)=\((\w),(\w)\)=>\w+\(\2,"name",\{value:\3,configurable:!0\}\)/;

/** PMTiles brings readers for other programs along, which nothing here uses. */
function leaveOtherReaders(): Plugin {
	return {
		name: 'leave-other-readers',
		apply: 'build',
		transform(code, id) {
			const name = /[\\/]pmtiles[\\/]dist[\\/]esm[\\/]index\.js$/.test(id) ? NAMING.exec(code)?.[1] : undefined;
			return name === undefined
				? null
				: {
						code: code.replaceAll(new RegExp(`(?<![\\w$.])${name}\\(`, 'g'), `/* @__PURE__ */${name}(`),
						map: null
					};
		}
	};
}

/** What Svelte's own modules say of ways to write components that none here uses. */
const MODES = ['async', 'legacy', 'tracing'];
/** Of Svelte, what SvelteKit's client calls. */
const USED = ['onMount', 'settled', 'tick', 'untrack'];

/**
 * Svelte and SvelteKit bring what older components, and experiments, would need; said once for all, a bundler leaves it
 * out.
 */
function leaveOtherWays(): Plugin {
	return {
		name: 'leave-other-ways',
		apply: 'build',
		enforce: 'pre',
		load: (id) =>
			/[\\/]svelte[\\/]src[\\/]internal[\\/]flags[\\/]index\.js$/.test(id)
				? MODES.map((mode) => `export const ${mode}_mode_flag = false;`).join('\n')
				: undefined,
		// All of Svelte by one name is all of Svelte in the page.
		transform: (code, id) =>
			ROUTER.test(id)
				? {
						code: replaceOnce(
							code,
							"import * as svelte from 'svelte';",
							`import { ${USED.map((name) => `${name} as svelte_${name}`).join(', ')} } from 'svelte';
							const svelte = { ${USED.map((name) => `${name}: svelte_${name}`).join(', ')} };`
						),
						map: null
					}
				: null
	};
}

/**
 * A click waits there for a picture of the page as it was before, which shows nothing new: a frame later for what was
 * clicked.
 */
const WAIT_FOR_FRAME = /await new Promise\(\(fulfil\) => \{\s*requestAnimationFrame\([^]*?\n\t\t\}\);\n/;

/** SvelteKit can keep the page in the hash too, which this site does not, and lets a click wait for a frame. */
function leaveOtherRouters(): Plugin {
	return {
		name: 'leave-other-routers',
		apply: 'build',
		enforce: 'pre',
		transform: (code, id) =>
			ROUTER.test(id)
				? {
						code: replaceOnce(code, WAIT_FOR_FRAME, '').replaceAll(/\bapp\.hash\b/g, 'false'),
						map: null
					}
				: null
	};
}
