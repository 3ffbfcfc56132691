import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { ROOT } from './paths.ts';

/** Where so much that is new has come it is gone through: what a thread holds comes on top of what the first needs. */
const YOUNG_MEGABYTES = 8;
const LOADER = new URL('./scripts/load.mjs', import.meta.url).href;

/** Lets the thread read TypeScript, however this process was started. */
const begin = (script: string): string => {
	const path = join(ROOT, 'src/server', script);
	return `import(${JSON.stringify(LOADER)}).then(({ loadScript }) => loadScript(${JSON.stringify(path)}));`;
};

/** Begins a thread that runs a script of this folder. */
export function beginThread(script: string, workerData: unknown): Worker {
	setFlagsFromString(`--max-semi-space-size=${YOUNG_MEGABYTES}`);
	// Without the loaders of this process, which a thread does not get as it begins.
	return new Worker(begin(script), {
		eval: true,
		execArgv: [],
		workerData
	});
}
