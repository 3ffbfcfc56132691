// node run.mjs SCRIPT WORDS: runs a script of ours as if node read TypeScript.
import { resolve } from 'node:path';
import { loadScript } from './load.mjs';

const [node = '', , script = '', ...words] = process.argv;
process.argv = [node, resolve(script), ...words];
await loadScript(resolve(script));
