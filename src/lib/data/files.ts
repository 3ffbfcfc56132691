import { MANIFEST, type FileName } from '../../model/compiled/manifest.ts';

interface KnownFile {
	path: string;
	noun: string;
}

/*
 * What the page knows of the manifest. The build works these values out and puts them in the place of this module (see
 * vite.config.ts): zod and the schemas stay at home.
 */
export const FILES = Object.fromEntries(
	Object.entries(MANIFEST).map(([name, { path, noun }]) => [
		name,
		{
			path,
			noun
		}
	])
) as Record<FileName, KnownFile>;
