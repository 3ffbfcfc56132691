import 'maplibre-gl/dist/maplibre-gl.css';
import { buildBasemap } from '../../../src/lib/map/basemap/index.ts';
import { loadMapLibre } from '../../../src/lib/map/load-maplibre.ts';

/** A MapLibre page with the atlas's own basemap, its opening bounds and nothing else: what the atlas's map is held against. */
async function draw(): Promise<void> {
	const [maplibre, meta] = await Promise.all([loadMapLibre(''), fetch('/atlas/meta.json').then((response) => response.json() as Promise<{ home: { bounds: [number, number, number, number] } }>)]);
	const { sources, layersBelow, layersAbove, fontFaces } = buildBasemap({ theme: 'light', view: 'neutral', language: 'en', local: true });
	const map = new maplibre.Map({
		container: 'map',
		bounds: meta.home.bounds,
		attributionControl: false,
		style: { version: 8, sources, layers: [...layersBelow, ...layersAbove], 'font-faces': fontFaces }
	});
	map.once('idle', () => (document.body.dataset.idle = String(performance.now())));
}

await draw();
