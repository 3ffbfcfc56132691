import { loadFile } from '$lib/data/load-file.ts';
import type { Id } from '../../model/common.ts';
import { listMeasured, type MeasuredFeature } from './measured-features.ts';

/** A place to choose. */
export interface Named {
	id: Id;
	title: string;
}

/** Places that suit a reader's words, best first; none for none. @throws where the network fails */
export async function findPlaces(words: string): Promise<Named[]> {
	if (words.trim() === '') {
		return [];
	}
	const { loadSearch } = await import('$lib/search/load-search.ts');
	const search = await loadSearch();
	await search.prepare(words);
	const { groups } = search.find(words);
	return groups
		.filter(({ type }) => type === 'feature')
		.flatMap(({ results }) =>
			results.map(({ id, title }) => ({
				id,
				title
			}))
		);
}

/**
 * Places of a large atlas with their shapes, each from its own file; a place without a shape is left out. @throws where
 * the network fails
 */
export async function loadMeasured(ids: readonly Id[]): Promise<MeasuredFeature[]> {
	const loaded = await Promise.all(ids.map((id) => loadFile('shape', { id })));
	const lost = loaded.find(({ fault }) => fault && fault.cause !== 'absent');
	if (lost?.fault) {
		throw new Error(`${lost.fault.message} (${lost.fault.detail})`);
	}
	return loaded.flatMap(({ value }) => (value ? listMeasured(value.features) : []));
}
