import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Atlas } from '../atlas/load/atlas.ts';
import { streamAtlas, type PublishedDocument } from '../atlas/compile/compile.ts';
import type { SitePages } from '../atlas/compile/site-pages.ts';
import { countBuckets } from '../model/compiled/bucket.ts';

export interface WrittenAtlas {
	/** Paths of its files below the folder. */
	paths: string[];
	/** Pages that show it. */
	pages: SitePages;
}

/** So many files are written before the process listens again, to an interrupt above all. */
const FILES_AT_ONCE = 50;

const hashText = (text: string): string => {
	return createHash('sha256').update(text).digest('hex');
};

/** Tiles of a large atlas's map. */
const MAP_ARCHIVE = 'map.pmtiles';

/** Writes the compiled atlas into a new folder, each file as soon as it is made. @param minTiled features from which on its map reads tiles */
export async function writeCompiled(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	folder: string,
	minTiled?: number
): Promise<WrittenAtlas> {
	const paths: string[] = [];
	const folders = new Set<string>();
	let tiles: Uint8Array | undefined;
	const files = streamAtlas(
		atlas,
		documents,
		countBuckets,
		{
			...(minTiled === undefined ? {} : { minTiled }),
			onTiles: (archive) => (tiles = archive)
		},
		hashText
	);
	for (let next = files.next(); ; next = files.next()) {
		if (next.done) {
			if (tiles) {
				writeFileSync(join(folder, MAP_ARCHIVE), tiles);
				paths.push(MAP_ARCHIVE);
			}
			return { paths, pages: next.value };
		}
		const { path, text } = next.value;
		const below = dirname(join(folder, path));
		if (!folders.has(below)) {
			mkdirSync(below, { recursive: true });
			folders.add(below);
		}
		// One file after the other: to wait for each would cost more than to write it.
		writeFileSync(join(folder, path), text);
		paths.push(path);
		if (paths.length % FILES_AT_ONCE === 0) {
			await setImmediate();
		}
	}
}
