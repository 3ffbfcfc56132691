import { z } from 'zod';
import { CertaintySchema, IdSchema } from '../common.ts';
import { BasisSchema, CalloutSchema, FeatureKindSchema, StatusSchema } from '../records/feature.ts';

export const TilePropertiesSchema = z
	.object({
		/** Of the feature: several shapes may share it. */
		id: IdSchema,
		/**
		 * The id behind a letter, as `promoteId`: MapLibre takes `012` and `12` for one number, and their states for
		 * one state.
		 */
		key: z.string(),
		/** Its place in the list of features of the time index, by which filters name it. */
		n: z.int(),
		layer: IdSchema,
		kind: FeatureKindSchema,
		title: z.string(),
		mapName: z.string().optional(),
		callout: CalloutSchema.optional(),
		localName: z.string().optional(),
		presence: z.enum(['named', 'inferred']),
		basis: BasisSchema,
		status: StatusSchema,
		certainty: CertaintySchema,
		prominence: z.number(),
		frame: z.boolean(),
		/**
		 * `end`: both ends of a line of which only the ends are known · `edge`: outline of an area that is closed along
		 * the antimeridian.
		 */
		part: z.enum(['shape', 'anchor', 'end', 'edge']),
		form: z.enum(['point', 'line', 'area', 'end', 'edge']),
		/** How many lines drawn before share this one's course: it is moved aside by as many widths. */
		lane: z.int(),
		/** Of an area closed along the antimeridian or at a pole: its outline is a shape of its own. */
		seamed: z.literal(true).optional(),
		/** Of several positions, named at its anchor. */
		unnamed: z.literal(true).optional()
	})
	/** `name:ur`: the name in another language, its tag without script. */
	.catchall(z.string());
/** What a shape carries in a tile. */
export type TileProperties = z.infer<typeof TilePropertiesSchema>;
