import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../src/server/paths.ts';
import { TSX } from './tsx.ts';

export interface Measured {
	/** CPU time of all its threads. */
	seconds: number;
	/** Seconds by the clock, of which threads beside each other save some. */
	wall: number;
	/** The most memory it ever held. */
	megabytes: number;
	files: number;
	bytes: number;
}

/** Megabytes of objects a process may hold; a larger atlas must not need more. */
const MAX_MEMORY = 12_000;

/** As commands of this tree are started. */
const YOUNG = '--max-semi-space-size=64';

/** @param tree folder of the code that is measured */
export async function runMeasured(tree: string, size: number, scratch: string): Promise<Measured> {
	const script = join(ROOT, 'tests/bench/growth/measure.ts');
	const memory = `--max-old-space-size=${MAX_MEMORY}`;
	const { stdout } = await promisify(execFile)(process.execPath, [
		memory,
		...(tree === ROOT ? [YOUNG] : []),
		...TSX,
		script,
		tree,
		String(size),
		join(scratch, 'compiled')
	]);
	return JSON.parse(stdout) as Measured;
}
