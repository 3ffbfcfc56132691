import { readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { ShardedSearch } from '../../../src/lib/search/sharded-search.ts';
import { findBucket } from '../../../src/model/compiled/bucket.ts';
import type { AtlasMeta, SearchRecord } from '../../../src/model/compiled/pages.ts';
import type { SearchShards, SearchTerms } from '../../../src/model/compiled/search-shards.ts';

const READERS = 50;
const agent = new Agent({ keepAlive: true, maxSockets: READERS });

export interface Answers {
	/** Milliseconds each reader waited. */
	times: number[];
	seconds: number;
	perSecond: number;
	/** Requests that were answered with 503: the database did not answer in time. */
	unavailable: number;
}

class Unavailable extends Error {}

/** So many requests by 50 readers, each of whom asks when the last is answered. */
export async function readAll(count: number, read: (number: number) => Promise<void>): Promise<Answers> {
	const times: number[] = [];
	let [next, unavailable] = [0, 0];
	const readOne = async (number: number): Promise<void> => {
		const begin = performance.now();
		try {
			await read(number);
			times.push(performance.now() - begin);
		} catch (error) {
			if (!(error instanceof Unavailable)) {
				throw error;
			}
			unavailable++;
		}
	};
	const since = performance.now();
	await Promise.all(
		Array.from({ length: READERS }, async () => {
			for (let number = next++; number < count; number = next++) {
				await readOne(number);
			}
		})
	);
	const seconds = (performance.now() - since) / 1000;
	return {
		times,
		seconds,
		perSecond: times.length / seconds,
		unavailable
	};
}

async function get(port: number, path: string, headers: Record<string, string> = {}): Promise<string> {
	const { status, body } = await ask(port, path, headers);
	if (status === 503) {
		throw new Unavailable(`${path} answered 503.`);
	}
	if (status !== 200 && status !== 206) {
		throw new Error(`${path} answered ${status}.`);
	}
	return body;
}

function ask(port: number, path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
	return new Promise((resolve, reject) => {
		const asked = request({ host: 'localhost', port, path, headers, agent, family: 4 }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					body: Buffer.concat(chunks).toString()
				})
			);
		});
		asked.on('error', (error: NodeJS.ErrnoException) => {
			// The server may end a connection that has been idle in the moment it is used again: as browsers do, on a
			// new one.
			if (asked.reusedSocket && error.code === 'ECONNRESET') {
				resolve(ask(port, path, headers));
			} else {
				reject(error);
			}
		});
		asked.end();
	});
}

type Kind = 'page' | 'record' | 'tile' | 'search';

/** Words of the synthetic atlas: a name whole, its beginning, and what every passage says. */
const queryOf = (number: number, size: number): string => {
	const feature = (number * 7919) % size;
	return [`feature n${feature}`, `n${feature}`, `event n${feature}`, `something n${feature}`][number % 4] ?? '';
};
/** Where a tile of the synthetic atlas lies: zooms 3 to 8. */
function tileOf(number: number): string {
	const z = 3 + (number % 6);
	const across = 2 ** z;
	const lng = 40 + ((number * 37) % 50);
	const lat = 10 + ((number * 53) % 45);
	const sine = Math.sin((lat * Math.PI) / 180);
	const x = Math.floor((lng / 360 + 0.5) * across);
	const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across);
	return `/atlas/tiles/${z}/${x}/${y}.mvt`;
}

/** One request to the processes that serve a database, in turn. */
export async function askDatabase(kind: Kind, ports: readonly number[], number: number, size: number): Promise<void> {
	const port = ports[number % ports.length] ?? 0;
	const id = (number * 7919) % size;
	const addresses: Record<Kind, () => string> = {
		page: () => `/feature/f-${id}/`,
		record: () => `/atlas/feature/~${findBucket(`f-${id}`, Math.min(16_384, Math.ceil(size / 16)))}.json`,
		tile: () => tileOf(number),
		search: () => `/atlas/find.json?q=${encodeURIComponent(queryOf(number, size))}`
	};
	await get(port, addresses[kind]());
}

let made: string[] = [];
let opened: Promise<{ meta: AtlasMeta; shards: SearchShards }> | null = null;

/** What a reader of the static site asks for the same. @param folder of its compiled files */
export async function askStatic(kind: Kind, port: number, number: number, folder: string): Promise<void> {
	opened ??= Promise.all([get(port, '/atlas/meta.json'), get(port, '/atlas/search-shards.json')]).then(
		([meta, shards]) => ({ meta: JSON.parse(meta) as AtlasMeta, shards: JSON.parse(shards) as SearchShards })
	);
	const { meta, shards } = await opened;
	if (kind === 'page') {
		made = made.length > 0 ? made : readdirSync(join(folder, '..', 'feature'));
		await get(port, `/feature/${made[number % made.length] ?? ''}/`);
	} else if (kind === 'record') {
		const bucket = findBucket(`f-${(number * 7919) % meta.counts.features}`, meta.buckets?.feature ?? 1);
		await get(port, `/atlas/feature/~${bucket}.json`);
	} else if (kind === 'tile') {
		// About as much as a tile, anywhere in the archive of the basemap.
		const begin = (number * 65_536) % 1_000_000;
		await get(port, '/basemap/world.pmtiles', { Range: `bytes=${begin}-${begin + 32_767}` });
	} else {
		const search = new ShardedSearch(shards, {
			readTerms: async (id) => JSON.parse(await get(port, `/atlas/search-terms/${id}.json`)) as SearchTerms,
			readRecords: async (id) => JSON.parse(await get(port, `/atlas/search-records/${id}.json`)) as SearchRecord[]
		});
		await search.prepare(queryOf(number, meta.counts.features));
	}
}
