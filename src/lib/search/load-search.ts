import { loadFile } from '$lib/data/load-file.ts';
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
		loadRecords('search'),
		loadRecords('searchPassages')
	]);
	return new SearchIndex(records.flat());
}

async function loadRecords(name: 'search' | 'searchPassages'): Promise<SearchRecord[]> {
	const { value, fault } = await loadFile(name);
	if (fault) {
		throw new Error(`${fault.message} (${fault.detail})`);
	}
	return value;
}
