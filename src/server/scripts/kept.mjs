import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Where scripts are kept as they were made. */
export const KEPT = join(ROOT, '.cache', 'scripts');

/** What the names of all that is kept of a script begin with. */
export const nameOf = (path) => relative(ROOT, resolve(path)).replaceAll(/[^\w.]+/g, '-');

/** The file that says where a script stands as it was made last, and of which files. */
export const recordOf = (path) => join(KEPT, `${nameOf(path)}.json`);
