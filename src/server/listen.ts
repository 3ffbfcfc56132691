import type { Server } from 'node:http';
import { AtlasError } from '../model/issue.ts';

const MAX_PORT = 65_535;

/** Listens on this machine only; takes the next free port where the wanted one is in use. */
export async function listen(server: Server, port: number, tries = 20): Promise<number> {
	const last = Math.min(port + tries - 1, MAX_PORT);
	for (let candidate = port; candidate <= last; candidate++) {
		if (await takePort(server, candidate)) {
			return candidate;
		}
	}
	throw new AtlasError(
		'no-port',
		last > port ? `The ports ${port} to ${last} are all in use.` : `The port ${port} is in use.`,
		'Name another with --port.'
	);
}

function takePort(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const isHeard = (): void => {
			server.off('error', isRefused);
			resolve(true);
		};
		const isRefused = (error: NodeJS.ErrnoException): void => {
			server.off('listening', isHeard);
			server.off('error', isRefused);
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
				resolve(false);
			} else {
				reject(error);
			}
		};
		server.once('listening', isHeard);
		server.on('error', isRefused);
		server.listen(port, '127.0.0.1');
	});
}
