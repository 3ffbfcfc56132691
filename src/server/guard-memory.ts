import { Worker } from 'node:worker_threads';

const GUARD = `
	const { workerData } = require('node:worker_threads');
	setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 10);`;

/**
 * Ends this process once it takes more memory. Looks at it beside whatever is at work: a library at work hears nothing.
 * @param most bytes
 */
export function guardMemory(most: number): void {
	// Without the loaders of this process, which would wait for it.
	new Worker(GUARD, {
		eval: true,
		execArgv: [],
		workerData: most
	}).unref();
}
