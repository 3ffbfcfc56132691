import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { listen } from '../server/listen.ts';
import { onInterrupt } from '../server/interrupt.ts';
import { say } from '../server/print.ts';
import { buildPage } from '../server/workbench/build-page.ts';
import { buildShell } from '../server/workbench/build-shell.ts';
import { takeLock } from '../server/atlas-lock.ts';
import { originOfPreview, servePreview } from '../server/workbench/serve-preview.ts';
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
		let framedBy: string[] = [];
		const preview = servePreview(workbench.desk, () => framedBy);
		workbench.listen(preview.tell);
		const previewPort = await listen(preview, port + 1);
		const origin = originOfPreview(previewPort);
		const taken = await listen(
			serveWorkbench(workbench, {
				page,
				token,
				preview: origin
			}),
			port
		);
		framedBy = [`http://localhost:${taken}`, `http://127.0.0.1:${taken}`];
		console.log(
			`\nThe workbench is open at http://localhost:${taken}/#${token}\nOnly who has this address can open it. Stop it with Ctrl+C.`
		);
		await openPreview(workbench, preview.show, origin);
	} catch (cause) {
		lock.release();
		throw cause;
	}
}

/** Once the site without an atlas is built: the first time takes a while. */
async function openPreview(workbench: Workbench, show: (shell: string) => void, origin: string): Promise<void> {
	try {
		show(await buildShell());
		workbench.showPreview(origin);
	} catch (cause) {
		say(`The preview could not be made: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

function findName(): string {
	try {
		return userInfo().username;
	} catch {
		return 'a curator';
	}
}
