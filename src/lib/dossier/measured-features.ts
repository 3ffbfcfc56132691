import type { Id } from '../../model/common.ts';
import type { MapFeatures } from '../../model/compiled/pages.ts';
import type { Geometry } from '../../model/records/feature.ts';

/** A feature with all its shapes and the least exact of their accuracies. */
export interface MeasuredFeature {
	id: Id;
	title: string;
	accuracyKm: number;
	shapes: Geometry[];
}

/** What the map draws, one entry a feature, by title. */
export function listMeasured(features: MapFeatures['features']): MeasuredFeature[] {
	const byId = new Map<Id, MeasuredFeature>();
	for (const { geometry, properties } of features) {
		if (properties.part !== 'shape') {
			continue;
		}
		const known = byId.get(properties.id) ?? {
			id: properties.id,
			title: properties.title,
			accuracyKm: 0,
			shapes: []
		};
		byId.set(properties.id, {
			...known,
			accuracyKm: Math.max(known.accuracyKm, properties.accuracyKm),
			shapes: [...known.shapes, geometry]
		});
	}
	return [...byId.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
