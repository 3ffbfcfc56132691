import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	server: { fs: { allow: ['geo'] } },
	build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts', 'tests/golden/**/*.test.ts'] }
			}
		]
	}
});
