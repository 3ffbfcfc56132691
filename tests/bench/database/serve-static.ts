import { listenAt } from '../../../src/server/live/serve-live.ts';
import { serveSite } from '../../../src/server/serve.ts';

/** Serves a built site until it is ended, and tells its port. */
const [folder = ''] = process.argv.slice(2);
process.send?.(await listenAt(serveSite(folder, new Map()), 0, '127.0.0.1'));
