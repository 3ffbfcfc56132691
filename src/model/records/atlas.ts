import { z } from 'zod';
import { EdtfSchema, IdSchema, LanguageSchema, ProseSchema, ReferenceSchema, UrlSchema } from '../common.ts';
import { code, name, prose } from '../fields.ts';
import { FORMAT_VERSION } from '../format-version.ts';

const BoundsSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** What an atlas asks of the embedded basemap. */
const BasemapChoiceSchema = z.strictObject({
	detail: BoundsSchema.optional().describe(
		'West, south, east, north in degrees of what is cut in detail; the opening view and a little around it without.'
	),
	borders: z
		.array(IdSchema)
		.optional()
		.describe(
			'States whose own drawing of borders a reader may choose, by keys of `geo/basemap/borders.json`; all without.'
		),
	languages: z
		.array(LanguageSchema)
		.optional()
		.describe('Languages of the map’s names besides English, by keys of `geo/basemap/languages.json`; all without.')
});

/** Languages the interface has words for. */
const InterfaceLanguageSchema = z.enum(['en', 'ru', 'ur', 'fa', 'zh']);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguageSchema>;

/** A part of an atlas says so: which, of what state, taken when, and what chose it. */
const ExtractSchema = z.strictObject({
	title: prose(z.string().min(1).max(160)).describe('What was taken: “The old pier — Harbours of the bay”.'),
	of: prose(z.string().min(1).max(80)).describe('Title of the atlas it is a part of.'),
	version: code(z.string().regex(/^[0-9a-f]{12}$/u)).describe('Version of that atlas’s data.'),
	taken: EdtfSchema.describe('Day on which it was taken, in EDTF.'),
	filters: z
		.array(prose(z.string().min(1)))
		.describe('The filters that chose it, in words; none for a page’s own part.'),
	asOf: EdtfSchema.nullable().describe('Day as of which its documents speak; `null` for all of them.'),
	address: UrlSchema.optional().describe('Where the same view stands in that atlas.')
});

export const HomeSchema = z.strictObject({
	bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).describe('West, south, east, north in degrees.')
});

/** `atlas.json`: what the atlas is and how it opens. */
export const AtlasFileSchema = z.strictObject({
	id: IdSchema.describe('Id of the atlas: the name of its folder.'),
	formatVersion: z.literal(FORMAT_VERSION).describe('The form its data have; raised by `npm run migrate`.'),
	title: prose(z.string().min(1).max(80)).describe('Title of the atlas, at the head of every page.'),
	subtitle: prose(z.string().max(160)).default('').describe('What the atlas is about, in a line below its title.'),
	description: ProseSchema.describe('What the atlas reads and shows, in a few sentences.'),
	language: LanguageSchema.describe('Language in which the atlas is written, as a BCP 47 tag: `en`.'),
	interfaceLanguages: z
		.array(InterfaceLanguageSchema)
		.default(['en'])
		.refine((ids) => ids[0] === 'en' && new Set(ids).size === ids.length, 'English comes first, each once.')
		.describe(
			'Languages in which the menus and words around the data can be read: English first, at the site’s root.'
		),
	extract: ExtractSchema.optional().describe(
		'Of what it is a part, where it came out of another atlas by an evidence pack. What a place rests on may have stayed there.'
	),
	licence: name(z.string().min(1)).describe('Licence of the atlas’s own data.'),
	attributions: z
		.array(ReferenceSchema)
		.default([])
		.describe('Works the atlas’s data rest on, credited with their licences.'),
	reviewed: EdtfSchema.describe('Day up to which an editor has reviewed it, in EDTF: `2026-11-27`.'),
	home: HomeSchema.optional().describe('How the map opens; without, on all its places.'),
	views: z
		.array(
			z.strictObject({
				id: IdSchema.describe('Id of the region.'),
				title: name(z.string().min(1).max(40), { translated: true }).describe(
					'Name of the region, on its button.'
				),
				bounds: z
					.tuple([z.number(), z.number(), z.number(), z.number()])
					.describe('West, south, east, north in degrees.')
			})
		)
		.default([])
		.describe('Regions a reader may jump to.'),
	basemap: BasemapChoiceSchema.default({}).describe('What the atlas asks of the embedded basemap.')
});
export type AtlasFile = z.infer<typeof AtlasFileSchema>;
