import { VectorTile } from '@mapbox/vector-tile';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import { open } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { PbfReader } from 'pbf';
import { Compression, PMTiles } from 'pmtiles';

/** An archive of the basemap as it lies in the project. It stays open until `close`. */
export async function openArchive(path: string): Promise<{ archive: PMTiles; close: () => Promise<void> }> {
	const handle = await open(path);
	const source = {
		getKey: () => path,
		getBytes: async (offset: number, length: number) => {
			const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
			return { data: buffer.buffer.slice(0, bytesRead) };
		}
	};
	const archive = new PMTiles(source, undefined, unpack);
	return { archive, close: () => handle.close() };
}

/** In one go; by streams, as browsers unpack, small tiles take several times as long. */
function unpack(packed: ArrayBuffer, by: Compression): Promise<ArrayBuffer> {
	const data = by === Compression.Gzip ? new Uint8Array(gunzipSync(packed)).buffer : packed;
	return Promise.resolve(data);
}

/** Column and row of a place in tiles of a zoom, with fractions. */
export function project(longitude: number, latitude: number, z: number): [number, number] {
	const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
	return [(longitude / 360 + 0.5) * 2 ** z, y * 2 ** z];
}

/** Features of a layer in the tile around a place; none where there is no tile. */
export async function readFeatures(
	archive: PMTiles,
	layer: string,
	longitude: number,
	latitude: number,
	z: number
): Promise<VectorTileFeature[]> {
	const [x, y] = project(longitude, latitude, z).map(Math.floor) as [number, number];
	const tile = await archive.getZxy(z, x, y);
	const found = tile && new VectorTile(new PbfReader(tile.data)).layers[layer];
	return found ? Array.from({ length: found.length }, (_, i) => found.feature(i)) : [];
}
