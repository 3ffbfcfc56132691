import { z } from 'zod';
import { EdtfSchema, IdSchema, LanguageSchema, ProseSchema, ReferenceSchema } from '../common.ts';
import { name, prose } from '../fields.ts';
import { FORMAT_VERSION } from '../format-version.ts';

const BoundsSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** What an atlas asks of the embedded basemap. */
const BasemapChoiceSchema = z.strictObject({
	/** West, south, east, north in degrees of what is cut in detail; the opening view and a little around it without. */
	detail: BoundsSchema.optional(),
	/** States whose own drawing of borders a reader may choose, by keys of `geo/basemap/borders.json`; all without. */
	borders: z.array(IdSchema).optional(),
	/** Languages of the map's names besides English, by keys of `geo/basemap/languages.json`; all without. */
	languages: z.array(LanguageSchema).optional()
});

/** `atlas.json`: what the atlas is and how it opens. */
export const AtlasFileSchema = z.strictObject({
	id: IdSchema,
	/** The form its data have; raised by `npm run migrate`. */
	formatVersion: z.literal(FORMAT_VERSION),
	title: prose(z.string().min(1).max(80)),
	subtitle: prose(z.string().max(160)).default(''),
	description: ProseSchema,
	language: LanguageSchema,
	/** Licence of the atlas's own data. */
	licence: name(z.string().min(1)),
	attributions: z.array(ReferenceSchema).default([]),
	/** Day up to which an editor has reviewed it. */
	reviewed: EdtfSchema,
	home: z.strictObject({
		/** West, south, east, north in degrees. */
		bounds: z.tuple([z.number(), z.number(), z.number(), z.number()])
	}),
	/** Regions a reader may jump to. */
	views: z
		.array(
			z.strictObject({
				id: IdSchema,
				title: name(z.string().min(1).max(40)),
				bounds: z.tuple([z.number(), z.number(), z.number(), z.number()])
			})
		)
		.default([]),
	basemap: BasemapChoiceSchema.default({})
});
export type AtlasFile = z.infer<typeof AtlasFileSchema>;
