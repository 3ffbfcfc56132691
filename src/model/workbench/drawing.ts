import { z } from 'zod';
import { CertaintySchema, IdSchema } from '../common.ts';
import { PassageSchema } from './protocol.ts';
import {
	BasisSchema,
	FeatureKindSchema,
	GeometrySchema,
	PositionSchema,
	WaypointSchema,
	type Feature
} from '../records/feature.ts';

/** What the page that draws asks its server for, and what it gets. */

/** A line that a shape may be drawn along or set on. */
export interface GroundLine {
	kind: 'coast' | 'border' | 'river' | 'lake' | 'feature';
	/** Empty where it has none. */
	name: string;
	positions: [number, number][];
}

export const AreaSchema = z.strictObject({
	/** West, south, east, north; a west greater than east crosses the antimeridian. */
	bounds: z.tuple([z.number(), z.number(), z.number(), z.number()])
});

export const CourseSchema = z.strictObject({
	words: z.string().trim().min(1).max(400),
	/** Ends of what is drawn so far, between which words that name none go. */
	from: PositionSchema.nullable(),
	to: PositionSchema.nullable()
});
export type CourseRequest = z.infer<typeof CourseSchema>;

/** A point of a course; one with a name is a waypoint. */
export interface CourseVertex {
	position: [number, number];
	name?: string;
	/** How the stretch that leads there was inferred. */
	basis: 'schematic' | 'endpoints-only';
}
export interface Course {
	vertices: CourseVertex[];
	/** What was made of the words, a sentence a piece. */
	told: string[];
	/** What could not be made anything of. */
	unread: string[];
}

/** How a stretch was come by; `segment` is that of the record it was before. */
export const StretchSchema = z.strictObject({
	basis: BasisSchema,
	segment: z.int().min(0).optional()
});

const MAX_VERTICES = 20_000;
export const ShapeSchema = z.strictObject({
	/** The feature as the page saw its geometry; `null` for a new one. */
	feature: z.strictObject({ id: IdSchema, before: GeometrySchema.nullable() }).nullable(),
	geometry: GeometrySchema.refine((geometry) => JSON.stringify(geometry).length < MAX_VERTICES * 30, {
		message: 'This shape has too many points.'
	}),
	waypoints: z.array(WaypointSchema).max(500),
	stretches: z.array(StretchSchema).max(2000),
	/** Of a point or an area, and of a line's weakest stretch. */
	basis: BasisSchema,
	accuracyKm: z.number().positive().max(20_000),
	/** How it was drawn, for readers. */
	method: z.string().trim().min(10).max(600),
	/** What a new feature is. */
	about: z
		.strictObject({
			title: z.string().trim().min(1).max(80),
			kind: FeatureKindSchema,
			layer: IdSchema,
			/** The passage that tells of it, and what else it tells of. */
			passage: PassageSchema.omit({ event: true, place: true }),
			/** Why we believe in it, where no document names it. */
			inferred: z
				.strictObject({ reason: z.string().trim().min(10).max(400), confidence: CertaintySchema })
				.optional()
		})
		.nullable()
});
export type ShapeRequest = z.infer<typeof ShapeSchema>;

/** A feature to be drawn on. */
export type OpenedShape = Pick<Feature, 'id' | 'geometry'> & {
	layer: string;
	properties: Pick<Feature['properties'], 'title' | 'kind' | 'provenance' | 'segments' | 'waypoints'>;
};
