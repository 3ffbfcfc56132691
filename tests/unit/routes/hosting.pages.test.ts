import { afterEach, expect, test, vi } from 'vitest';

/** Named apart: it is plain JavaScript without types of its own. */
const CONFIG = new URL('../../../svelte.config.js', import.meta.url).href;

const read = async (folder: string): Promise<{ base: string; relative: boolean }> => {
	vi.resetModules();
	vi.stubEnv('BASE_PATH', folder);
	const { default: config } = (await import(/* @vite-ignore */ CONFIG)) as {
		default: { kit: { paths: { base: string; relative: boolean } } };
	};
	return config.kit.paths;
};

afterEach(() => vi.unstubAllEnvs());

test('a site in a known folder names its parts by it, so that an address without a final slash finds them', async () => {
	const { base, relative } = await read('/atlas');
	expect(base).toBe('/atlas');
	// Seen from /atlas/about, `../_app/…` is /_app/…: no such file.
	expect(relative).toBe(false);
});

test('a site of no known folder names its parts by the way to them, and may lie in any', async () => {
	expect(await read('')).toEqual({ base: '', relative: true });
});
