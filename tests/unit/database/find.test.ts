import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRecords, MAX_BEGUN } from '../../../src/database/find.ts';
import { loadAtlas, type LoadedFile } from '../../../src/database/load.ts';
import { AtlasDatabase } from '../../../src/database/read.ts';
import type { Found } from '../../../src/model/compiled/found.ts';
import type { SearchRecord } from '../../../src/model/compiled/pages.ts';
import { POSTGRES, Postgres, SKIPPED } from '../../samples/postgres.ts';

const place = (id: string, title: string, text = ''): SearchRecord => {
	return { id, type: 'feature', title, names: title, text, href: `feature/${id}/`, hint: '' };
};

/** Words that begin with a letter, more than are looked up: "s1000", "s1001" … */
const wordsOf = (letter: string): string[] => {
	return Array.from({ length: MAX_BEGUN + 500 }, (_, number) => `${letter}${1000 + number}`);
};
/** Ten in a name. */
const listNamed = (letter: string): SearchRecord[] => {
	const words = wordsOf(letter);
	return words
		.filter((_, number) => number % 10 === 0)
		.map((word, tenth) => place(`many-${word}`, words.slice(tenth * 10, tenth * 10 + 10).join(' ')));
};
const [lastS = '', lastC = ''] = ['s', 'c'].map((letter) => wordsOf(letter).at(-1));

/** More than are ranked. */
const QUAYS = 5100;
const RECORDS: readonly SearchRecord[] = [
	...listNamed('s'),
	...listNamed('c'),
	place('letter', 'S'),
	place('both', 'S & C'),
	place('plan', 'Plan S of the harbour'),
	place('pier', 'Pier', `Built of ${lastS}.`),
	place('mole', 'Mole', `Built of s1000 and ${lastC}.`),
	place('old-pier', 'Old pier'),
	...Array.from({ length: QUAYS }, (_, number) => place(`quay-${number}`, 'Quay'))
];

describe.skipIf(POSTGRES === null)(`what is found in PostgreSQL${SKIPPED}`, () => {
	let postgres: Postgres;
	let database: AtlasDatabase | undefined;
	beforeAll(async () => {
		postgres = new Postgres(POSTGRES ?? '');
		await postgres.start();
		const files: LoadedFile[] = [
			{ path: 'search.json', text: JSON.stringify(RECORDS) },
			{ path: 'meta.json', text: '{"version":"000000000001"}' }
		];
		await loadAtlas(postgres.address(), { id: 'found', language: 'en', files, shapes: () => [] });
		database = await AtlasDatabase.open(postgres.address());
	});
	afterAll(async () => {
		await database?.close();
		await postgres.remove();
	});

	interface Told extends Pick<Found, 'isWhole'> {
		ids: string[];
		total: number;
		isAtLeast?: true | undefined;
	}
	async function find(query: string): Promise<Told> {
		if (database === undefined) {
			throw new Error('No atlas was loaded.');
		}
		const { isWhole, types } = await findRecords(database, await database.pin(), query);
		const [type] = types;
		return {
			isWhole,
			ids: type?.records.map(({ id }) => id) ?? [],
			total: type?.total ?? 0,
			isAtLeast: type?.isAtLeast
		};
	}

	it('is by a letter that begins thousands of words what is named by it, then some others, and told not to be all', async () => {
		const { ids, total, isWhole, isAtLeast } = await find('s');
		expect(ids.slice(0, 3)).toEqual(['letter', 'both', 'plan']);
		expect(ids).toContain('many-s1000');
		expect([isWhole, isAtLeast]).toEqual([true, true]);
		// Not all that any word which begins so stands in.
		expect(total).toBeLessThan(10);
	});

	it('has such a letter and another word wherever that word stands', async () => {
		expect(await find('s pier')).toEqual({ isWhole: true, ids: ['pier'], total: 1, isAtLeast: undefined });
		expect(await find('%s & c')).toMatchObject({ isWhole: true, ids: ['both', 'mole'], isAtLeast: true });
		expect((await find('s quay')).isWhole).toBe(false);
	});

	it('is told to be at least so many where there are more than are counted, and else how many there are', async () => {
		const { total, isAtLeast } = await find('quay');
		expect(total).toBeLessThan(QUAYS);
		expect(isAtLeast).toBe(true);
		expect(await find('old')).toEqual({ isWhole: true, ids: ['old-pier'], total: 1, isAtLeast: undefined });
	});

	it('is no whole answer where a word of the query stands nowhere', async () => {
		const { ids, isWhole } = await find('pier zzqqxx');
		expect(ids.toSorted()).toEqual(['old-pier', 'pier']);
		expect(isWhole).toBe(false);
	});
});
