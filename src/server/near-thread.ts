import { parentPort, workerData } from 'node:worker_threads';
import { findAllNear } from '../atlas/compile/near-places.ts';

/* What a thread does: what lies near each place of a large atlas, beside all that the first goes on with. */

const figures = findAllNear(workerData as string[]);
parentPort?.postMessage(figures, [figures.buffer]);
