import { base } from '$app/paths';
import { loadFile } from '$lib/data/load-file.ts';
import type { FileById, FileName, FileValue } from '../../model/compiled/manifest.ts';
import type { Found } from '../../model/compiled/found.ts';
import type { Search } from './search-index.ts';

let loading: Promise<Search> | null = null;

/** Where everything a reader may look for is found; loaded when search is first used, once for the life of the page. */
export function loadSearch(): Promise<Search> {
	loading ??= load().catch((cause: unknown) => {
		loading = null;
		throw cause;
	});
	return loading;
}

async function load(): Promise<Search> {
	const [{ SearchIndex }, shards, ...records] = await Promise.all([
		import('./search-index.ts'),
		read('searchShards'),
		read('search'),
		read('searchPassages')
	]);
	if (shards.isAsked) {
		const { AskedSearch } = await import('./asked-search.ts');
		return new AskedSearch(askServer);
	}
	if (shards.types.length === 0) {
		return new SearchIndex(records.flat());
	}
	const { ShardedSearch } = await import('./sharded-search.ts');
	return new ShardedSearch(shards, {
		readTerms: (id) => read('searchTerms', { id }),
		readRecords: (id) => read('searchRecords', { id })
	});
}

/** A server that has not answered by then is not waited for. */
const MAX_WAIT_MS = 20_000;

async function askServer(query: string): Promise<Found> {
	const address = `${base}/atlas/find.json?q=${encodeURIComponent(query)}`;
	const response = await fetch(address, { signal: AbortSignal.timeout(MAX_WAIT_MS) });
	if (!response.ok) {
		throw new Error(`The search answered ${response.status}.`);
	}
	return (await response.json()) as Found;
}

async function read<Name extends FileName>(
	...wanted: Name extends FileById ? [name: Name, params: { id: string }] : [name: Name]
): Promise<FileValue<Name>> {
	const { value, fault } = await loadFile(...(wanted as unknown as Parameters<typeof loadFile<Name>>));
	if (fault) {
		throw new Error(`${fault.message} (${fault.detail})`);
	}
	return value;
}
