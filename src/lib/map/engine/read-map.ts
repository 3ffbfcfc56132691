import type { Map as MapLibreMap } from 'maplibre-gl';
import { attribution } from '../basemap/sources.ts';
import type { Capture } from './capture.ts';
import { disputeLayers, findDisputes } from '../basemap/find-disputes.ts';
import { findMetresPerPixel, findScale, formatLength } from './camera.ts';

/** Pixels a pointer may miss a line by. */
const lineReach = 6;

/** Disputes a pixel of the map falls on: lines nearby first, else the area. */
export function findDisputesAt(map: MapLibreMap, { x, y }: { x: number; y: number }): string[] {
	const layers = disputeLayers.filter((id) => map.getLayer(id));
	const near = map.queryRenderedFeatures(
		[
			[x - lineReach, y - lineReach],
			[x + lineReach, y + lineReach]
		],
		{ layers }
	);
	const lines = near.filter((feature) => feature.layer.type === 'line');
	const found = findDisputes(lines.map((feature) => feature.properties));
	return found.length > 0 ? found : findDisputes(near.map((feature) => feature.properties));
}

/** Pixels on paper: a picture of the canvas can be read only in the task that drew it. */
export function captureMap(map: MapLibreMap): Capture {
	const canvas = map.getCanvas();
	map.redraw();
	const { metres, pixels } = findScale(findMetresPerPixel(map.getCenter().lat, map.getZoom()), 160);
	return {
		url: canvas.toDataURL('image/png'),
		width: canvas.clientWidth,
		height: canvas.clientHeight,
		scale: {
			share: pixels / canvas.clientWidth,
			words: formatLength(metres)
		},
		attribution
	};
}

export async function settleMap(map: MapLibreMap): Promise<void> {
	map.triggerRepaint();
	await map.once('idle');
}
