import 'maplibre-gl/dist/maplibre-gl.css';
import { buildBasemap } from '../../../src/lib/map/basemap/index.ts';
import { markComplete } from '../../../src/lib/map/engine/mark-complete.ts';
import { loadMapLibre } from '../../../src/lib/map/engine/load-maplibre.ts';

/**
 * A MapLibre page with the atlas's own basemap, the camera in its address and nothing else: what the atlas's map is
 * held against.
 */
async function draw(): Promise<void> {
	const maplibre = await loadMapLibre('');
	const [zoom = 0, lat = 0, lng = 0] = location.hash.replace('#map=', '').split('/').map(Number);
	const { sources, layersBelow, layersAbove, fontFaces } = buildBasemap({
		theme: 'light',
		worldview: 'neutral',
		language: 'en',
		local: true
	});
	const map = new maplibre.Map({
		container: 'map',
		zoom,
		center: [lng, lat],
		attributionControl: false,
		style: {
			version: 8,
			sources,
			layers: [...layersBelow, ...layersAbove],
			'font-faces': fontFaces
		}
	});
	markComplete(map, sources);
	map.once('idle', () => (document.body.dataset.idle = String(performance.now())));
}

await draw();
