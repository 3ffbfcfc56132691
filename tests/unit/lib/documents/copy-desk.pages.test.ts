import { afterEach, expect, test, vi } from 'vitest';
import { CopyDesk } from '../../../../src/lib/documents/copy-desk.ts';
import { CopyReader } from '../../../../src/lib/documents/copy-reader.ts';
import { AnchorLoader } from '../../../../src/lib/documents/load-anchors.ts';
import type { Copy, Shelf } from '../../../../src/lib/documents/shelf.ts';
import type { AtlasMeta, SourceAnchors } from '../../../../src/model/compiled/pages.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('a text of the site that comes late does not take the place of a copy the reader has given meanwhile', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('The text of the site.')));
	vi.spyOn(AnchorLoader.prototype, 'load').mockResolvedValue({} as SourceAnchors);
	let finish = (): void => undefined;
	const isRead = new Promise<void>((resolve) => (finish = resolve));
	const read = vi.spyOn(CopyReader.prototype, 'read').mockImplementation(async () => {
		await isRead;
		return { outcome: 'copy', copy: {} } as Awaited<ReturnType<CopyReader['read']>>;
	});
	const shelf: Shelf = { copies: new Map(), messages: [], progress: null, notice: '' };
	const desk = new CopyDesk(shelf, { id: 'atlas', sources: [], counts: {} as AtlasMeta['counts'] });
	const served = [desk.fetchServed({ id: 'one', file: 'one.txt' }), desk.fetchServed({ id: 'two', file: 'two.txt' })];
	await vi.waitUntil(() => read.mock.calls.length === 2);
	shelf.copies = new Map([['one', { name: 'my scan.pdf', origin: 'added' } as Copy]]);
	finish();
	await Promise.all(served);
	expect(Array.from(shelf.copies, ([id, { name, origin }]) => [id, name, origin])).toEqual([
		['one', 'my scan.pdf', 'added'],
		['two', 'two.txt', 'served']
	]);
});
