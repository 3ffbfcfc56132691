import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { endWithParent } from '../end-with-parent.ts';
import { ROOT } from '../paths.ts';

// The page of the workbench is an entry of its own: no route of the site, so that no published site can hold it.
endWithParent();
// Whoever starts it may be a test or a program under development; what is built is neither.
process.env.NODE_ENV = 'production';
await build({
	configFile: false,
	root: join(ROOT, 'src', 'workbench'),
	logLevel: 'error',
	plugins: [svelte()],
	worker: { format: 'es' },
	resolve: { alias: { $lib: join(ROOT, 'src', 'lib') } },
	build: {
		target: 'es2022',
		outDir: process.env.BUILD_DIR ?? join(ROOT, '.cache', 'workbench'),
		emptyOutDir: true,
		assetsInlineLimit: 0,
		reportCompressedSize: false
	}
});
process.exit(0);
