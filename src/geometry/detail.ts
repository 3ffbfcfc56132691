import detail from '../../geo/basemap/detail.json';

/** West, south, east, north in degrees. */
type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A map of this size in CSS pixels, when it is asked how near a view is. */
const MAP_SIZE = { width: 1000, height: 700 };
/** From this zoom on a view invites one to come closer than the whole world is drawn in detail. */
const NEAR_ZOOM = 5;
const TILE_PIXELS = 512;

/** Web Mercator, 0 to 1 from the north. */
const mercatorY = (latitude: number): number => {
	const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
	return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/** The zoom at which bounds fill a map of usual size. */
function findZoom([west, south, east, north]: Bounds): number {
	const across = MAP_SIZE.width / ((east - west) / 360);
	const down = MAP_SIZE.height / (mercatorY(south) - mercatorY(north));
	return Math.log2(Math.min(across, down) / TILE_PIXELS);
}

/**
 * Whether bounds lie wholly in one of the regions that the embedded basemap has in detail: `geo/basemap/detail.json`.
 */
export function isInDetail([west, south, east, north]: Bounds): boolean {
	const count = 2 ** detail.worldZoom;
	return detail.regions.some(({ tiles }) => {
		return (
			(west / 360 + 0.5) * count >= tiles.left &&
			(east / 360 + 0.5) * count <= tiles.right + 1 &&
			mercatorY(north) * count >= tiles.top &&
			mercatorY(south) * count <= tiles.bottom + 1
		);
	});
}

/** Whether a view is near enough to want the detail of a region, and none has it. */
export function isWithoutDetail(bounds: Bounds): boolean {
	return findZoom(bounds) >= NEAR_ZOOM && !isInDetail(bounds);
}
