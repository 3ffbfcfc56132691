import { MANIFEST, type FileName } from '../../model/compiled/manifest.ts';

/*
 * What the page knows of the manifest: of each file its path and, after a space, its noun, which is shorter than an object
 * each. The build works these values out and puts them in the place of this module (see vite.config.ts): zod and the schemas
 * stay at home.
 */
export const FILES = Object.fromEntries(
	Object.entries(MANIFEST).map(([name, { path, noun }]) => [name, `${path} ${noun}`])
) as Record<FileName, string>;
