import adapter from '@sveltejs/adapter-static';

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

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// A build works in folders of its own, so that it neither meets another nor leaves anything behind.
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		files: { assets: process.env.ASSETS_DIR ?? 'static' },
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			assets: process.env.BUILD_DIR ?? 'build',
			fallback: '404.html',
			precompress: false,
			strict: true
		}),
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
		prerender: {
			handleMissingId: 'fail',
			handleHttpError: 'fail',
			// An atlas without questions has no page of one: a route with a parameter may have nothing to show.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !route.includes('['))) {
					throw new Error(message);
				}
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../src/**/*.ts');
				return config;
			}
		}
	}
};
