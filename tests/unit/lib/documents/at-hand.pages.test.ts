import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Documents, type KnownSource } from '../../../../src/lib/documents/documents.svelte.ts';
import type { AtlasMeta } from '../../../../src/model/compiled/pages.ts';
import type { Copy } from '../../../../src/lib/documents/shelf.ts';

let asked: string[] = [];
beforeEach(() => {
	asked = [];
	vi.spyOn(console, 'warn').mockReturnValue();
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(String(address));
		return Promise.resolve(
			String(address).endsWith('documents/index.json')
				? new Response(JSON.stringify([{ id: 'one', file: 'one.txt' }]))
				: new Response('', { status: 404 })
		);
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('a text the site serves is at hand before it is read: nobody is asked for a copy of it, unless it does not come', async () => {
	const documents = new Documents({ id: 'atlas', sources: [], counts: {} as AtlasMeta['counts'] });
	const [one, two] = ['one', 'two'].map((id) => ({ id, openText: false })) as [KnownSource, KnownSource];
	expect(documents.isAtHand(one), 'nothing is known yet').toBe(false);
	await documents.start();
	expect(documents.isAtHand(one)).toBe(true);
	expect(documents.isAtHand(two)).toBe(false);
	await documents.want(one);
	expect(documents.copies.has('one')).toBe(false);
	expect(documents.isAtHand(one), 'it did not come').toBe(false);
	documents.copies = new Map([['one', {} as Copy]]);
	expect(documents.isAtHand(one), 'a copy of the reader’s own was read').toBe(true);
});

test('an open text is at hand though no list names it, and counts where the page knows all documents', async () => {
	const open = { id: 'two', openText: true };
	const sources = [open, { id: 'one', openText: false }, { id: 'three', openText: false }] as AtlasMeta['sources'];
	const [few, many] = [sources, []].map(
		(known) => new Documents({ id: 'atlas', sources: known, counts: { sources: 2 } as AtlasMeta['counts'] })
	) as [Documents, Documents];
	for (const documents of [few, many]) {
		expect([documents.isAtHand(open), documents.count], 'nothing is known yet').toEqual([false, 0]);
		await documents.start();
		expect(documents.isAtHand(open)).toBe(true);
	}
	// Another is served beside the site.
	expect([few.count, many.count]).toEqual([2, 0]);
	many.copies = new Map([['one', {} as Copy]]);
	expect(many.count).toBe(1);
	await many.want(open);
	expect(asked.at(-1)).toMatch(/\/atlas\/documents\/two\.txt$/);
	expect(many.isAtHand(open), 'it did not come').toBe(false);
});
