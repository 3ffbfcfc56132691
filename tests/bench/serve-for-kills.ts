import { listen } from '../../src/server/listen.ts';
import { takeLock } from '../../src/server/atlas-lock.ts';
import { serveWorkbench } from '../../src/server/workbench/serve-workbench.ts';
import { Workbench } from '../../src/server/workbench/workbench.ts';

/**
 * Serves the workbench of an atlas until it is killed. Arguments: folder of the atlas, of the built page, port, token.
 */
const [atlas = '', page = '', port = '', token = ''] = process.argv.slice(2);
const workbench = new Workbench(atlas, 'Ada', takeLock(atlas, 'the workbench'));
await workbench.start();
await listen(serveWorkbench(workbench, { page, token, preview: null }), Number(port), 1);
console.log('open');
