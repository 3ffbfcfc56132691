import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const NAME = 'site-files.json';
const WORKER = 'service-worker.js';
/** Files that say by their names what they hold, or whose hash stands in `atlas/meta.json`. */
const IS_KNOWN = /^(_app\/immutable\/|atlas\/(?!meta\.json$|documents\/))/;

/**
 * Leaves a list of what a built site is made of beside its pages, with sizes in bytes, for readers who keep it to be
 * read without a network. Pages are not in it, but for the frame that any of them can begin with, nor pictures for
 * chats. The list that SvelteKit 2.70.4 gives a service worker (`build` of `$service-worker`) lacks the files that web
 * workers are made of.
 *
 * Its version is the site's: the program's is of the code alone. The service worker, which is told that one, learns
 * this.
 */
export async function writeSiteFiles(site: string): Promise<void> {
	const entries = await readdir(site, {
		recursive: true,
		withFileTypes: true
	});
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => !path.endsWith('index.html') && path !== NAME && !path.startsWith('.'))
		.filter((path) => !/(^|\/)preview\.png$/.test(path))
		.sort();
	const version = await findVersion(site, paths);
	await tellWorker(site, version);
	const files = await Promise.all(
		paths.map(async (path) => ({
			path,
			bytes: (await stat(join(site, path))).size
		}))
	);
	await writeFile(join(site, NAME), JSON.stringify({ version, files }));
}

/** 12 hex digits that change with anything the site holds. */
async function findVersion(site: string, paths: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const path of paths) {
		hash.update(`${path}\n`);
		if (!IS_KNOWN.test(path)) {
			for await (const part of createReadStream(join(site, path))) {
				hash.update(part as Uint8Array);
			}
		}
	}
	return hash.digest('hex').slice(0, 12);
}

/** Puts the site's version in the place of the program's, which is as long. */
async function tellWorker(site: string, version: string): Promise<void> {
	const path = join(site, WORKER);
	if (!existsSync(path)) {
		return;
	}
	const told = JSON.parse(await readFile(join(site, '_app/version.json'), 'utf8')) as { version: string };
	const text = await readFile(path, 'utf8');
	if (!text.includes(told.version)) {
		throw new Error('The service worker does not hold the version of the program.');
	}
	await writeFile(path, text.replaceAll(told.version, version));
}
