/** MapLibre with its worker and the `pmtiles` protocol, which belong to it as a whole and not to one map: loaded once. Browser only. */
export function loadMapLibre(): ReturnType<typeof load> {
	loading ??= load();
	return loading;
}

let loading: ReturnType<typeof load> | undefined;

async function load() {
	const [maplibre, { Protocol }, worker] = await Promise.all([
		import('maplibre-gl'),
		import('pmtiles'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')
	]);
	maplibre.setWorkerUrl(worker.default);
	maplibre.addProtocol('pmtiles', new Protocol().tile);
	return maplibre;
}
