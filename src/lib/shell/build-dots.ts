import type { DrawnFeatures, DrawnProperties } from '$lib/map/engine/map-data.ts';
import type { LayeredIndex } from '$lib/state/read-columns.ts';
import { formatTileKey } from '../../model/compiled/map-tiles.ts';
import type { LayerMeta } from '../../model/compiled/pages.ts';
import type { Status } from '../../model/records/feature.ts';

/** Of more, every second, third and so on has its dot: a map has no room for them all, and shows the rest nearer by. */
const MAX_DOTS = 10_000;

/**
 * A dot for each feature that is left. It says its layer, and whether a document names it; name and status come with
 * tiles nearer by, or with its record.
 *
 * @param left 1 for what is left, by place in the index
 * @param stood statuses as they stood on an earlier day, by place, where they were others
 */
export function buildDots(
	index: LayeredIndex,
	left: Uint8Array,
	layers: readonly LayerMeta[],
	stood: Readonly<Record<string, Status>>
): DrawnFeatures {
	const hues = new Map(layers.map(({ id, hue }) => [id, hue]));
	const frames = new Set(layers.filter(({ frame }) => frame).map(({ id }) => id));
	const places = index.features.flatMap((_, place) => (left[place] === 1 && isOnMap(index, place) ? [place] : []));
	const step = Math.ceil(places.length / MAX_DOTS);
	const dots = places.filter((_, order) => order % step === 0);
	return {
		type: 'FeatureCollection',
		features: dots.flatMap((place) => {
			const feature = index.features[place];
			const layer = index.layers[place] ?? '';
			if (!feature || frames.has(layer)) {
				return [];
			}
			const properties: DrawnProperties = {
				id: feature.id,
				key: formatTileKey(feature.id),
				layer,
				hue: hues.get(layer) ?? 'slate',
				kind: 'site',
				title: '',
				presence: index.inferred.has(place) ? 'inferred' : 'named',
				basis: 'traced',
				status: stood[place] ?? feature.status,
				stroke: 'built',
				symbol: '',
				certainty: feature.certainty,
				accuracyKm: 0,
				prominence: 0,
				frame: false,
				passages: 0,
				since: 0,
				part: 'shape',
				form: 'point',
				lane: 0
			};
			const [lng = 0, lat = 0] = index.positions.slice(place * 2, place * 2 + 2);
			return [
				{
					type: 'Feature' as const,
					geometry: {
						type: 'Point' as const,
						coordinates: [lng / 1000, lat / 1000]
					},
					properties
				}
			];
		})
	};
}

const isOnMap = ({ positions }: LayeredIndex, place: number): boolean => {
	return positions[place * 2] !== 0 || positions[place * 2 + 1] !== 0;
};
