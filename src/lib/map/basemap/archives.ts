import detail from '../../../../geo/basemap/detail.json';

/** Which tiles the basemap has: the world up to a zoom, and regions of some atlases beyond it. */

/** `ground`: lines, areas and names · `relief`: shading. */
export type TileSet = 'ground' | 'relief';

export interface TileAddress {
	set: TileSet;
	z: number;
	x: number;
	y: number;
}

interface Sheets {
	/** Archive of the whole world, and the last zoom it has. */
	world: string;
	worldZoom: number;
	/** Archives of regions are called this and the atlas's id. */
	prefix: string;
	/** The last zoom of which tiles are asked for; nearer by they are drawn larger. */
	lastZoom: number;
	/** From this zoom on the world's tiles are too coarse to be drawn larger: outside regions nothing is drawn. */
	absentZoom?: number;
}

export const SHEETS: Readonly<Record<TileSet, Sheets>> = {
	ground: {
		world: 'world',
		worldZoom: detail.worldZoom,
		prefix: 'detail-',
		lastZoom: detail.detailZoom
	},
	relief: {
		world: 'relief',
		worldZoom: 4,
		prefix: 'relief-',
		lastZoom: 7,
		absentZoom: 7
	}
};

/** URL of a kind's description, for a source of the style; its tiles are below it. */
export function formatSourceUrl(set: TileSet): string {
	return `basemap://${set}`;
}

/** Reads `basemap://<kind>/<z>/<x>/<y>`; `null` for anything else. */
export function parseTileUrl(url: string): TileAddress | null {
	const [, set, z, x, y] = /^basemap:\/\/(ground|relief)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
	if (set === undefined) {
		return null;
	}
	return {
		set: set as TileSet,
		z: Number(z),
		x: Number(x),
		y: Number(y)
	};
}

/** Whether a tile lies in, or reaches into, a range of tiles of the zoom up to which the world is cut. */
function isTouching({ z, x, y }: TileAddress, { left, top, right, bottom }: (typeof detail.regions)[number]['tiles']) {
	const factor = 2 ** (detail.worldZoom - z);
	const isWithin = (index: number, first: number, last: number): boolean => {
		return (index + 1) * factor > first && index * factor < last + 1;
	};
	return isWithin(x, left, right) && isWithin(y, top, bottom);
}

/** Names of the archives that may hold a tile, without `.pmtiles`; none where only a tile of a lower zoom is. */
export function listArchives(address: TileAddress): string[] {
	const { world, worldZoom, prefix } = SHEETS[address.set];
	if (address.z <= worldZoom) {
		return [world];
	}
	return detail.regions.filter(({ tiles }) => isTouching(address, tiles)).map(({ atlas }) => prefix + atlas);
}

/**
 * Whether a tile that no archive holds is empty, as the open sea is, or shading nobody has near by; else a tile of a
 * lower zoom is drawn larger in its place.
 */
export function isEmptyWhereMissing(address: TileAddress): boolean {
	const { worldZoom, absentZoom = Infinity } = SHEETS[address.set];
	return address.z <= worldZoom || (address.z >= absentZoom && listArchives(address).length === 0);
}

/** The atlas's own features, where they are too many for one file. */
export const MAP_TILES_URL = 'atlas://map';
