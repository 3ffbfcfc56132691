import { readFileSync } from 'node:fs';
import { DEFAULT_FILE } from '../../src/server/paths.ts';

/** Id of the atlas that is built when none is named. */
export function readDefault(): string {
	return (JSON.parse(readFileSync(DEFAULT_FILE, 'utf8')) as { atlas: string }).atlas;
}
