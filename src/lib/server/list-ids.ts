import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A build compiles into a folder of its own; `npm run dev` into `static/`. */
const compiled = (file: string): string => {
	return join(process.env.ASSETS_DIR ?? 'static', 'atlas', file);
};

/** Ids in a compiled list of the atlas, so that every page is prerendered, linked or not. Reads what was compiled. */
export async function listIds(
	file: 'features' | 'events' | 'sources' | 'disagreements' | 'questions'
): Promise<{ id: string }[]> {
	const records = JSON.parse(await readFile(compiled(`${file}.json`), 'utf8')) as { id: string }[];
	return records.map(({ id }) => ({ id }));
}

export async function listLayerIds(): Promise<{ id: string }[]> {
	const meta = JSON.parse(await readFile(compiled('meta.json'), 'utf8')) as { layers: { id: string }[] };
	return meta.layers.map(({ id }) => ({ id }));
}
