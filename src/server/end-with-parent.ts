import { Worker } from 'node:worker_threads';

const GUARD = `
	const { workerData } = require('node:worker_threads');
	setInterval(() => {
		if (process.ppid !== workerData) {
			process.kill(-process.pid, 'SIGKILL');
		}
	}, 50);`;

/**
 * Ends this process, which leads a group, and all it has started, once whoever started it is gone, killed perhaps. A
 * thread looks after that, since a program at work hears nothing. `STARTED_BY`: the number of who started it, which may
 * be gone before this runs.
 */
export function endWithParent(): void {
	if (process.platform === 'win32') {
		process.on('disconnect', () => process.exit(1));
		return;
	}
	process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
	// Without the loaders of this process, which would wait for it.
	new Worker(GUARD, {
		eval: true,
		execArgv: [],
		workerData: Number(process.env.STARTED_BY)
	}).unref();
}
