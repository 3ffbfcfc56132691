import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { CUT_NAMES_SOURCE, CUT_NAMES_ZOOM, NO_CUT_NAMES, type CutNames } from '../basemap/cut-names.ts';

const load = async () => {
	const [{ findCutNames }, { default: places }] = await Promise.all([
		import('../basemap/find-cut-names.ts'),
		import('../../../../geo/basemap/country-names.json')
	]);
	return { findCutNames, places };
};

/**
 * Names countries in the part that is seen of them, whenever the map comes to rest. Fetched once a map is near enough.
 */
export function nameCutCountries(map: MapLibreMap, languageOf: () => string): void {
	let loaded: Awaited<ReturnType<typeof load>> | null = null;
	let told: CutNames = NO_CUT_NAMES;
	const tell = (): void => {
		const source = map.getSource<GeoJSONSource>(CUT_NAMES_SOURCE);
		// A new style brings the source without names again.
		if (source && JSON.stringify(source.serialize().data) !== JSON.stringify(told)) {
			source.setData(told);
		}
	};
	const look = (): void => {
		told = NO_CUT_NAMES;
		if (loaded && map.getZoom() >= CUT_NAMES_ZOOM) {
			const bounds = map.getBounds();
			const view = {
				west: bounds.getWest(),
				south: bounds.getSouth(),
				east: bounds.getEast(),
				north: bounds.getNorth()
			};
			// Where a browser looks names up takes as long as a frame: only once one is wanted.
			const names = new Intl.DisplayNames([languageOf(), 'en'], {
				type: 'region',
				style: 'long'
			});
			told = loaded.findCutNames(loaded.places, view, (code) => names.of(code));
		}
		tell();
	};
	const rest = async (): Promise<void> => {
		if (map.getZoom() >= CUT_NAMES_ZOOM) {
			loaded ??= await load();
		}
		look();
	};
	map.on('moveend', () => void rest());
	map.on('styledata', () => (loaded ? look() : undefined));
	map.once('style.load', () => void rest());
}
