import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { STATIC_FILES } from '../build-site.ts';
import type { FileSize } from '../../database/read.ts';
import { ATLAS } from './live-addresses.ts';
import { ROOT } from '../paths.ts';

/** A file that is the same for every atlas. */
export interface ProgramFile {
	/** Folder it lies below, by the path of its address. */
	folder: string;
	bytes: number;
}

/** Files of the program that say which atlas they are of once they are sent. */
const TOLD = new Set(['404.html', 'service-worker.js']);

/** What of a site lies in files, by its path below the site's folder: the program, the basemap, icons. */
export async function listProgramFiles(program: string): Promise<Map<string, ProgramFile>> {
	const files = new Map<string, ProgramFile>();
	const add = async (folder: string, path: string): Promise<void> => {
		const info = await stat(join(folder, path));
		if (info.isDirectory()) {
			for (const name of await readdir(join(folder, path))) {
				await add(folder, path === '' ? name : `${path}/${name}`);
			}
			return;
		}
		files.set(relative('', path).replaceAll('\\', '/'), {
			folder,
			bytes: info.size
		});
	};
	await add(join(program, 'client'), '');
	for (const name of STATIC_FILES) {
		await add(join(ROOT, 'static'), name);
	}
	for (const path of TOLD) {
		files.delete(path);
	}
	return files;
}

/** The service worker, with the version of the site in the place of the program's. */
export async function tellWorker(program: string, version: string): Promise<string> {
	const client = join(program, 'client');
	const told = JSON.parse(await readFile(join(client, '_app/version.json'), 'utf8')) as { version: string };
	const worker = await readFile(join(client, 'service-worker.js'), 'utf8');
	return worker.replaceAll(told.version, version);
}

/** What readers may keep of the program on their device. */
export const listSizes = (files: ReadonlyMap<string, ProgramFile>): FileSize[] => {
	return [...files].map(([path, { bytes }]) => ({ path, bytes }));
};

/** Files of the atlas, by their paths below the site's folder. */
export const placeFiles = (files: readonly FileSize[]): FileSize[] => {
	return files.map(({ path, bytes }) => ({
		path: path.startsWith('/') ? path.slice(1) : `${ATLAS}${path}`,
		bytes
	}));
};
