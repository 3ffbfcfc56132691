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
 * How far along a project is, as the documents give it; `existing` for what simply is there, `ended` for what no longer
 * is, `declined` for what was offered or asked and refused.
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
 * - `government`: a name by which a document means this country's government ("Moscow"); found as a mention, never a
 * pin.
 */
export const NameRoleSchema = z.enum(['document', 'alias', 'local', 'historic', 'government']);
export const NameSchema = z.strictObject({
	text: name(z.string().min(1).max(120)).describe('The name as it is written.'),
	lang: LanguageSchema.default('en').describe('Language of the name, as a BCP 47 tag: `en`, `ur`, `zh-Hans`.'),
	role: NameRoleSchema.describe(
		'What the name is: `document` as a document spells it, `alias` another in the atlas’s language, `local` in a local language and script, `historic` a former one, `government` one by which a document means the country’s government.'
	)
});
export type Name = z.infer<typeof NameSchema>;

/** Why we believe in a place no document names. */
export const InferenceSchema = z.strictObject({
	reason: ProseSchema.describe('Why the documents imply the place.'),
	confidence: CertaintySchema.describe('How sure that is.'),
	reference: ReferenceSchema.optional().describe('A work that bears it out.')
});

export const PositionSchema = z.tuple([z.number(), z.number()]);

/** A named point on a line that a curator used to draw it. */
export const WaypointSchema = z.strictObject({
	name: name(z.string().min(1)).describe('Name of the point.'),
	position: PositionSchema.describe('Longitude and latitude in degrees.'),
	country: CountrySchema.optional().describe('ISO 3166-1 alpha-2 code of the country the waypoint must lie in.')
});

/** One stretch of a line with a basis of its own; `line` counts the LineStrings of a MultiLineString from 0. */
export const SegmentSchema = z.strictObject({
	line: shown(z.int().min(0)).describe('Which line of the MultiLineString, counted from 0.'),
	title: shown(prose(z.string().min(1))).describe('What the line is called: “mainland section”.'),
	basis: shown(BasisSchema).describe('How the line was come by.'),
	accuracyKm: shown(z.number().positive()).describe(
		'The true line lies within this many kilometres, as far as we know.'
	),
	status: StatusSchema.optional().describe('How far along it is, where that differs from the whole.'),
	technology: prose(z.string()).optional().describe('How it is built: “500 kV alternating current”.'),
	note: ProseSchema.optional().describe('What else a reader must know of the line.')
});

/** A length somebody published, kept beside the measured one and never averaged with it. */
export const PublishedLengthSchema = z.strictObject({
	km: z.number().positive().describe('The length in kilometres.'),
	by: name(z.string().min(1)).describe('Who published it.'),
	scope: prose(z.string().min(1)).optional().describe('Which part it is of, in words, where it is not the whole.'),
	measuredOn: z
		.strictObject({
			segments: z
				.array(z.int().min(0))
				.min(1)
				.optional()
				.describe('Lines of the MultiLineString, counted from 0.'),
			countries: z
				.array(CountrySchema)
				.min(1)
				.optional()
				.describe('ISO 3166-1 alpha-2 codes of the countries it runs through.')
		})
		.optional()
		.describe('The same part on the drawing: lines of the MultiLineString, counted from 0, and countries.'),
	note: ProseSchema.optional().describe(
		'Why it differs from the measured length, where it does by more than a tenth.'
	)
});
export type PublishedLength = z.infer<typeof PublishedLengthSchema>;

/** Where a geometry comes from and how far it may be trusted. */
export const ProvenanceSchema = z.strictObject({
	basis: BasisSchema.describe(
		'How the geometry was come by: surveyed, traced, the area itself, its ends alone, or a schematic course.'
	),
	accuracyKm: z
		.number()
		.positive()
		.describe('Stated accuracy: a point of the true thing lies within this many kilometres, as far as we know.'),
	method: ProseSchema.describe('How it was drawn, in a sentence for the reader.'),
	references: z.array(ReferenceSchema).min(1).describe('Works and data it was drawn from.'),
	imported: name(z.string().min(1).max(200))
		.optional()
		.describe('Name of the file it was imported from; taken out once a curator has reviewed the position.')
});

export const RelationSchema = z.strictObject({
	to: IdSchema.describe('Id of the other feature.'),
	as: z
		.enum(['part-of', 'has-part', 'ends-at', 'passes', 'near', 'same-corridor', 'alternative-to', 'in'])
		.describe('How this one stands to the other.')
});
export type Relation = z.infer<typeof RelationSchema>;

/** Sides of a symbol, clockwise. */
export const CALLOUTS = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west'
] as const;
export const CalloutSchema = z.enum(CALLOUTS);

export const FeaturePropertiesSchema = z.strictObject({
	title: shown(prose(z.string().min(1).max(80))).describe(
		'What the feature is called on pages and, without `mapName`, on the map.'
	),
	mapName: shown(prose(z.string().min(1).max(30)).optional()).describe(
		'A shorter name for the map, where the title would run over what lies round it: initials, say.'
	),
	callout: shown(CalloutSchema.optional()).describe(
		'Where much lies close together: the side on which the name stands apart on the map, led to its symbol by a short line.'
	),
	kind: shown(FeatureKindSchema).describe('What the feature is, apart from its theme.'),
	presence: shown(z.enum(['named', 'inferred'])).describe(
		'`named` where a document names it; `inferred` where none does and they plainly imply it.'
	),
	inference: InferenceSchema.optional().describe('Why we believe in a place no document names; for `inferred` ones.'),
	names: shown(z.array(NameSchema).min(1)).describe('Names it bears in documents, languages and scripts.'),
	description: ProseSchema.describe('What it is, in our words.'),
	certainty: shown(CertaintySchema).describe('How sure it is that the feature is what and where we say.'),
	status: StatusSchema.describe('How far along it is, as passages give it; `unknown` where none does.'),
	statusNote: ProseSchema.optional().describe(
		'What the editor knows of its status at the time of the documents, where no passage says it; shown apart.'
	),
	provenance: shown(ProvenanceSchema).describe('Where the geometry comes from and how far it may be trusted.'),
	countries: shown(z.array(CountrySchema)).describe(
		'ISO 3166-1 alpha-2 codes of the countries it lies in, a line’s in its order.'
	),
	ends: shown(z.tuple([CountrySchema, CountrySchema]).optional()).describe(
		'Countries in which a line’s first and last vertex must lie, where stated.'
	),
	segments: shownInPart(z.array(SegmentSchema).optional()).describe(
		'Lines of a MultiLineString that differ in basis, accuracy or status.'
	),
	waypoints: shown(z.array(WaypointSchema).optional()).describe('Named points on a line by which it was drawn.'),
	publishedLengths: z
		.array(PublishedLengthSchema)
		.optional()
		.describe('Lengths others published, kept beside the measured one and never averaged with it.'),
	anchor: shown(PositionSchema.optional()).describe(
		'Longitude and latitude at which the label or the symbol of an area or a line stands.'
	),
	prominence: shown(z.int().min(0).max(10)).describe(
		'Larger is drawn and labelled first: 0 for the frame … 10 for the atlas’s main subjects.'
	),
	relations: z.array(RelationSchema).default([]).describe('How it stands to other features.'),
	disputeNote: ProseSchema.optional().describe('What a reader must know about who claims the place.'),
	seeAlso: z.array(UrlSchema).optional().describe('Pages elsewhere about it.')
});
export type FeatureProperties = z.infer<typeof FeaturePropertiesSchema>;

const LineSchema = z.array(PositionSchema).min(2);
const RingSchema = z.array(PositionSchema).min(4);

/** RFC 7946 geometries an atlas uses; `null` where a thing cannot be put anywhere honestly. */
export const GeometrySchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('Point').describe('A point.'),
		coordinates: PositionSchema.describe('Longitude and latitude in degrees.')
	}),
	z.strictObject({
		type: z.literal('MultiPoint').describe('Several points.'),
		coordinates: z.array(PositionSchema).min(1).describe('Longitude and latitude of each, in degrees.')
	}),
	z.strictObject({
		type: z.literal('LineString').describe('A line.'),
		coordinates: LineSchema.describe('Longitude and latitude of its vertices in order, in degrees.')
	}),
	z.strictObject({
		type: z.literal('MultiLineString').describe('Several lines.'),
		coordinates: z
			.array(LineSchema)
			.min(1)
			.describe('For each line the longitude and latitude of its vertices, in degrees.')
	}),
	z.strictObject({
		type: z.literal('Polygon').describe('An area.'),
		coordinates: z
			.array(RingSchema)
			.min(1)
			.describe('Its outer ring, then its holes; each closed, in longitude and latitude in degrees.')
	}),
	z.strictObject({
		type: z.literal('MultiPolygon').describe('Several areas.'),
		coordinates: z
			.array(z.array(RingSchema).min(1))
			.min(1)
			.describe(
				'For each area its outer ring, then its holes; each closed, in longitude and latitude in degrees.'
			)
	})
]);
export type Geometry = z.infer<typeof GeometrySchema>;

export const FeatureSchema = z.strictObject({
	type: shown(z.literal('Feature')).describe('As GeoJSON requires it: `Feature`.'),
	id: shown(IdSchema).describe('Id of the feature. Never renamed once published.'),
	geometry: shown(GeometrySchema.nullable()).describe(
		'Where it is, as RFC 7946 has it; `null` where it cannot be put anywhere honestly.'
	),
	properties: shownInPart(FeaturePropertiesSchema).describe('What is known of it.')
});
export type Feature = z.infer<typeof FeatureSchema>;

/** `features/<layer>.geojson` */
export const FeatureFileSchema = z.strictObject({
	type: z.literal('FeatureCollection').describe('As GeoJSON requires it: `FeatureCollection`.'),
	features: z.array(FeatureSchema).describe('Features of the layer after which the file is named.')
});
