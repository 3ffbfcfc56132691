import { VectorTile } from '@mapbox/vector-tile';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import { open } from 'node:fs/promises';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

/** An archive of the basemap as it lies in the project. It stays open until `close`. */
export async function openArchive(path: string): Promise<{ archive: PMTiles; close: () => Promise<void> }> {
	const handle = await open(path);
	const archive = new PMTiles({
		getKey: () => path,
		getBytes: async (offset, length) => {
			const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, offset);
			return { data: buffer.buffer.slice(0, bytesRead) };
		}
	});
	return { archive, close: () => handle.close() };
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
