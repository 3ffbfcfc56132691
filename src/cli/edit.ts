import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { listen } from '../server/listen.ts';
import { onInterrupt } from '../server/interrupt.ts';
import { say } from '../server/print.ts';
import { buildPage } from '../server/workbench/build-page.ts';
import { takeLock } from '../server/workbench/lock.ts';
import { serveWorkbench } from '../server/workbench/serve-workbench.ts';
import { Workbench } from '../server/workbench/workbench.ts';

export interface EditOptions {
	folder: string;
	port: number;
	/** Whose decisions they are; the name of the user of this machine without. */
	as?: string;
}

/** Serves the workbench of an atlas on this machine, until it is stopped. */
export async function edit({ folder, port, as }: EditOptions): Promise<void> {
	const lock = takeLock(folder, 'the workbench');
	onInterrupt(lock.release);
	try {
		const workbench = new Workbench(folder, as ?? findName(), lock);
		await workbench.start();
		say('Preparing the workbench …');
		const page = await buildPage();
		const token = randomBytes(32).toString('base64url');
		const server = serveWorkbench(workbench, { page, token, preview: () => workbench.preview });
		const taken = await listen(server, port);
		console.log(
			`\nThe workbench is open at http://localhost:${taken}/#${token}\nOnly who has this address can open it. Stop it with Ctrl+C.`
		);
	} catch (cause) {
		lock.release();
		throw cause;
	}
}

function findName(): string {
	try {
		return userInfo().username;
	} catch {
		return 'a curator';
	}
}
