import type { ImportedPlace, Unread } from '../imported.ts';
import { GeometryBuilder, ShapeError, type RawShape } from './build-geometry.ts';

const PART_NAMES = {
	points: 'points',
	lines: 'lines',
	areas: 'area'
} as const;

export type PlaceWithoutShape = Omit<ImportedPlace, 'geometry'>;

export function makePlace(where: string, title: string, parts: Partial<PlaceWithoutShape> = {}): PlaceWithoutShape {
	return {
		where,
		notes: [],
		id: null,
		title,
		names: [],
		description: null,
		kind: null,
		layer: null,
		certainty: null,
		when: null,
		accuracyKm: null,
		links: [],
		countries: [],
		record: null,
		...parts
	};
}

/**
 * The place with its geometry. One that mixes points, lines and areas becomes several places, one of each, as an atlas
 * holds no mixed geometries: nothing of it is dropped.
 */
export function placeShapes(place: PlaceWithoutShape, find: () => RawShape[]): ImportedPlace[] | Unread {
	try {
		const shapes = find();
		const parts = shapes.map((shape): ImportedPlace => {
			const builder = new GeometryBuilder();
			const geometry = builder.build(shape);
			const isPart = shapes.length > 1;
			return {
				...place,
				id: isPart ? null : place.id,
				record: isPart ? null : place.record,
				title: isPart ? `${place.title} (${PART_NAMES[shape.type]})` : place.title,
				geometry,
				notes: [
					...place.notes,
					...builder.notes,
					...(isPart ? ['It mixes points, lines and areas: each becomes a place of its own.'] : [])
				]
			};
		});
		return parts.length > 0
			? parts
			: [
					{
						...place,
						geometry: null,
						notes: [...place.notes, 'It has no position.']
					}
				];
	} catch (cause) {
		if (cause instanceof ShapeError) {
			return {
				where: place.where,
				reason: `It ${cause.message}.`
			};
		}
		throw cause;
	}
}
