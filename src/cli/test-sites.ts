import { join } from 'node:path';
import { ROOT } from '../server/paths.ts';

/** The atlases the browser tests open, each built into a folder of its own. */
export const TEST_SITES = { main: join(ROOT, 'build'), small: join(ROOT, '.cache', 'build-small') } as const;
