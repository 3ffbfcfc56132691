import { buildSources } from './basemap/sources.ts';

/**
 * MapLibre with its worker and the `pmtiles` protocol, which belong to it as a whole and not to one map: loaded once. Browser only.
 * @param base - path the site is served under, without a slash at its end
 */
export function loadMapLibre(base: string): ReturnType<typeof load> {
	loading ??= load(base);
	return loading;
}

let loading: ReturnType<typeof load> | undefined;

async function load(base: string) {
	const [maplibre, { Protocol, PMTiles }, worker] = await Promise.all([
		import('maplibre-gl'),
		import('pmtiles'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')
	]);
	const protocol = new Protocol();
	maplibre.setWorkerUrl(worker.default);
	maplibre.addProtocol('pmtiles', protocol.tile);
	// While the page builds the map, the worker starts and the archives' directories arrive; what fails here, the map meets again and reports.
	maplibre.prewarm();
	const archives = Object.values(buildSources(base)).flatMap((source) =>
		'url' in source && source.url ? [new PMTiles(source.url.replace('pmtiles://', ''))] : []
	);
	for (const archive of archives) {
		protocol.add(archive);
	}
	void Promise.allSettled(archives.map((archive) => archive.getHeader()));
	return maplibre;
}
