import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Trusted Types stay off under `vite dev`, whose hot reload writes scripts.
 * `frame-ancestors` cannot stand in a meta element: hosts add it as a header (see the README).
 */
const isDev = process.argv.includes('dev');
const trustedTypes = isDev
	? {}
	: { 'require-trusted-types-for': ['script'], 'trusted-types': ['svelte-trusted-html', 'default'] };

/**
 * Folder of the site on its host. Where it is known, pages name styles and scripts by it: relative ones miss on a host that
 * serves a folder's page without a slash at the end of its address. Without, a site may lie in any folder of a host that
 * sends on to the slash.
 */
const base = process.env.BASE_PATH ?? '';

/** SHA-256 of the style attribute of Kit's route announcer. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * Leaves the program: what the browser gets of it, and what makes pages. It knows no atlas; `src/server/site/` makes the pages
 * of each with it.
 *
 * @type {import('@sveltejs/kit').Adapter}
 */
const adapter = {
	name: 'passages-program',
	async adapt(builder) {
		const folder = process.env.PROGRAM_DIR ?? '.cache/program';
		builder.writeClient(join(folder, 'client'));
		builder.writeServer(join(folder, 'server'));
		const manifest = builder.generateManifest({
			relativePath: './',
			routes: builder.routes
		});
		writeFileSync(join(folder, 'server', 'manifest.js'), `export const manifest = ${manifest};\n`);
		// By tellPages in vite.config.ts.
		copyFileSync(
			join(builder.config.kit.outDir, 'output/client/.vite/page-files.json'),
			join(folder, 'server', 'page-files.json')
		);
		await builder.generateFallback(join(folder, 'client', '404.html'));
	}
};

const SOURCES = fileURLToPath(new URL('src', import.meta.url));
const COMPONENTS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.sort();

/**
 * The class of a component's own elements: its number among all, the shortest name that is no other's. Svelte's are hashes,
 * which cannot be packed, in each page's markup, styles and scripts.
 *
 * @param {{ filename: string, css: string, hash: (text: string) => string }} component
 */
function nameClass({ filename, css, hash }) {
	const number = COMPONENTS.indexOf(relative(SOURCES, filename));
	return number < 0 ? `svelte-${hash(css)}` : `_${number.toString(36)}`;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	// No component is written in an older way, and the page carries nothing for one.
	compilerOptions: { runes: true, cssHash: nameClass },
	kit: {
		// A build works in folders of its own, so that it neither meets another nor leaves anything behind.
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		files: { assets: process.env.ASSETS_DIR ?? 'static' },
		adapter,
		version: { name: process.env.PROGRAM_VERSION ?? 'unversioned' },
		paths: { base, relative: base === '' },
		// Nothing is kept on a device before the page has shown what it was opened for.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				// Only the preview of what is put on other pages.
				'frame-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				...trustedTypes
			}
		},
		// The pages of an atlas are made once the program stands.
		prerender: { entries: [], handleUnseenRoutes: 'ignore' },
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../src/**/*.ts');
				return config;
			}
		}
	}
};
