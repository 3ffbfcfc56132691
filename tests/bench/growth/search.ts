import MiniSearch from 'minisearch';
import { shardRecords } from '../../../src/atlas/compile/search-shards.ts';
import { ShardedSearch } from '../../../src/lib/search/sharded-search.ts';
import type { SearchRecord } from '../../../src/model/compiled/pages.ts';
import { foldTerm } from '../../../src/text/fold-term.ts';
import { splitTerms } from '../../../src/text/search-terms.ts';
import { quantile, type Row } from '../rows.ts';

const PASSAGES = 100_000;
const WORDS = 30;
const VOCABULARY = 30_000;
const QUERIES = 200;
const SYLLABLES = 'ka ro mi ne tu sa lo pe vi da ben gor tal ish um ar el on ix qua'.split(' ');

function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Words of two to four syllables; the lower its number the more often a word is used, as in any language. */
function makePassages(): { records: SearchRecord[]; words: string[] } {
	const random = numbers(11);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
	const words = Array.from({ length: VOCABULARY }, () =>
		Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('')
	);
	const write = (): string => words[Math.floor(VOCABULARY ** random()) - 1] ?? words[0]!;
	const records = Array.from({ length: PASSAGES }, (_, i): SearchRecord => ({
		id: `p-${i}`,
		type: 'passage',
		title: Array.from({ length: WORDS }, write).join(' '),
		names: '',
		text: '',
		href: `source/s-${i % 1000}/#passage=p-${i}`,
		source: `s-${i % 1000}`,
		hint: 'Source'
	}));
	return { records, words };
}

/** What a query loads and how long it takes, beside an index of the same records that is loaded whole. */
export async function benchSearch(): Promise<Row[]> {
	const { records, words } = makePassages();
	const whole = new MiniSearch<SearchRecord>({
		fields: ['title', 'text'],
		tokenize: splitTerms,
		processTerm: foldTerm
	});
	whole.addAll(records);
	const wholeBytes = Buffer.byteLength(JSON.stringify(whole));
	const { index, terms, records: files } = shardRecords(records);
	const shards = new Map(terms);
	const parts = new Map(files);
	const queries = Array.from({ length: QUERIES }, (_, i) =>
		[words[(i * 37) % 5000], words[(i * 101) % VOCABULARY]].slice(0, 1 + (i % 2)).join(' ')
	);
	const loaded: number[] = [];
	const times: number[] = [];
	const wholeTimes: number[] = [];
	for (const query of queries) {
		let bytes = 0;
		const read = <T>(made: T): T => {
			const text = JSON.stringify(made);
			bytes += Buffer.byteLength(text);
			return JSON.parse(text) as T;
		};
		const search = new ShardedSearch(index, {
			readTerms: async (id) => read(shards.get(id)!()),
			readRecords: async (id) => read(parts.get(id)!())
		});
		const since = performance.now();
		await search.prepare(query);
		search.find(query);
		times.push(performance.now() - since);
		loaded.push(bytes);
		const before = performance.now();
		whole.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
		wholeTimes.push(performance.now() - before);
	}
	const row = (what: string, value: number, unit: string, ratio: number | null, against = ''): Row => {
		return { what, value, unit, ratio, against };
	};
	const p95 = quantile(loaded, 0.95);
	return [
		row('MiniSearch’s index of 100,000 passages', wholeBytes / 1000, 'kB', null),
		row('loaded once, before the first query', Buffer.byteLength(JSON.stringify(index)) / 1000, 'kB', null),
		row('loaded by a query, 95th percentile', p95 / 1000, 'kB', p95 / wholeBytes, 'MiniSearch’s index'),
		row(
			'loaded by a query, most',
			Math.max(...loaded) / 1000,
			'kB',
			Math.max(...loaded) / wholeBytes,
			'MiniSearch’s index'
		),
		row(
			'time to the list, 95th percentile',
			quantile(times, 0.95),
			'ms',
			quantile(times, 0.95) / quantile(wholeTimes, 0.95),
			'MiniSearch’s, once loaded'
		)
	];
}
