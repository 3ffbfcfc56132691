import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { ROOT } from './paths.ts';

/** Where so much that is new has come it is gone through: what a thread holds comes on top of what the first needs. */
const YOUNG_MEGABYTES = 8;

/** Lets the thread read TypeScript, however this process was started. */
const begin = (script: string): string => {
	const address = pathToFileURL(join(ROOT, 'src/server', script)).href;
	return `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
	register();
	return import(${JSON.stringify(address)});
});`;
};

/** Begins a thread that runs a script of this folder. */
export function beginThread(script: string, workerData: unknown): Worker {
	setFlagsFromString(`--max-semi-space-size=${YOUNG_MEGABYTES}`);
	// Without the loaders of this process, which a thread does not get as it begins.
	return new Worker(begin(script), { eval: true, execArgv: [], workerData });
}
