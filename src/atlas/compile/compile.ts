import { countBuckets, fillBucketPath, findBucket } from '../../model/compiled/bucket.ts';
import { fillPath, matchPath } from '../../model/compiled/path.ts';
import { inBucketOf, MANIFEST } from '../../model/compiled/manifest.ts';
import type { Id } from '../../model/common.ts';
import { hashText, startTextHash } from '../../text/fingerprint.ts';
import type { Atlas } from '../load/atlas.ts';
import { formatJson } from './format-json.ts';
import { JoinedAtlas, type PublishedDocument } from './joined-atlas.ts';
import { buildMeta } from './meta.ts';
import { orderShapes } from './list-parts.ts';
import { PageList, type SitePages } from './site-pages.ts';
import type { CompiledText, Streaming } from './streaming.ts';
import { FILE_NAMES, WRITERS, type Writers } from './writers.ts';

/** A compiled file: its path below `static/atlas/` and the value it holds, as JSON but for plain text. */
export interface CompiledFile {
	path: string;
	value: unknown;
}

/**
 * Compiles a checked atlas to the files the site is made of: those the manifest names and no other, records in files of their
 * own however many they are. Pure, deterministic, linear in the atlas's size.
 */
export function compileAtlas(atlas: Atlas, documents: readonly PublishedDocument[] = []): CompiledFile[] {
	const joined = new JoinedAtlas(atlas, documents);
	const files = FILE_NAMES.flatMap((name) => [...writeFiles(name, WRITERS[name](joined), 0)]);
	const lines = files.filter(isHashed).map(({ path, value }) => `${path} ${hashText(JSON.stringify(value))}`);
	const version = hashLines(lines);
	return [
		{
			path: MANIFEST.meta.path,
			value: buildMeta(joined.lookup, joined.layers, version)
		},
		...files
	];
}

/**
 * The same, piece by piece as it is to be written, so that never more than one is held: kinds of many records in buckets, what
 * every page needs of the atlas at the end. Pieces of a file come one after the other, those of a long one by parts. Returns
 * which pages show it.
 */
export function* streamPieces(
	atlas: Atlas,
	documents: readonly PublishedDocument[] = [],
	options: Streaming = {}
): Generator<CompiledText, SitePages> {
	const { count = countBuckets, startHash = startTextHash, onShapes, elsewhere } = options;
	const joined = JoinedAtlas.ofAnySize(atlas, documents, options);
	const { isTiled, isParted } = joined;
	const hashes = new Map<string, string>();
	const buckets: Record<string, number> = {};
	const pages = new PageList(joined.lookup);
	for (const name of FILE_NAMES) {
		if (elsewhere && name === 'feature') {
			yield waitFor(elsewhere.near.known);
		}
		const written: unknown = WRITERS[name](joined);
		const records = isById(name) ? (written as Writing[]) : [];
		const isData = !MANIFEST[name].path.endsWith('.txt');
		const wanted = isData && !('isPart' in MANIFEST[name]) ? count(records.length, inBucketOf(name)) : 0;
		if (wanted > 0) {
			buckets[name] = wanted;
		}
		pages.add(
			name,
			records.map(([id]) => id),
			wanted > 0
		);
		for (const { path, value } of writeFiles(name, written, wanted)) {
			const hash = elsewhere ? null : startHash();
			for (const text of isData || typeof value !== 'string' ? formatJson(value) : [value]) {
				hash?.update(text);
				yield { path, text };
			}
			if (hash) {
				hashes.set(path, hash.finish());
			}
		}
		if (isTiled && name === 'shape') {
			onShapes?.(orderShapes(joined.lookup));
		}
		if (name === 'searchRecords' && joined.search.sharded.index === null) {
			elsewhere?.onRecords(records.length);
		}
		joined.forget(name);
	}
	if (elsewhere) {
		yield waitFor(elsewhere.hash().then((made) => made.forEach((hash, path) => hashes.set(path, hash))));
	}
	const lines = Array.from(hashes, ([path, hash]) => ({ path, line: `${path} ${hash}` })).filter(isHashed);
	const version = hashLines(lines.map(({ line }) => line));
	const meta = buildMeta(joined.lookup, joined.layers, version, isParted);
	const whole = Object.keys(buckets).length > 0 ? { ...meta, buckets } : meta;
	yield { path: MANIFEST.meta.path, text: JSON.stringify(isTiled ? { ...whole, isTiled } : whole) };
	return pages.finish();
}

const waitFor = (until: Promise<unknown>): CompiledText => {
	return { path: '', text: '', until };
};

/** The same, whole file by whole file. */
export function* streamAtlas(
	atlas: Atlas,
	documents: readonly PublishedDocument[] = [],
	options: Streaming = {}
): Generator<CompiledText, SitePages> {
	const pieces = streamPieces(atlas, documents, options);
	let open: { path: string; texts: string[] } | null = null;
	for (let next = pieces.next(); ; next = pieces.next()) {
		if (open && (next.done || next.value.path !== open.path)) {
			yield { path: open.path, text: open.texts.join('') };
			open = null;
		}
		if (next.done) {
			return next.value;
		}
		open ??= { path: next.value.path, texts: [] };
		open.texts.push(next.value.text);
	}
}

/**
 * Compiles single files of an atlas when they are asked for, for a preview of one that is being edited: a page after an edit
 * costs that page.
 * @param version 12 hex digits that stand for the state of the atlas
 */
export function compileSingly(atlas: Atlas, version: string): (path: string) => unknown {
	const joined = new JoinedAtlas(atlas, []);
	return (path) => {
		if (path === MANIFEST.meta.path) {
			return buildMeta(joined.lookup, joined.layers, version);
		}
		const plain = FILE_NAMES.find((name) => MANIFEST[name].path === path);
		if (plain) {
			return WRITERS[plain](joined);
		}
		const byId = FILE_NAMES.find((name) => matchPath(MANIFEST[name].path, path));
		const id = byId && matchPath(MANIFEST[byId].path, path);
		const written = byId ? (WRITERS[byId](joined) as [Id, () => unknown][]) : [];
		return written.find(([each]) => each === id)?.[1]();
	};
}

/** A record of which there is a file: its id, and what makes its value. */
type Writing = readonly [Id, () => unknown];

const isById = (name: keyof Writers): boolean => MANIFEST[name].path.includes('{id}');

/**
 * @param written what its writer gave
 * @param buckets in which the records lie; 0 for a file each
 */
function* writeFiles(name: keyof Writers, written: unknown, buckets: number): Generator<CompiledFile> {
	const { path } = MANIFEST[name];
	if (!isById(name)) {
		if (written !== null) {
			yield { path, value: written };
		}
		return;
	}
	const records = written as Writing[];
	if (buckets === 0) {
		for (const [id, make] of records) {
			yield { path: fillPath(path, id), value: make() };
		}
		return;
	}
	const dealt = new Map<number, Writing[]>();
	for (const record of records) {
		const bucket = findBucket(record[0], buckets);
		const held = dealt.get(bucket);
		if (held) {
			held.push(record);
		} else {
			dealt.set(bucket, [record]);
		}
	}
	for (const [bucket, held] of dealt) {
		yield {
			path: fillBucketPath(path, bucket),
			value: Object.fromEntries(held.map(([id, make]) => [id, make()]))
		};
	}
}

/** The texts of documents are another's, and no data. */
const isHashed = ({ path }: { path: string }): boolean => !path.startsWith('documents/');

/** Hashed file by file, in whatever order they were made: all together may be longer than a string can be. */
function hashLines(lines: string[]): string {
	return hashText(lines.sort().join('\n')).slice(0, 12);
}
