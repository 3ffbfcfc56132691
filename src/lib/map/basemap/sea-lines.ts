import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import seas from '../../../../geo/basemap/sea-lines.json';

/** Names of seas along lines; the tiles have one point for each, which nearer by is mostly out of view. */
export const SEA_SOURCE = 'basemap-seas';
/** From this zoom on the lines name these seas, and the points do not. */
export const seaLineZoom = 4;

/** With the names that the tiles give their points. */
export const seasWithLines = seas.map(({ names }) => names);

/** A line's `from` is the zoom at which there is room for one more name of the same sea. */
export function buildSeaSource(): SourceSpecification {
	const features = seas.flatMap(({ names, lines }) =>
		lines.map(({ from, coordinates }) => ({
			type: 'Feature' as const,
			properties: { ...names, from },
			geometry: { type: 'LineString' as const, coordinates }
		}))
	);
	return {
		type: 'geojson',
		data: { type: 'FeatureCollection', features }
	};
}
