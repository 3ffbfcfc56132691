import { AtlasDatabase } from '../database/read.ts';
import { LiveSite } from '../server/live/live-site.ts';
import { listenAt, serveLive } from '../server/live/serve-live.ts';
import { say } from '../server/print.ts';
import { buildProgram } from '../server/site/build-program.ts';
import { setSiteAddress, type SiteAddress } from '../server/site-address.ts';

export interface ServeOptions {
	/** Address of the database. */
	database: string;
	/** Which atlas, where it holds several. */
	atlas?: string;
	port: number;
	host: string;
	connections: number;
	site?: SiteAddress;
	embedIn?: readonly string[];
}

/** Serves a published atlas from a database until it is ended: what has been asked by then is answered. */
export async function serve({
	database: address,
	atlas,
	port,
	host,
	connections,
	site,
	embedIn
}: ServeOptions): Promise<void> {
	if (site) {
		setSiteAddress(site);
	}
	const database = await AtlasDatabase.open(address, { atlas, connections });
	const live = await LiveSite.open(database, {
		program: await buildProgram(),
		base: process.env.BASE_PATH ?? ''
	});
	const server = serveLive(live, embedIn);
	const taken = await listenAt(server, port, host);
	say(
		`The atlas "${database.id}" is served from the database at http://${host}:${taken}/ (health: /healthz). Stop it with Ctrl+C.`
	);
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			server.close(() => void database.close());
			server.closeIdleConnections();
		});
	}
}
