import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { endWithParent } from '../../src/server/end-with-parent.ts';

/** A builder that has started another and hears nothing; writes both numbers into a file. */
endWithParent();
const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
writeFileSync(process.env.PIDS_FILE ?? '', JSON.stringify([process.pid, other.pid]));
setTimeout(() => {
	for (;;) {
		// At work.
	}
}, 100);
