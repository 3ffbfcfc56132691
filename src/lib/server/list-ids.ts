import { readFile } from 'node:fs/promises';

/** Ids in a compiled list of the atlas, so that every page is prerendered, linked or not. Reads `static/atlas`. */
export async function listIds(
	file: 'features' | 'events' | 'sources' | 'disagreements' | 'questions'
): Promise<{ id: string }[]> {
	const records = JSON.parse(await readFile(`static/atlas/${file}.json`, 'utf8')) as { id: string }[];
	return records.map(({ id }) => ({ id }));
}

export async function listLayerIds(): Promise<{ id: string }[]> {
	const meta = JSON.parse(await readFile('static/atlas/meta.json', 'utf8')) as { layers: { id: string }[] };
	return meta.layers.map(({ id }) => ({ id }));
}
