/** MapLibre with its worker and the `pmtiles` protocol, which belong to it as a whole and not to one map. Browser only. */
export async function loadMapLibre() {
	const [maplibre, { Protocol }, worker] = await Promise.all([
		import('maplibre-gl'),
		import('pmtiles'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url')
	]);
	maplibre.setWorkerUrl(worker.default);
	maplibre.addProtocol('pmtiles', new Protocol().tile);
	return maplibre;
}
