/** Pixels on a side of a tile of the relief. */
export const TILE_PIXELS = 512;
/** Metres round the equator, as Web Mercator has them. */
export const EARTH_METRES = 40075016.686;

/** Web Mercator from 0 in the north to 1 in the south. */
export const mercatorY = (latitude: number): number => {
	return 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
};

/** The inverse of `mercatorY`, in degrees. */
export const latitudeOf = (y: number): number => {
	return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
};

export const clamp = (value: number, low: number, high: number): number => {
	return Math.min(high, Math.max(low, value));
};
