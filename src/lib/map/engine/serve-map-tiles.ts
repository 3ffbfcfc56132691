import type { GetResourceResponse, RequestParameters } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { FULL_ZOOM, MAX_TILE_ZOOM } from '../../../model/compiled/map-tiles.ts';
import { MAP_TILES_URL } from '../basemap/archives.ts';

/** Reads `atlas://map/<z>/<x>/<y>`; `null` for anything else. */
function parseMapTileUrl(url: string): { z: number; x: number; y: number } | null {
	const [, z, x, y] = /^atlas:\/\/map\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	return z === undefined
		? null
		: {
				z: Number(z),
				x: Number(x),
				y: Number(y)
			};
}

type Asked = Pick<RequestParameters, 'url' | 'type'>;
type Serve = (request: Asked, abort: AbortController) => Promise<GetResourceResponse<object>>;

const DESCRIPTION = {
	tilejson: '3.0.0',
	tiles: [`${MAP_TILES_URL}/{z}/{x}/{y}`],
	minzoom: 0,
	maxzoom: MAX_TILE_ZOOM,
	sparse: true
};

/**
 * Answers MapLibre's requests for `atlas://` from the archive of a large atlas's features. Near by a tile that is
 * missing is drawn from the nearest farther one, which then holds all there is.
 *
 * @param buildMissing makes the error by which MapLibre knows a tile that is not there
 */
export function buildMapProtocol(archive: Pick<PMTiles, 'getZxy'>, buildMissing: (url: string) => Error): Serve {
	return async ({ url, type }, { signal }) => {
		if (type === 'json') {
			return { data: DESCRIPTION };
		}
		const address = parseMapTileUrl(url);
		if (!address) {
			throw new Error(`${url} is no address of a tile.`);
		}
		const tile = await archive.getZxy(address.z, address.x, address.y, signal);
		if (!tile && address.z > FULL_ZOOM) {
			throw buildMissing(url);
		}
		return { data: tile ? new Uint8Array(tile.data) : new Uint8Array() };
	};
}

type TileSource = Pick<PMTiles, 'getZxy'>;

/** A site from a database has no archive, and makes each tile when it is asked for. */
const NO_ARCHIVE = 204;

/** @param base path the site is served under, without a slash at its end */
export function openMapArchive(base: string, buildMissing: (url: string) => Error): Serve {
	const archive = new PMTiles(`${base}/atlas/map.pmtiles`);
	let source: Promise<TileSource> | null = null;
	const open = (): Promise<TileSource> => {
		source ??= findSource(base, archive).catch((cause: unknown) => {
			// Asked for again with the next tile.
			source = null;
			throw cause;
		});
		return source;
	};
	return buildMapProtocol({ getZxy: async (...tile) => (await open()).getZxy(...tile) }, buildMissing);
}

async function findSource(base: string, archive: PMTiles): Promise<TileSource> {
	try {
		await archive.getHeader();
		return archive;
	} catch (cause) {
		const { status } = await fetch(`${base}/atlas/map.pmtiles`, { method: 'HEAD' });
		if (status !== NO_ARCHIVE) {
			throw cause;
		}
		return { getZxy: (z, x, y, signal) => fetchTile(`${base}/atlas/tiles/${z}/${x}/${y}.mvt`, signal) };
	}
}

async function fetchTile(address: string, signal: AbortSignal | undefined): Promise<{ data: ArrayBuffer }> {
	const response = await fetch(address, signal ? { signal } : {});
	if (!response.ok) {
		throw new Error(`${address} answered ${response.status}.`);
	}
	return { data: await response.arrayBuffer() };
}
