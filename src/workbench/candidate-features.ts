import type { DrawnLayer } from '../lib/map/engine/replaced-labels.ts';
import type { MapFeatures } from '../model/compiled/pages.ts';
import type { Subject } from '../model/workbench/protocol.ts';
import { buildLayer, buildProperties } from './map-features.ts';

interface Spot {
	id: string;
	title: string;
	position: readonly [number, number];
	isFirst?: boolean;
}

/** What the map of the workbench draws: candidates, what the atlas has, and the cross-hair. */
export const LAYERS: readonly DrawnLayer[] = [
	buildLayer('accepted', 'In the atlas', 'slate', 'marker'),
	{ ...buildLayer('sketch', 'Being drawn', 'purple', 'marker'), isNameless: true },
	{ ...buildLayer('candidates', 'Candidates', 'vermilion', 'marker'), isNameless: true }
];
export const SHOWN: ReadonlySet<string> = new Set(LAYERS.map(({ id }) => id));

/** Candidates and the atlas's own places as the map takes features. */
export function buildSpots(candidates: readonly Spot[], subjects: readonly Subject[]): MapFeatures {
	const own = subjects.flatMap(({ id, title, anchor }) => {
		return anchor ? [buildSpot(`own-${id}`, title, anchor, 'accepted', 1)] : [];
	});
	const shown = candidates.map(({ id, title, position, isFirst }) => {
		return buildSpot(id, title, position, 'candidates', isFirst ? 6 : 5);
	});
	return { type: 'FeatureCollection', features: [...own, ...shown] };
}

function buildSpot(
	id: string,
	title: string,
	[lng, lat]: readonly [number, number],
	of: string,
	prominence: number
): MapFeatures['features'][number] {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [lng, lat] },
		properties: buildProperties(id, title, of, prominence)
	};
}

type Bounds = [number, number, number, number];
/** Degrees round a single place; round several a share of what they span, so that neighbours stand apart. */
const MARGIN = 2;
const MIN_MARGIN = 0.25;
const MARGIN_SHARE = 0.4;
/** Degrees from the first: farther away than this, no map of a panel's width can show both. */
const MAX_SPAN = 45;

/** Bounds round the first place and those near it, the shorter way round the earth; the world without any. */
export function boundPositions(positions: readonly (readonly [number, number])[]): Bounds {
	const [first] = positions;
	if (!first) {
		return [-130, -50, 150, 70];
	}
	// Each on the side of the first that is nearer, so that neighbours over the date line stay neighbours.
	const near = positions
		.map(([lng, lat]) => [lng + 360 * Math.round((first[0] - lng) / 360), lat] as const)
		.filter(([lng, lat]) => Math.abs(lng - first[0]) <= MAX_SPAN && Math.abs(lat - first[1]) <= MAX_SPAN);
	const lngs = near.map(([lng]) => lng);
	const lats = near.map(([, lat]) => lat);
	const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const span = Math.max(east - west, north - south);
	const margin = span === 0 ? MARGIN : Math.min(MARGIN, Math.max(MIN_MARGIN, MARGIN_SHARE * span));
	return [west - margin, Math.max(-85, south - margin), east + margin, Math.min(85, north + margin)];
}
