import type { AddProtocolAction, GetResourceResponse, RequestParameters } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import { isEmptyWhereMissing, listArchives, parseTileUrl, SHEETS, type TileSet } from '../basemap/archives.ts';

/** What MapLibre takes for a tile or its description. */
type Answer = Awaited<ReturnType<AddProtocolAction>>['data'];

interface Parts {
	/** Opens an archive by its name, without `.pmtiles`; the same one each time. */
	open: (name: string) => Pick<PMTiles, 'getZxy'>;
	/** Makes the error by which MapLibre knows a tile that is not there, and draws one of a lower zoom instead. */
	buildMissing: (url: string) => Error;
}

/** TileJSON of a kind. `sparse` has MapLibre draw the nearest lower zoom larger where a tile is missing. */
function describe(set: TileSet): object {
	return {
		tilejson: '3.0.0',
		tiles: [`basemap://${set}/{z}/{x}/{y}`],
		minzoom: set === 'ground' ? 0 : 1,
		maxzoom: SHEETS[set].lastZoom,
		bounds: [-180, -85.0511, 180, 85.0511],
		sparse: true
	};
}

/**
 * Answers MapLibre's requests for `basemap://` from the site's own archives: the world's, and beyond its zoom those of
 * regions. No part of the world is ever replaced by open sea because nobody cut it in detail.
 */
export function buildTileProtocol({ open, buildMissing }: Parts) {
	return async (
		{ url, type }: Pick<RequestParameters, 'url' | 'type'>,
		{ signal }: AbortController
	): Promise<GetResourceResponse<Answer>> => {
		if (type === 'json') {
			return { data: describe(url.replace('basemap://', '') as TileSet) };
		}
		const address = parseTileUrl(url);
		if (!address) {
			throw new Error(`${url} is no address of a tile.`);
		}
		for (const name of listArchives(address)) {
			const tile = await askTwice(() => open(name).getZxy(address.z, address.x, address.y, signal), signal);
			if (tile) {
				return { data: new Uint8Array(tile.data) };
			}
		}
		if (!isEmptyWhereMissing(address)) {
			throw buildMissing(url);
		}
		return { data: new Uint8Array() };
	};
}

/**
 * A connection that broke is tried once more: one lost piece would leave a hole in the map until the reader moves it.
 */
async function askTwice<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
	try {
		return await ask();
	} catch (cause) {
		// What `fetch` throws where no answer came at all.
		if (signal.aborted || !(cause instanceof TypeError)) {
			throw cause;
		}
		return ask();
	}
}
