import { expect, test } from 'vitest';
import { compileAtlas, streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import type { SitePages } from '../../../../src/atlas/compile/site-pages.ts';
import { MIN_BUCKETED, countBuckets, findBucket } from '../../../../src/model/compiled/bucket.ts';
import { FOREMOST, findPartsLeft, MIN_PARTED, PART_ROWS } from '../../../../src/model/compiled/list-parts.ts';
import { DisagreementColumnsSchema } from '../../../../src/model/compiled/disagreement.ts';
import { SilencePageSchema } from '../../../../src/model/compiled/coverage.ts';
import { AtlasMetaSchema } from '../../../../src/model/compiled/meta.ts';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { shardRecords } from '../../../../src/atlas/compile/search-shards.ts';
import { buildSearchFiles } from '../../../../src/atlas/compile/search-files.ts';
import { RECORDS_IN_FILE, formatPieceId, formatShardId } from '../../../../src/model/compiled/find-shard.ts';
import {
	MIN_SHARDED,
	SearchShardsSchema,
	SearchTermsSchema,
	MAX_SHARD_BYTES
} from '../../../../src/model/compiled/search-shards.ts';
import { makeAtlas } from '../../../bench/synthetic-atlas.ts';
import { readSample } from '../../sample.ts';

function drain(files: Generator<{ path: string; text: string }, SitePages>): {
	texts: Map<string, string>;
	pages: SitePages;
} {
	const texts = new Map<string, string>();
	for (let next = files.next(); ; next = files.next()) {
		if (next.done) {
			return { texts, pages: next.value };
		}
		texts.set(next.value.path, next.value.text);
	}
}

test('written one by one, the files of a small atlas are those compiled at once', () => {
	const { texts, pages } = drain(streamAtlas(readSample()));
	const compiled = compileAtlas(readSample());
	expect(Object.fromEntries(texts)).toEqual(
		Object.fromEntries(compiled.map(({ path, value }) => [path, JSON.stringify(value)]))
	);
	expect(pages.made.toSorted()).toEqual([...pages.all].toSorted());
});

test('a large atlas lies in buckets, its most cited pages are made, and all of them known', () => {
	const size = MIN_BUCKETED;
	const atlas = makeAtlas(size);
	const { texts, pages } = drain(streamAtlas(atlas));
	const meta = AtlasMetaSchema.parse(JSON.parse(texts.get('meta.json') ?? ''));
	expect(meta.buckets).toEqual({ feature: countBuckets(size), event: countBuckets(size) });
	expect([...texts.keys()].filter((path) => path.startsWith('event/')).length).toBeLessThanOrEqual(size / 16);
	const records = new Set<string>();
	for (const [path, text] of texts) {
		const bucket = /^feature\/~(\d+)\.json$/.exec(path)?.[1];
		for (const id of bucket === undefined ? [] : Object.keys(JSON.parse(text) as object)) {
			expect(findBucket(id, countBuckets(size))).toBe(Number(bucket));
			records.add(id);
		}
	}
	expect(records.size).toBe(size);
	expect(pages.all.size).toBe(2 * size + atlas.sources.length + 1);
	expect(pages.made.filter((page) => page.startsWith('feature/')).length).toBe(200);
	const passages = (page: string): number => {
		const id = page.split('/')[1] ?? '';
		return atlas.citations.filter(({ supports }) => supports.includes(id)).length;
	};
	const least = Math.min(...pages.made.filter((page) => page.startsWith('feature/')).map(passages));
	expect(least).toBeGreaterThanOrEqual(passages('feature/f-1/'));
});

test('no bucket of a million records is much fuller than the others', () => {
	const counts = new Map<number, number>();
	const buckets = countBuckets(1_000_000);
	for (let index = 0; index < 1_000_000; index++) {
		const bucket = findBucket(`place-${index}`, buckets);
		counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	}
	expect(Math.max(...counts.values())).toBeLessThan((3 * 1_000_000) / buckets);
});

test('a large atlas is searched by parts, and its lists are empty', () => {
	const lookup = buildLookup(makeAtlas(300));
	const others = lookup.atlas.events.length + lookup.sourceRefs.size + lookup.atlas.citations.length;
	// Told apart by id and title alone: reading so many records of an atlas would take longer than what is tested.
	const features = Array.from({ length: MIN_SHARDED - others }, (_, i) => {
		const feature = lookup.atlas.features[i % 300]!;
		return { ...feature, id: `f-${i}`, properties: { ...feature.properties, title: `Feature n${i}` } };
	});
	const { names, passages, sharded } = buildSearchFiles({ ...lookup, atlas: { ...lookup.atlas, features } });
	expect([names, passages]).toEqual([[], []]);
	const { keys, types } = SearchShardsSchema.parse(sharded.index);
	expect(types.map(({ type }) => type)).toEqual(['feature', 'event', 'source', 'passage']);
	const { splits = {} } = SearchShardsSchema.parse(sharded.index);
	const wanted = keys.flatMap((key) => {
		return splits[key]?.map((_, piece) => formatPieceId(key, piece)) ?? [formatShardId(key)];
	});
	expect(sharded.terms.map(([id]) => id)).toEqual(wanted);
	for (const [id, make] of sharded.terms) {
		const shard = SearchTermsSchema.parse(make());
		expect(shard.terms.length, id).toBeGreaterThan(0);
	}
	expect(sharded.records.length).toBe(Math.ceil((types.at(-1)?.end ?? 0) / RECORDS_IN_FILE));
});

test('pages on which a filter leaves something are known by the places of what is left', () => {
	const left = new Uint8Array(4 * PART_ROWS + 1);
	expect(findPartsLeft(left)).toEqual([]);
	left[PART_ROWS - 1] = left[2 * PART_ROWS] = left[2 * PART_ROWS + 1] = left[4 * PART_ROWS] = 1;
	expect(findPartsLeft(left)).toEqual([1, 3, 5]);
});

test('a large atlas says of every place what is read together with it, by title, and of a place that is no corridor nothing', () => {
	const { texts } = drain(streamAtlas(makeAtlas(30), [], { minTiled: 1 }));
	const together = (id: string): { title: string }[] => {
		return JSON.parse(texts.get(`together/${id}.json`) ?? 'null') as { title: string }[];
	};
	expect(together('f-2').map(({ title }) => title)).toEqual(['Feature n26', 'Feature n14']);
	expect(together('f-1')).toEqual([]);
});

test('lists of an atlas whose map reads tiles come by parts, each with a page, and every row stands in one', () => {
	const size = 2 * PART_ROWS + 1;
	const { texts, pages } = drain(streamAtlas(makeAtlas(size), [], { minTiled: size }));
	const read = <T>(path: string): T => JSON.parse(texts.get(path) ?? 'null') as T;
	const whole = read<{ id: string }[]>('features.json').map(({ id }) => id);
	const parts = [1, 2, 3].map((part) => read<{ id: string }[]>(`features/${part}.json`));
	expect(parts.map(({ length }) => length)).toEqual([PART_ROWS, PART_ROWS, 1]);
	expect(parts.flat().map(({ id }) => id)).toEqual(whole);
	const columns = read<{ features: { ids: string } }>('time-columns.json');
	expect(columns.features.ids.split(' '), 'a filter tells which page a place is on').toEqual(whole);
	expect(pages.made).toEqual(expect.arrayContaining(['features/3/', 'events/3/', 'accuracy/3/']));
	expect(texts.has('features/4.json')).toBe(false);
	const first = read<{ rows: unknown[]; total: number }>('accuracy.json');
	expect([first.rows.length, first.total]).toEqual([PART_ROWS, size]);
	const silence = read<{ features: unknown[]; total: object }>('silence.json');
	expect([silence.features.length, silence.total]).toEqual([PART_ROWS, { names: 0, features: size }]);
	expect([texts.has('timeline.json'), texts.has('together.json')]).toEqual([false, false]);
});

test('an atlas of many documents names none of them on every page: their list comes by parts, and so do lists of what they say', () => {
	const documents = 2 * PART_ROWS + 1;
	const atlas = makeAtlas(12, { documents });
	// That of the first document is of the last.
	atlas.citations[0]!.source = `s-${documents - 1}`;
	const { texts, pages } = drain(streamAtlas(atlas));
	const read = <T>(path: string): T => JSON.parse(texts.get(path) ?? 'null') as T;
	const meta = AtlasMetaSchema.parse(read('meta.json'));
	expect([meta.sources, meta.counts.sources, meta.isTiled]).toEqual([[], documents, undefined]);
	expect(meta.foremost?.map(({ id }) => id).toSorted()).toEqual(
		Array.from({ length: FOREMOST }, (_, s) => `s-${s + 1}`).toSorted()
	);
	const whole = read<{ id: string }[]>('sources.json').map(({ id }) => id);
	const parts = [1, 2, 3].map((part) => read<{ id: string }[]>(`sources/${part}.json`));
	expect(parts.map(({ length }) => length)).toEqual([PART_ROWS, PART_ROWS, 1]);
	expect(parts.flat().map(({ id }) => id)).toEqual(whole);
	expect(pages.made).toEqual(expect.arrayContaining(['sources/1/', 'sources/3/', 'matrix/1/', 'disagreements/1/']));
	const columns = read<{ sources: { ids: string } }>('time-columns.json');
	expect(columns.sources.ids.split(' '), 'a day tells which page a document is on').toEqual(whole);
	expect([texts.has('timeline.json'), texts.has('features/1.json')]).toEqual([false, false]);
	expect(DisagreementColumnsSchema.parse(read('disagreement-columns.json')).source).toEqual({});
	const silence = SilencePageSchema.parse(read('silence.json'));
	expect([silence.documents.length, silence.total?.documents]).toEqual([PART_ROWS, documents]);
	const named = [...silence.documents.map(({ source }) => source), ...(silence.others ?? [])].map(({ id }) => id);
	for (const { sources, documents: count } of silence.features) {
		expect(sources.filter(({ id }) => !named.includes(id))).toEqual([]);
		expect(count).toBeGreaterThanOrEqual(sources.length);
	}
	expect(silence.others?.map(({ id }) => id)).toEqual([`s-${documents - 1}`]);
});

test('of fewer documents every page knows all', () => {
	const { texts } = drain(streamAtlas(makeAtlas(12, { documents: MIN_PARTED - 1 })));
	const meta = AtlasMetaSchema.parse(JSON.parse(texts.get('meta.json') ?? ''));
	expect([meta.sources.length, meta.foremost]).toEqual([MIN_PARTED - 1, undefined]);
	expect([texts.has('sources/1.json'), texts.has('timeline.json')]).toEqual([false, true]);
	expect(texts.has('disagreement-columns.json')).toBe(false);
});

test('a long shard lies in pieces, in order, none longer than it may be', () => {
	const records = Array.from({ length: 20_000 }, (_, number) => ({
		type: 'feature' as const,
		id: `f-${number}`,
		title: `n${number}`,
		names: '',
		text: '',
		hue: 'blue' as const
	}));
	const { index, terms } = shardRecords(records as unknown as Parameters<typeof shardRecords>[0]);
	const pieces = terms.filter(([id]) => id.startsWith(formatShardId('n1'))).map(([, make]) => make());
	expect(pieces.length).toBeGreaterThan(1);
	expect(index.splits?.n1 ?? [pieces[0]?.terms[0]]).toEqual(pieces.map((piece) => piece.terms[0]));
	const all = pieces.flatMap((piece) => piece.terms);
	expect(all).toEqual([...all].sort());
	for (const [, make] of terms) {
		expect(JSON.stringify(make()).length).toBeLessThanOrEqual(MAX_SHARD_BYTES);
	}
});
