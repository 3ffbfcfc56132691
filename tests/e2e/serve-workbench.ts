import { rm } from 'node:fs/promises';
import { listen } from '../../src/server/listen.ts';
import { buildPage } from '../../src/server/workbench/build-page.ts';
import { TEST_SITES } from '../../src/cli/test-sites.ts';
import { takeLock } from '../../src/server/atlas-lock.ts';
import { writePublished } from '../../src/server/workbench/published-state.ts';
import { originOfPreview, servePreview } from '../../src/server/workbench/serve-preview.ts';
import { serveWorkbench } from '../../src/server/workbench/serve-workbench.ts';
import { Workbench } from '../../src/server/workbench/workbench.ts';
import { makeTemporaryAtlas } from '../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../samples/atlas-to-review.ts';

/** Serves the workbench of a new atlas of three papers until its standard input ends. Arguments: port, token. */
const [port = '', token = ''] = process.argv.slice(2);
const { root, atlas } = await makeTemporaryAtlas();
await addPapersToReview(root, atlas);
// What was published before: a place that is gone since, and one that stood elsewhere.
await writePublished(atlas, {
	when: '2020-01-01T00:00:00.000Z',
	hasClaims: true,
	records: [
		{ kind: 'place', id: 'drowned-village', title: 'Drowned village', hash: '0', position: [34.1, -0.4] },
		{ kind: 'place', id: 'kisumu', title: 'Kisumu', hash: '0', position: [34.75, -0.1] }
	]
});
const lock = takeLock(atlas, 'the workbench');
const workbench = new Workbench(atlas, 'Ada', lock);
await workbench.start();
// Any built site shows any atlas.
const preview = servePreview(workbench.desk, () => [`http://localhost:${port}`]);
preview.show(TEST_SITES.small);
const origin = originOfPreview(await listen(preview, Number(port) + 1, 1));
workbench.listen(preview.tell);
workbench.showPreview(origin);
await listen(serveWorkbench(workbench, { page: await buildPage(), token, preview: origin }), Number(port), 1);
console.log('open');

process.stdin.resume();
process.stdin.on('end', () => {
	lock.release();
	void rm(root, { recursive: true, force: true }).then(() => process.exit(0));
});
