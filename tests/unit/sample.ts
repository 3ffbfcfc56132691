import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '../../src/atlas/load/atlas.ts';
import { atlasFolder } from '../../src/server/paths.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';
import { parseAtlas, type AtlasText } from '../../src/atlas/load/parse.ts';

/** Folder of the smallest atlas that uses every record; its document is ours. */
export const SAMPLE = fileURLToPath(new URL('../golden/checks/base/', import.meta.url));

/** The sample's files, as an atlas folder's are read. */
export function readSampleTexts(): AtlasText[] {
	const paths = [
		'atlas.json',
		'layers.json',
		...['features', 'events', 'sources', 'citations'].flatMap((folder) =>
			readdirSync(join(SAMPLE, folder)).map((name) => `${folder}/${name}`)
		)
	];
	return paths.map((path) => ({ path, text: readFileSync(join(SAMPLE, path), 'utf8') }));
}

export function readSample(): Atlas {
	const { atlas, issues } = parseAtlas(readSampleTexts());
	if (!atlas || issues.length > 0) {
		throw new Error('The sample atlas does not parse.');
	}
	return atlas;
}

/** The sample's document. */
export const readNote = (): string => readFileSync(join(SAMPLE, 'documents', 'harbour-note.txt'), 'utf8');

/** An atlas below `geo/atlases/`. */
export async function readFolder(id: string): Promise<Atlas> {
	const { atlas, issues } = await readAtlas(atlasFolder(id));
	if (!atlas || issues.length > 0) {
		throw new Error(`The atlas "${id}" does not parse.`);
	}
	return atlas;
}
