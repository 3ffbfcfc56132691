import { fileURLToPath } from 'node:url';
import { collectChild } from '../../src/server/run.ts';

/** A command that waits for a builder. */
await collectChild(fileURLToPath(new URL('busy-child.ts', import.meta.url)), {});
