import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Atlas } from '../atlas/load/atlas.ts';
import { streamPieces } from '../atlas/compile/compile.ts';
import type { PublishedDocument } from '../atlas/compile/joined-atlas.ts';
import type { SitePages } from '../atlas/compile/site-pages.ts';
import type { Streaming } from '../atlas/compile/streaming.ts';
import type { TextHash } from '../text/fingerprint.ts';
import { MIN_TILED } from '../model/compiled/map-tiles.ts';
import { cutMapTiles, MAP_ARCHIVE, type TileCutting } from './cut-map-tiles.ts';
import { findNear } from './find-near.ts';
import { FolderWriter } from './folder-writer.ts';
import { indexSearch, type SearchIndexing } from './index-search.ts';
import { ThreadWriter } from './thread-writer.ts';
import { Turns, type MadeElsewhere } from './turns.ts';

export interface WrittenAtlas {
	/** Paths of its files below the folder. */
	paths: string[];
	/** Pages that show it. */
	pages: SitePages;
}

/** So many pieces are written before the process listens again, to an interrupt above all. */
const PIECES_AT_ONCE = 50;

/** The bytes of a text: of one that is hashed and then written they are made once. */
class Encoder {
	#text = '';
	#bytes = Buffer.alloc(0);

	encode(text: string): Buffer {
		if (text !== this.#text) {
			this.#text = text;
			this.#bytes = Buffer.from(text);
		}
		return this.#bytes;
	}
}

/** Several times as fast as the one that browsers need. */
export function startHash(encoder = new Encoder()): TextHash {
	const hash = createHash('sha256');
	return {
		update: (text) => hash.update(encoder.encode(text)),
		finish: () => hash.digest('hex')
	};
}

/** From which size on an atlas is made otherwise, where that is tried with a smaller one. */
export type Sizes = Pick<Streaming, 'minTiled' | 'minSharded' | 'minParted'>;

/** Writes the compiled atlas into a new folder, each piece as soon as it is made. */
export async function writeCompiled(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	folder: string,
	sizes: Sizes = {}
): Promise<WrittenAtlas> {
	if (atlas.features.length >= (sizes.minTiled ?? MIN_TILED)) {
		return writeLarge(atlas, documents, folder, sizes);
	}
	const encoder = new Encoder();
	const files = new FolderWriter(folder);
	const pieces = streamPieces(atlas, documents, {
		...sizes,
		startHash: () => startHash(encoder)
	});
	try {
		for (let count = 1; ; count++) {
			const next = pieces.next();
			if (next.done) {
				return { paths: files.paths, pages: next.value };
			}
			files.write(next.value.path, encoder.encode(next.value.text));
			if (count % PIECES_AT_ONCE === 0) {
				await setImmediate();
			}
		}
	} finally {
		files.close();
	}
}

/** The same of a large atlas: what can be made beside the rest is made in threads of its own. */
async function writeLarge(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	folder: string,
	sizes: Sizes
): Promise<WrittenAtlas> {
	const files = new ThreadWriter(folder);
	const { near, stop } = findNear(atlas);
	const cuttings: Promise<TileCutting>[] = [];
	const indexings: Promise<SearchIndexing>[] = [];
	const turns = new Turns({ done: near.known, stop });
	/** What is made of files begins once these are written. */
	const beginAfter = <T extends MadeElsewhere>(begin: () => T): Promise<T> => {
		return turns.take(files.settle(), begin);
	};
	const findIndexed = async (): Promise<(readonly [string, string])[]> => {
		const made = await Promise.all(indexings.map(async (indexing) => (await indexing).done));
		return made.flatMap((hashes) => [...hashes]);
	};
	const hash = async (): Promise<ReadonlyMap<string, string>> => {
		return new Map([...(await files.hash()), ...(await findIndexed())]);
	};
	const pieces = streamPieces(atlas, documents, {
		...sizes,
		elsewhere: {
			near,
			hash,
			onRecords: (count) => indexings.push(beginAfter(() => indexSearch(folder, count)))
		},
		onShapes: (order) => cuttings.push(beginAfter(() => cutMapTiles(folder, order)))
	});
	try {
		for (let count = 1; ; count++) {
			const next = pieces.next();
			if (next.done) {
				await files.settle();
				await Promise.all(cuttings.map(async (cutting) => (await cutting).done));
				const indexed = (await findIndexed()).map(([path]) => path);
				return {
					paths: [...files.paths, ...indexed, ...cuttings.map(() => MAP_ARCHIVE)],
					pages: next.value
				};
			}
			const { path, text, until } = next.value;
			if (until) {
				await until;
				continue;
			}
			files.write(path, text);
			if (count % PIECES_AT_ONCE === 0) {
				await setImmediate();
				await files.keepUp();
			}
		}
	} finally {
		await Promise.allSettled([files.stop(), turns.stop()]);
	}
}
