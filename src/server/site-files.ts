import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const NAME = 'site-files.json';

/**
 * Leaves a list of what a built site is made of beside its pages, with sizes in bytes, for readers who keep it to be read
 * without a network. Pages are not in it, but for the frame that any of them can begin with. The list that SvelteKit 2.70.4
 * gives a service worker (`build` of `$service-worker`) lacks the files that web workers are made of.
 */
export async function writeSiteFiles(site: string): Promise<void> {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => !path.endsWith('index.html') && path !== NAME && !path.startsWith('.'))
		.sort();
	const files = await Promise.all(
		paths.map(async (path) => ({
			path,
			bytes: (await stat(join(site, path))).size
		}))
	);
	const { version } = JSON.parse(await readFile(join(site, '_app/version.json'), 'utf8')) as { version: string };
	await writeFile(join(site, NAME), JSON.stringify({ version, files }));
}
