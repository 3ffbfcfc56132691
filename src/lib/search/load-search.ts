import { base } from '$app/paths';
import type { SearchRecord } from '../../model/compiled/pages.ts';
import type { SearchIndex } from './search-index.ts';

let loading: Promise<SearchIndex> | null = null;

/** The index of everything a reader may look for; loaded when search is first used, once for the life of the page. */
export function loadSearch(): Promise<SearchIndex> {
	loading ??= load().catch((cause: unknown) => {
		loading = null;
		throw cause;
	});
	return loading;
}

async function load(): Promise<SearchIndex> {
	const [{ SearchIndex }, ...records] = await Promise.all([
		import('./search-index.ts'),
		fetchRecords('search.json'),
		fetchRecords('search-passages.json')
	]);
	return new SearchIndex(records.flat());
}

async function fetchRecords(file: string): Promise<SearchRecord[]> {
	const response = await fetch(`${base}/atlas/${file}`);
	if (!response.ok) {
		throw new Error(`The search records could not be loaded (${response.status}).`);
	}
	return (await response.json()) as SearchRecord[];
}
