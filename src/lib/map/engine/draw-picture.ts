import { say } from '../../../language/say.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { attribution } from '../basemap/sources.ts';
import { findMetresPerPixel, findScale, formatLength, type Camera } from './camera.ts';
import type { Capture } from './capture.ts';
import { addImage } from './draw-image.ts';
import { checkOrigin, tellFailure } from './errors.ts';
import { loadMapLibre } from './load-maplibre.ts';
import type { MapInput } from './map-input.ts';
import { MapPainter } from './map-painter.ts';

/** Of a picture to be drawn, in CSS pixels; `density` is how many of its own pixels one of them has. */
export interface PictureSize {
	width: number;
	height: number;
	density: number;
}

/** A map that has not drawn itself by then will not. */
const MAX_WAIT_MS = 60_000;
/** Pixels a graphics card may refuse to draw at once. */
const MAX_PIXELS = 16_384;

/**
 * Draws what a map shows once more, at another size, out of sight. Browser only.
 *
 * @throws Error with a sentence for the reader
 */
export async function drawPicture(input: MapInput, camera: Camera, size: PictureSize): Promise<Capture> {
	const container = document.createElement('div');
	container.style.position = 'fixed';
	container.style.left = '-30000px';
	container.style.width = `${size.width}px`;
	container.style.height = `${size.height}px`;
	container.inert = true;
	document.body.append(container);
	const painter = new MapPainter({ ...input, theme: 'light' });
	let map: MapLibreMap | undefined;
	try {
		map = await openMap(container, camera, size, input.base);
		map.on('error', tellFailure);
		painter.attach(map);
		await draw(map, painter);
		return read(map, size);
	} finally {
		painter.destroy();
		map?.remove();
		container.remove();
	}
}

async function openMap(
	container: HTMLElement,
	{ lng, lat, zoom, bearing = 0 }: Camera,
	{ density }: PictureSize,
	base: string
): Promise<MapLibreMap> {
	const maplibre = await loadMapLibre(base);
	const page = location.href;
	try {
		return new maplibre.Map({
			container,
			validateStyle: false,
			interactive: false,
			attributionControl: false,
			center: [lng, lat],
			zoom,
			bearing,
			pixelRatio: density,
			maxCanvasSize: [MAX_PIXELS, MAX_PIXELS],
			fadeDuration: 0,
			transformRequest: (url) => ({ url: checkOrigin(url, page) })
		});
	} catch (cause) {
		console.error(cause);
		throw new Error(say('This browser cannot draw a second map. Close other pages with maps and try again.'), {
			cause
		});
	}
}

async function draw(map: MapLibreMap, painter: MapPainter): Promise<void> {
	map.setMissingStyleImageResolver((name) => addImage(map, name));
	await painter.loadLabels(map.getZoom());
	map.setStyle(painter.buildStyle());
	await becomeIdle(map);
	await painter.showAccuracy(map);
	map.triggerRepaint();
	await becomeIdle(map);
}

async function becomeIdle(map: MapLibreMap): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(say('The map did not draw itself in a minute: choose a smaller picture.'))),
			MAX_WAIT_MS
		);
	});
	await Promise.race([map.once('idle'), late]);
	clearTimeout(timer);
}

/** A picture of the canvas can be read only in the task that drew it. */
function read(map: MapLibreMap, { width, height, density }: PictureSize): Capture {
	const canvas = map.getCanvas();
	if (canvas.width < Math.floor(width * density)) {
		throw new Error(
			say('This device cannot draw a picture that large: choose a smaller one, or the plain density.')
		);
	}
	map.redraw();
	const { metres, pixels } = findScale(findMetresPerPixel(map.getCenter().lat, map.getZoom()), width / 4);
	return {
		url: canvas.toDataURL('image/png'),
		width,
		height,
		scale: {
			share: pixels / width,
			words: formatLength(metres)
		},
		attribution
	};
}
