import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Workers load what a format needs when the first file of that format comes.
	worker: { format: 'es' },
	server: { fs: { allow: ['geo'] } },
	build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
	test: {
		maxConcurrency: 2,
		// Pure code leaves nothing behind: files share what they import.
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					isolate: false,
					include: ['tests/{unit,golden,atlases}/**/*.test.ts']
				}
			}
		]
	}
});
