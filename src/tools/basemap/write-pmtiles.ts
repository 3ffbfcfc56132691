import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { buildHeader, packDirectories, type Entry } from '../../exports/pmtiles-archive.ts';

export interface Tile {
	z: number;
	x: number;
	y: number;
	data: Uint8Array;
}

export interface ArchiveOptions {
	type: 'mvt' | 'png' | 'webp';
	bounds: readonly [number, number, number, number];
	center: readonly [longitude: number, latitude: number, zoom: number];
	metadata: Record<string, unknown>;
}

const ENTRIES_PER_LEAF = 512;

const zip = (bytes: Uint8Array): Buffer => {
	return gzipSync(bytes, { level: 9 });
};

/** Tile bodies in order of tile id, equal ones once, with the entries that point at them. */
function packTiles(tiles: readonly Tile[], gzip: boolean): { entries: Entry[]; bodies: Buffer[]; size: number } {
	const sorted = tiles
		.map((tile) => ({
			id: zxyToTileId(tile.z, tile.x, tile.y),
			data: tile.data
		}))
		.sort((a, b) => a.id - b.id);
	const known = new Map<string, Entry>();
	const entries: Entry[] = [];
	const bodies: Buffer[] = [];
	let size = 0;
	for (const { id, data } of sorted) {
		const hash = createHash('sha256').update(data).digest('base64');
		const same = known.get(hash);
		const last = entries.at(-1);
		if (same && last && last.offset === same.offset && last.id + last.run === id) {
			last.run++;
			continue;
		}
		const body = same ? null : gzip ? gzipSync(data, { level: 9 }) : Buffer.from(data);
		const entry: Entry = {
			id,
			offset: same?.offset ?? size,
			length: same?.length ?? body?.length ?? 0,
			run: 1
		};
		entries.push(entry);
		if (!body) {
			continue;
		}
		known.set(hash, entry);
		bodies.push(body);
		size += body.length;
	}
	return {
		entries,
		bodies,
		size
	};
}

/** Writes a PMTiles version 3 archive; vector tiles are gzipped, pictures are stored as they are. */
export async function writePmtiles(
	path: string,
	tiles: readonly Tile[],
	options: ArchiveOptions
): Promise<{ bytes: number; tiles: number }> {
	const isVector = options.type === 'mvt';
	const { entries, bodies, size } = packTiles(tiles, isVector);
	const { root, leaves } = packDirectories(entries, zip, ENTRIES_PER_LEAF);
	const metadata = zip(new TextEncoder().encode(JSON.stringify(options.metadata)));
	const zooms = tiles.map((tile) => tile.z);
	const types = {
		mvt: TileType.Mvt,
		png: TileType.Png,
		webp: TileType.Webp
	};
	const header = buildHeader({
		sizes: [root.length, metadata.length, leaves.length, size],
		counts: [entries.reduce((sum, entry) => sum + entry.run, 0), entries.length, bodies.length],
		compression: isVector ? Compression.Gzip : Compression.None,
		type: types[options.type],
		zooms: [Math.min(...zooms), Math.max(...zooms)],
		bounds: options.bounds,
		center: options.center
	});
	const archive = Buffer.concat([header, root, metadata, leaves, ...bodies]);
	await writeFile(path, archive);
	return {
		bytes: archive.length,
		tiles: tiles.length
	};
}
