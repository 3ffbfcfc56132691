import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Atlas } from '../atlas/load/atlas.ts';
import { streamPieces } from '../atlas/compile/compile.ts';
import type { PublishedDocument } from '../atlas/compile/joined-atlas.ts';
import type { SitePages } from '../atlas/compile/site-pages.ts';
import type { TextHash } from '../text/fingerprint.ts';
import { cutMapTiles, MAP_ARCHIVE, type TileCutting } from './cut-map-tiles.ts';

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

/** Writes the compiled atlas into a new folder, each piece as soon as it is made. @param minTiled features from which on its map reads tiles */
export async function writeCompiled(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	folder: string,
	minTiled?: number
): Promise<WrittenAtlas> {
	const encoder = new Encoder();
	const files = new FolderWriter(folder);
	const cuttings: TileCutting[] = [];
	const pieces = streamPieces(atlas, documents, {
		startHash: () => startHash(encoder),
		...(minTiled === undefined ? {} : { minTiled }),
		onShapes: (order) => cuttings.push(cutMapTiles(folder, order))
	});
	try {
		for (let count = 1; ; count++) {
			const next = pieces.next();
			if (next.done) {
				await Promise.all(cuttings.map(({ done }) => done));
				return { paths: [...files.paths, ...cuttings.map(() => MAP_ARCHIVE)], pages: next.value };
			}
			files.write(next.value.path, encoder.encode(next.value.text));
			if (count % PIECES_AT_ONCE === 0) {
				await setImmediate();
			}
		}
	} finally {
		files.close();
		await Promise.all(cuttings.map(({ stop }) => stop()));
	}
}

/** Writes files of a folder one after the other, without waiting for each: that would cost more than to write it. */
class FolderWriter {
	readonly paths: string[] = [];
	readonly #folder: string;
	readonly #folders = new Set<string>();
	#open: number | null = null;

	constructor(folder: string) {
		this.#folder = folder;
	}

	write(path: string, bytes: Uint8Array): void {
		if (this.#open === null || path !== this.paths.at(-1)) {
			this.close();
			this.#open = this.#create(path);
		}
		for (let begin = 0; begin < bytes.length;) {
			begin += writeSync(this.#open, bytes, begin);
		}
	}

	close(): void {
		if (this.#open !== null) {
			closeSync(this.#open);
			this.#open = null;
		}
	}

	#create(path: string): number {
		const whole = join(this.#folder, path);
		const below = dirname(whole);
		if (!this.#folders.has(below)) {
			mkdirSync(below, { recursive: true });
			this.#folders.add(below);
		}
		this.paths.push(path);
		return openSync(whole, 'w');
	}
}
