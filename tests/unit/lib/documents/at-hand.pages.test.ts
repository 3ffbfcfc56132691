import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Documents } from '../../../../src/lib/documents/documents.svelte.ts';
import type { AtlasMeta } from '../../../../src/model/compiled/pages.ts';
import type { Copy } from '../../../../src/lib/documents/shelf.ts';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue();
	vi.stubGlobal('fetch', (address: string) =>
		Promise.resolve(
			String(address).endsWith('documents/index.json')
				? new Response(JSON.stringify([{ id: 'one', file: 'one.txt' }]))
				: new Response('', { status: 404 })
		)
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('a text the site serves is at hand before it is read: nobody is asked for a copy of it, unless it does not come', async () => {
	const documents = new Documents({ id: 'atlas', sources: [], counts: {} as AtlasMeta['counts'] });
	expect(documents.isAtHand('one'), 'nothing is known yet').toBe(false);
	await documents.start();
	expect(documents.isAtHand('one')).toBe(true);
	expect(documents.isAtHand('two')).toBe(false);
	await documents.want('one');
	expect(documents.copies.has('one')).toBe(false);
	expect(documents.isAtHand('one'), 'it did not come').toBe(false);
	documents.copies = new Map([['one', {} as Copy]]);
	expect(documents.isAtHand('one'), 'a copy of the reader’s own was read').toBe(true);
});
