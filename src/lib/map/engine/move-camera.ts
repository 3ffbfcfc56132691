import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from './map-data.ts';
import { limitPadding, type Camera, type Padding } from './camera.ts';

/** No bounds are shown nearer than this; a single place only this near, or as near as the map is already. */
const nearest = 10;
const POINT_ZOOM = 7.5;

/** From the middle of the map to the middle of its open part, in CSS pixels. */
function findOffset({ top, right, bottom, left }: Padding): [number, number] {
	return [(left - right) / 2, (top - bottom) / 2];
}

/**
 * Puts a camera's place in the middle of the open part: an address names the same place beside a panel and above a
 * sheet.
 */
export function lookAt(map: MapLibreMap, { lng, lat, zoom, bearing = 0 }: Camera, padding: Padding): void {
	map.easeTo({
		center: [lng, lat],
		zoom,
		bearing,
		offset: findOffset(padding),
		duration: 0,
		animate: false
	});
}

/** What the middle of the open part looks at. */
export function readCamera(map: MapLibreMap, padding: Padding): Required<Camera> {
	const [dx, dy] = findOffset(padding);
	const { clientWidth, clientHeight } = map.getContainer();
	const { lng, lat } =
		dx === 0 && dy === 0 ? map.getCenter() : map.unproject([clientWidth / 2 + dx, clientHeight / 2 + dy]);
	return {
		lng,
		lat,
		zoom: map.getZoom(),
		bearing: map.getBearing()
	};
}

/** By these and by keys a reader moves the map, which then no longer is the opening view. */
const GESTURES = ['dragstart', 'wheel', 'touchstart', 'dblclick', 'boxzoomstart', 'rotatestart'] as const;

export function onGesture(map: MapLibreMap, heed: () => void): void {
	for (const gesture of GESTURES) {
		map.on(gesture, heed);
	}
	map.getContainer().addEventListener('keydown', heed);
}

/** What the map shows, covered parts too. */
export function readBounds(map: MapLibreMap): Bounds {
	const bounds = map.getBounds();
	return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Shows bounds whole in the part of the map that no panel covers. With reduced motion MapLibre jumps. */
export function fitInto(map: MapLibreMap, bounds: Bounds, padding: Padding): void {
	const isPoint = bounds[2] - bounds[0] < 0.02 && bounds[3] - bounds[1] < 0.02;
	const maxZoom = isPoint ? Math.max(map.getZoom(), POINT_ZOOM) : nearest;
	fitBounds(map, bounds, padding, { maxZoom, duration: 900 });
}

/**
 * Shows bounds in the open part of the map: whole, or where they are larger than it may show, their middle. MapLibre,
 * which works out the middle for the zoom at which they would be seen whole, moves it away from there.
 */
export function fitBounds(
	map: MapLibreMap,
	bounds: Bounds,
	padding: Padding,
	options: { maxZoom?: number; duration?: number; animate?: boolean }
): void {
	const limited = limitPadding(padding, map.getContainer());
	const least = map.getMinZoom();
	const { maxZoom, ...easing } = options;
	const whole = map.cameraForBounds(bounds, {
		padding: limited,
		...(maxZoom !== undefined && { maxZoom })
	});
	if (whole?.zoom !== undefined && whole.zoom < least) {
		const center: [number, number] = [(bounds[0] + bounds[2]) / 2, findMiddleLatitude(bounds)];
		map.easeTo({
			center,
			zoom: least,
			offset: findOffset(limited),
			...easing
		});
	} else {
		map.fitBounds(bounds, { padding: limited, ...options });
	}
}

/** Where the drawn world ends; degrees. */
const LAST_LATITUDE = 85;

/** In the middle as the map is drawn, which stretches what is nearer to a pole. */
function findMiddleLatitude([, south, , north]: Bounds): number {
	const [low = 0, high = 0] = [south, north].map((lat) => {
		const drawn = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
		return Math.asinh(Math.tan((drawn * Math.PI) / 180));
	});
	return (Math.atan(Math.sinh((low + high) / 2)) * 180) / Math.PI;
}

/** Moves only when nothing of the bounds lies in the open part of the map. */
export function bringIntoOpen(map: MapLibreMap, bounds: Bounds, padding: Padding): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const margin = 24;
	const topLeft = map.project([bounds[0], bounds[3]]);
	const bottomRight = map.project([bounds[2], bounds[1]]);
	const isOpen =
		bottomRight.x > padding.left + margin &&
		topLeft.x < clientWidth - padding.right - margin &&
		bottomRight.y > padding.top + margin &&
		topLeft.y < clientHeight - padding.bottom - margin;
	if (isOpen) {
		return;
	}
	map.easeTo({
		center: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2],
		offset: findOffset(padding),
		duration: 600
	});
}
