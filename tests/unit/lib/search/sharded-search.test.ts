import { describe, expect, it } from 'vitest';
import { shardRecords } from '../../../../src/atlas/compile/search-shards.ts';
import { countSlips } from '../../../../src/text/slips.ts';
import { SearchIndex } from '../../../../src/lib/search/search-index.ts';
import { ShardedSearch } from '../../../../src/lib/search/sharded-search.ts';
import type { SearchRecord } from '../../../../src/model/compiled/pages.ts';
import { packNumbers, unpackNumbers } from '../../../../src/model/compiled/pack-numbers.ts';

const record = (type: SearchRecord['type'], id: string, title: string, names = '', text = ''): SearchRecord => {
	return { id, type, title, names, text, href: `${type}/${id}/`, hint: '' };
};
const NAMED = [
	record('feature', 'karachi', 'Karachi', 'Karachi · کراچی · Карачи · 卡拉奇', 'A port city.'),
	record('feature', 'shanghai', 'Shanghai', '上海港口', 'A port.'),
	record('feature', 'tehran', 'Tehran', 'تهران', 'A capital.'),
	record('feature', 'cairo', 'Cairo', 'القاهرة', 'A capital.'),
	record('event', 'meeting', 'Ministers meet in Karachi', '', 'A visit.'),
	record('passage', 'said', 'The port of Karachi is to be dredged', '', 'Karachi')
];
const MANY = Array.from({ length: 600 }, (_, i) => record('feature', `n-${i}`, `Warehouse w${i}`, '', 'A store.'));
const RECORDS = [...NAMED.slice(0, 4), ...MANY, ...NAMED.slice(4)];

function open(records = RECORDS): { search: ShardedSearch; asked: string[] } {
	const { index, terms, records: files } = shardRecords(records);
	const asked: string[] = [];
	const read = async <T>(from: readonly (readonly [string, () => T])[], id: string): Promise<T> => {
		asked.push(id);
		const made = from.find(([each]) => each === id)?.[1]();
		if (made === undefined) {
			throw new Error(`There is no ${id}.`);
		}
		return made;
	};
	return {
		search: new ShardedSearch(index, {
			readTerms: (id) => read(terms, id),
			readRecords: (id) => read(files, id)
		}),
		asked
	};
}

async function find(query: string): Promise<{ ids: string[]; asked: string[] }> {
	const { search, asked } = open();
	expect(search.isReady(query)).toBe(false);
	await search.prepare(query);
	expect(search.isReady(query)).toBe(true);
	return { ids: search.find(query).groups.flatMap(({ results }) => results.map(({ id }) => id)), asked };
}

describe('a large atlas, searched by parts,', () => {
	it.for([
		['a name', 'Karachi', 'karachi'],
		['its beginning', 'kara', 'karachi'],
		['another script', 'Карачи', 'karachi'],
		['Persian letters typed on an Arabic keyboard', 'كراچي', 'karachi'],
		['Arabic without its vowels and article written as it is', 'القاهره', 'cairo'],
		['a script without spaces, any part of it', '港口', 'shanghai'],
		['one letter of such a script', '港', 'shanghai'],
		['a letter left out', 'Karchi', 'karachi'],
		['a letter wrong', 'Karaxhi', 'karachi'],
		['two letters swapped at the beginning', 'akrachi', 'karachi'],
		['the first letter wrong', 'Garachi', 'karachi'],
		['the first letter left out', 'arachi', 'karachi']
	])('finds %s', async ([, query = '', id]) => {
		expect((await find(query)).ids[0]).toBe(id);
	});
	it('gives what the index of all records gives, in its order', async () => {
		const whole = new SearchIndex(RECORDS);
		for (const query of ['Karachi', 'port karachi', 'w17', 'ministers meet', 'تهران', 'capital']) {
			const { search } = open();
			await search.prepare(query);
			const ids = (answer: ReturnType<SearchIndex['find']>): string[] =>
				answer.groups.flatMap(({ results }) => results.slice(0, 3).map(({ id }) => id));
			expect(ids(search.find(query)), query).toEqual(ids(whole.find(query)));
		}
	});
	it('loads little for a query, nothing twice, and says how many suit it', async () => {
		const { search, asked } = open();
		await search.prepare('warehouse');
		expect(search.find('warehouse').groups).toMatchObject([{ type: 'feature', total: 600 }]);
		expect(asked.length).toBeLessThan(8);
		await search.prepare('warehouse w17');
		expect(new Set(asked).size).toBe(asked.length);
		expect(search.find('warehouse w17').groups[0]?.results[0]?.title).toBe('Warehouse w17');
	});
	it('says that there are at least so many where a letter alone is asked for, whose words lie in many shards', async () => {
		const { search } = open([...RECORDS, record('feature', 'letter', 'Berth W')]);
		const [letter, ...word] = ['w', 'w17', '港'];
		for (const query of [letter, ...word]) {
			await search.prepare(query);
		}
		expect(search.find(letter).groups).toMatchObject([{ isAtLeast: true }]);
		expect(word.map((query) => search.find(query).groups[0]?.isAtLeast)).toEqual([undefined, undefined]);
	});
	it('finds nothing where nothing is like it, and any word where none has all', async () => {
		expect((await find('zzzzqq')).ids).toEqual([]);
		const { search } = open();
		await search.prepare('tehran dredged');
		const { isWhole, groups } = search.find('tehran dredged');
		expect(isWhole).toBe(false);
		expect(groups.flatMap(({ results }) => results.map(({ id }) => id)).toSorted()).toEqual(['said', 'tehran']);
	});
	it('asks again for what did not come', async () => {
		const { index, terms, records: files } = shardRecords(RECORDS);
		let isDown = true;
		const search = new ShardedSearch(index, {
			readTerms: async (id) => {
				if (isDown) {
					throw new Error('down');
				}
				return terms.find(([each]) => each === id)![1]();
			},
			readRecords: async (id) => files.find(([each]) => each === id)![1]()
		});
		await expect(search.prepare('Karachi')).rejects.toThrow('down');
		isDown = false;
		await search.prepare('Karachi');
		expect(search.find('Karachi').groups.map(({ type }) => type)).toEqual(['feature', 'event', 'passage']);
	});
});

it('numbers come back as they were packed', () => {
	const numbers = Array.from({ length: 30_000 }, (_, i) => i * i);
	for (const some of [[], [0], [0, 1, 127, 128, 129, 16_383, 16_384], numbers]) {
		expect(unpackNumbers(packNumbers(some))).toEqual(some);
	}
});

it.for([
	['karachi', 'karachi', 0],
	['karachi', 'karchi', 1],
	['karachi', 'akrachi', 1],
	['karachi', 'garachy', 2],
	['ab', 'ba', 1],
	['', 'ab', 2],
	['kitten', 'sitting', 3]
] as const)('between %s and %s lie %i slips', ([a, b, slips]) => {
	expect(countSlips(a, b, 3)).toBe(slips);
	expect(countSlips(b, a, 3)).toBe(slips);
});
