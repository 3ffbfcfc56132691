import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { endWithParent } from '../end-with-parent.ts';
import { ROOT } from '../paths.ts';

const OPEN_PDF = /[\\/]formats[\\/]pdf[\\/]open-pdf\.ts$/u;
const TABLE = /new URL\(`[^`]*\.bcmap`, import\.meta\.url\)/u;

/**
 * A page in a file by itself has no address to fetch the tables of Chinese, Japanese and Korean fonts from; it says so.
 */
function leaveTables(): Plugin {
	return {
		name: 'leave-tables',
		enforce: 'pre',
		transform(code, id) {
			if (!OPEN_PDF.test(id)) {
				return null;
			}
			if (!TABLE.test(code)) {
				throw new Error('The tables of fonts are named in another way than the page that verifies expects.');
			}
			return code.replace(TABLE, '""');
		}
	};
}

// One script and one style sheet, which `build-page.ts` puts into the page itself.
endWithParent();
// Whoever starts it may be a test or a program under development; what is built is neither.
process.env.NODE_ENV = 'production';
await build({
	configFile: false,
	root: join(ROOT, 'src', 'verify'),
	logLevel: 'error',
	plugins: [leaveTables(), svelte()],
	build: {
		target: 'es2022',
		outDir: process.env.BUILD_DIR ?? join(ROOT, '.cache', 'verify'),
		emptyOutDir: true,
		cssCodeSplit: false,
		modulePreload: false,
		reportCompressedSize: false,
		rollupOptions: { output: { codeSplitting: false } }
	}
});
process.exit(0);
