import type { PlaceKind } from '../../model/proposals/mention.ts';
import type { Feature, FeatureKind } from '../../model/records/feature.ts';

/**
 * Of each kind of place: the kind its feature gets, the layer of a new atlas it goes into, and how near it is placed.
 */
const KINDS: Readonly<
	Record<PlaceKind, { feature: FeatureKind; layer: string; accuracyKm: number; prominence: number }>
> = {
	country: { feature: 'country', layer: 'regions', accuracyKm: 500, prominence: 1 },
	capital: { feature: 'capital', layer: 'places', accuracyKm: 10, prominence: 5 },
	city: { feature: 'city', layer: 'places', accuracyKm: 10, prominence: 4 },
	province: { feature: 'region', layer: 'regions', accuracyKm: 150, prominence: 1 },
	county: { feature: 'region', layer: 'regions', accuracyKm: 50, prominence: 1 },
	region: { feature: 'region', layer: 'regions', accuracyKm: 300, prominence: 1 },
	continent: { feature: 'region', layer: 'regions', accuracyKm: 2000, prominence: 0 },
	river: { feature: 'river', layer: 'waters', accuracyKm: 100, prominence: 2 },
	water: { feature: 'sea', layer: 'waters', accuracyKm: 200, prominence: 1 },
	mountain: { feature: 'mountains', layer: 'waters', accuracyKm: 50, prominence: 2 },
	island: { feature: 'region', layer: 'places', accuracyKm: 50, prominence: 2 },
	airport: { feature: 'airfield', layer: 'places', accuracyKm: 3, prominence: 4 },
	port: { feature: 'port', layer: 'places', accuracyKm: 5, prominence: 4 },
	feature: { feature: 'site', layer: 'places', accuracyKm: 20, prominence: 3 }
};

export function describeKind(kind: PlaceKind): (typeof KINDS)[PlaceKind] {
	return KINDS[kind];
}

/** The kind of place a feature is, for ranking beside places of the gazetteer. */
export function kindOfFeature(kind: FeatureKind): PlaceKind {
	const same: Partial<Record<FeatureKind, PlaceKind>> = {
		country: 'country',
		capital: 'capital',
		city: 'city',
		region: 'region',
		'disputed-area': 'region',
		sea: 'water',
		river: 'river',
		mountains: 'mountain',
		port: 'port',
		airfield: 'airport'
	};
	return same[kind] ?? 'feature';
}

/** A point that stands for a feature: its anchor, its point, the middle of its positions; `null` without a geometry. */
export function anchorOf({ geometry, properties }: Feature): readonly [number, number] | null {
	if (properties.anchor || !geometry) {
		return properties.anchor ?? null;
	}
	if (geometry.type === 'Point') {
		return geometry.coordinates;
	}
	const positions = flatten(geometry.coordinates);
	const middle = positions[Math.floor(positions.length / 2)];
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
		return middle ?? null;
	}
	const mean = (axis: 0 | 1): number => {
		return positions.reduce((sum, position) => sum + position[axis], 0) / Math.max(1, positions.length);
	};
	return positions.length === 0 ? null : [mean(0), mean(1)];
}

type Nested = readonly [number, number] | readonly Nested[];
function flatten(nested: Nested): (readonly [number, number])[] {
	return typeof nested[0] === 'number'
		? [nested as readonly [number, number]]
		: (nested as readonly Nested[]).flatMap(flatten);
}
