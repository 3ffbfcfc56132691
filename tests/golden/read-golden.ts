import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a golden file holds. With UPDATE=1 it is written anew from `now`, to be read over before it is committed;
 * without, a file that is missing is a failure.
 */
export function readGolden(file: string, now: string): string {
	if (process.env.UPDATE === '1') {
		writeFileSync(file, now);
	}
	if (!existsSync(file)) {
		throw new Error(`The golden file ${file} is missing. Write it with UPDATE=1, then read what it says.`);
	}
	return readFileSync(file, 'utf8');
}
