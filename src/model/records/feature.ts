import { z } from 'zod';
import {
	CertaintySchema,
	CountrySchema,
	IdSchema,
	LanguageSchema,
	ProseSchema,
	ReferenceSchema,
	UrlSchema
} from '../common.ts';
import { name, prose } from '../fields.ts';
import { shown, shownInPart } from '../shown.ts';

/** How a geometry was come by. Drawn differently, said in words, never mixed with status. */
export const BasisSchema = z.enum(['surveyed', 'traced', 'area', 'endpoints-only', 'schematic']);
export type Basis = z.infer<typeof BasisSchema>;

/** What a thing is, apart from its theme. */
export const FeatureKindSchema = z.enum([
	'country',
	'region',
	'disputed-area',
	'sea',
	'city',
	'capital',
	'port',
	'terminal',
	'pipeline',
	'power-line',
	'converter-station',
	'power-plant',
	'steelworks',
	'road',
	'railway',
	'corridor',
	'land-route',
	'pass',
	'base',
	'airfield',
	'training-ground',
	'launch-site',
	'compound',
	'site',
	'institution',
	'border',
	'river',
	'mountains'
]);
export type FeatureKind = z.infer<typeof FeatureKindSchema>;

/**
 * How far along a project is, as the documents give it; `existing` for what simply is there, `ended` for what no longer is,
 * `declined` for what was offered or asked and refused.
 */
export const StatusSchema = z.enum([
	'existing',
	'proposed',
	'agreed',
	'under-construction',
	'completed',
	'in-operation',
	'stalled',
	'cancelled',
	'declined',
	'ended',
	'reported',
	'unknown'
]);
export type Status = z.infer<typeof StatusSchema>;

/**
 * - `document`: a spelling that stands in a document of the atlas (used to find mentions).
 * - `alias`: another name in the atlas's language (found in search; used to find mentions too).
 * - `local`: a name in a local language and script.
 * - `historic`: a former name.
 * - `government`: a name by which a document means this country's government ("Moscow"); found as a mention, never a pin.
 */
export const NameRoleSchema = z.enum(['document', 'alias', 'local', 'historic', 'government']);
export const NameSchema = z.strictObject({
	text: name(z.string().min(1).max(120)),
	lang: LanguageSchema.default('en'),
	role: NameRoleSchema
});
export type Name = z.infer<typeof NameSchema>;

/** Why we believe in a place no document names. */
export const InferenceSchema = z.strictObject({
	reason: ProseSchema,
	confidence: CertaintySchema,
	reference: ReferenceSchema.optional()
});

export const PositionSchema = z.tuple([z.number(), z.number()]);

/** A named point on a line that a curator used to draw it. */
export const WaypointSchema = z.strictObject({
	name: name(z.string().min(1)),
	position: PositionSchema,
	/** ISO code of the country the waypoint must lie in. */
	country: CountrySchema.optional()
});

/** One stretch of a line with a basis of its own; `line` counts the LineStrings of a MultiLineString from 0. */
export const SegmentSchema = z.strictObject({
	line: shown(z.int().min(0)),
	title: shown(prose(z.string().min(1))),
	basis: shown(BasisSchema),
	accuracyKm: shown(z.number().positive()),
	status: StatusSchema.optional(),
	technology: prose(z.string()).optional(),
	note: ProseSchema.optional()
});

/** A length somebody published, kept beside the measured one and never averaged with it. */
export const PublishedLengthSchema = z.strictObject({
	km: z.number().positive(),
	by: name(z.string().min(1)),
	/** Which part it is of, in words, where it is not the whole. */
	scope: prose(z.string().min(1)).optional(),
	/** The same part on the drawing: lines of the MultiLineString, counted from 0, and countries. */
	measuredOn: z
		.strictObject({
			segments: z.array(z.int().min(0)).min(1).optional(),
			countries: z.array(CountrySchema).min(1).optional()
		})
		.optional(),
	/** Why it differs from the measured length, where it does by more than a tenth. */
	note: ProseSchema.optional()
});
export type PublishedLength = z.infer<typeof PublishedLengthSchema>;

/** Where a geometry comes from and how far it may be trusted. */
export const ProvenanceSchema = z.strictObject({
	basis: BasisSchema,
	/** Stated accuracy: a point of the true thing lies within this many kilometres, as far as we know. */
	accuracyKm: z.number().positive(),
	/** How it was drawn, in a sentence for the reader. */
	method: ProseSchema,
	references: z.array(ReferenceSchema).min(1)
});

export const RelationSchema = z.strictObject({
	to: IdSchema,
	as: z.enum(['part-of', 'has-part', 'ends-at', 'passes', 'near', 'same-corridor', 'alternative-to', 'in'])
});
export type Relation = z.infer<typeof RelationSchema>;

export const FeaturePropertiesSchema = z.strictObject({
	title: shown(prose(z.string().min(1).max(80))),
	/** A shorter name for the map, where the title would run over what lies round it: `TAPI`. */
	mapName: shown(prose(z.string().min(1).max(30)).optional()),
	kind: shown(FeatureKindSchema),
	/** `inferred`: no document names it; they plainly imply it. */
	presence: shown(z.enum(['named', 'inferred'])),
	inference: InferenceSchema.optional(),
	names: shown(z.array(NameSchema).min(1)),
	description: ProseSchema,
	/** That the feature is what and where we say. */
	certainty: shown(CertaintySchema),
	/** As passages give it; `unknown` where none does. */
	status: StatusSchema,
	/** What the editor knows of its status at the time of the documents, where no passage says it; shown apart. */
	statusNote: ProseSchema.optional(),
	provenance: shown(ProvenanceSchema),
	countries: shown(z.array(CountrySchema)),
	/** Countries in which a line's first and last vertex must lie, where stated. */
	ends: shown(z.tuple([CountrySchema, CountrySchema]).optional()),
	segments: shownInPart(z.array(SegmentSchema).optional()),
	waypoints: shown(z.array(WaypointSchema).optional()),
	publishedLengths: z.array(PublishedLengthSchema).optional(),
	/** A point to put the label or the symbol of an area or a line. */
	anchor: shown(PositionSchema.optional()),
	/** Larger is drawn and labelled first. 0 frame … 10 the atlas's main subjects. */
	prominence: shown(z.int().min(0).max(10)),
	relations: z.array(RelationSchema).default([]),
	/** What a reader must know about who claims the place. */
	disputeNote: ProseSchema.optional(),
	seeAlso: z.array(UrlSchema).optional()
});
export type FeatureProperties = z.infer<typeof FeaturePropertiesSchema>;

const LineSchema = z.array(PositionSchema).min(2);
const RingSchema = z.array(PositionSchema).min(4);

/** RFC 7946 geometries an atlas uses; `null` where a thing cannot be put anywhere honestly. */
export const GeometrySchema = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('Point'), coordinates: PositionSchema }),
	z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(PositionSchema).min(1) }),
	z.strictObject({ type: z.literal('LineString'), coordinates: LineSchema }),
	z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(LineSchema).min(1) }),
	z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(RingSchema).min(1) }),
	z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(RingSchema).min(1)).min(1) })
]);
export type Geometry = z.infer<typeof GeometrySchema>;

export const FeatureSchema = z.strictObject({
	type: shown(z.literal('Feature')),
	id: shown(IdSchema),
	geometry: shown(GeometrySchema.nullable()),
	properties: shownInPart(FeaturePropertiesSchema)
});
export type Feature = z.infer<typeof FeatureSchema>;

/** `features/<layer>.geojson` */
export const FeatureFileSchema = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(FeatureSchema)
});
