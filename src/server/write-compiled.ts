import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { streamAtlas, type PublishedDocument } from '../atlas/compile/compile.ts';
import type { SitePages } from '../atlas/compile/site-pages.ts';

export interface WrittenAtlas {
	/** Paths of its files below the folder. */
	paths: string[];
	/** Pages that show it. */
	pages: SitePages;
}

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
	const files = streamAtlas(atlas, documents, undefined, {
		...(minTiled === undefined ? {} : { minTiled }),
		onTiles: (archive) => (tiles = archive)
	});
	for (let next = files.next(); ; next = files.next()) {
		if (next.done) {
			if (tiles) {
				await writeFile(join(folder, MAP_ARCHIVE), tiles);
				paths.push(MAP_ARCHIVE);
			}
			return { paths, pages: next.value };
		}
		const { path, text } = next.value;
		const below = dirname(join(folder, path));
		if (!folders.has(below)) {
			await mkdir(below, { recursive: true });
			folders.add(below);
		}
		await writeFile(join(folder, path), text);
		paths.push(path);
	}
}
