import { AtlasDatabase } from '../../../src/database/read.ts';
import { LiveSite } from '../../../src/server/live/live-site.ts';
import { listenAt, serveLive } from '../../../src/server/live/serve-live.ts';
import { buildProgram } from '../../../src/server/site/build-program.ts';

/** Serves a database until it is ended, and tells its port. */
const [address = ''] = process.argv.slice(2);
const site = await LiveSite.open(await AtlasDatabase.open(address), { program: await buildProgram(), base: '' });
process.send?.(await listenAt(serveLive(site), 0, '127.0.0.1'));
