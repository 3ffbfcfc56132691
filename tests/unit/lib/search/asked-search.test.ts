import { expect, it } from 'vitest';
import { AskedSearch } from '../../../../src/lib/search/asked-search.ts';
import type { Found } from '../../../../src/model/compiled/found.ts';
import type { SearchRecord } from '../../../../src/model/compiled/pages.ts';
import { tellShards } from '../../../../src/server/live/live-answer.ts';

const place = (id: string, title: string): SearchRecord => {
	return { id, type: 'feature', title, names: `${title} · 港口`, text: '', href: `feature/${id}/`, hint: '' };
};
const FOUND: Found = {
	isWhole: false,
	types: [
		{ type: 'feature', total: 70, isAtLeast: true, records: [place('quays', 'Quays'), place('pier', 'Pier')] },
		{ type: 'source', total: 3, records: [{ ...place('log', 'Log of the quays'), type: 'source' }] }
	]
};

it('gives what the server found as it is ranked there, also where no word is written so, and how many there are', async () => {
	const search = new AskedSearch(() => Promise.resolve(FOUND));
	expect(search.find('quay').groups).toEqual([]);
	expect(search.isReady('quay')).toBe(false);
	await search.prepare('quay');
	const { groups, isWhole } = search.find('quay');
	expect(groups.map(({ results, ...count }) => [count, results.map(({ id }) => id)])).toEqual([
		[{ type: 'feature', total: 70, isAtLeast: true }, ['quays', 'pier']],
		[{ type: 'source', total: 3 }, ['log']]
	]);
	expect(isWhole).toBe(false);
	expect(search.find('quay', ({ id }) => id === 'pier').groups[0]?.results.map(({ id }) => id)).toEqual(['pier']);
	// As of an earlier day only what its names tell may be shown.
	expect(search.find('quay', (_, isNamed) => isNamed()).groups[0]?.results.map(({ id }) => id)).toEqual(['quays']);
	await search.prepare('港口');
	expect(search.find('港口').groups[0]?.results[0]?.matchedName).toBe('港口');
});

it('asks once at a time, for the last of what was typed meanwhile, and again after a failure', async () => {
	const asked: string[] = [];
	const ends: (() => void)[] = [];
	const search = new AskedSearch(async (query) => {
		asked.push(query);
		await new Promise<void>((resolve) => ends.push(resolve));
		if (query === 'lost') {
			throw new Error('gone');
		}
		return FOUND;
	});
	const all = ['q', 'qu', 'qua', 'quay'].map((query) => search.prepare(query));
	ends.shift()?.();
	await all[0];
	await new Promise((resolve) => setImmediate(resolve));
	ends.shift()?.();
	await Promise.all(all);
	expect(asked).toEqual(['q', 'quay']);
	const lost = search.prepare('lost');
	ends.shift()?.();
	await expect(lost).rejects.toThrow('gone');
	const again = search.prepare('lost');
	ends.shift()?.();
	await expect(again).rejects.toThrow('gone');
	await search.prepare('quay');
	expect(asked).toEqual(['q', 'quay', 'lost', 'lost']);
});

it('is what a page with shards is told to use where a database serves it, and none with lists', () => {
	const shards = { types: [{ type: 'feature', begin: 0, end: 9 }], keys: ['qu'], splits: {} };
	expect(JSON.parse(tellShards(JSON.stringify(shards)))).toEqual({ types: shards.types, keys: [], isAsked: true });
	const none = '{"types":[],"keys":[]}';
	expect(tellShards(none)).toBe(none);
});
