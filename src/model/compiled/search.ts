import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { NameSchema } from '../records/feature.ts';

/**
 * `search.json` is a list of these, one for each place, event and document; so is `search-passages.json`, of claims and
 * passages.
 */
export const SearchRecordSchema = z.strictObject({
	id: z.string(),
	type: z.enum(['feature', 'event', 'claim', 'passage', 'source']),
	title: z.string(),
	/** Every spelling in every script, space-joined by " · ". */
	names: z.string(),
	/** Description, label or digest. */
	text: z.string(),
	/** Path below the site's base. */
	href: z.string(),
	layer: z.string().optional(),
	/** Of a place that no document names: its dot is hollow. */
	presence: z.literal('inferred').optional(),
	/** Document it is from, for passages and claims: shown once that is out. */
	source: IdSchema.optional(),
	/** What is written out below the title of a place whose borders are in dispute. */
	note: z.string().optional(),
	hint: z.string()
});
export type SearchRecord = z.infer<typeof SearchRecordSchema>;

/** `names.json` is a list of these: the spellings by which mentions of a feature are found in a text. */
export const NamedFeatureSchema = z.strictObject({
	id: IdSchema,
	layer: IdSchema,
	title: z.string(),
	names: z.array(NameSchema.pick({ text: true, role: true }))
});
export type NamedFeature = z.infer<typeof NamedFeatureSchema>;

/** `name-keys.json`, of a large atlas only: which keys its names have. */
export const NameKeysSchema = z.strictObject({
	/** How many files the names lie in. */
	files: z.int(),
	/** The numbers of the keys, as `packNumbers` makes them. */
	numbers: z.string()
});

/** `names/{id}.json`: by the number of a key, features that have a name of it, each with those names alone. */
export const NamesPartSchema = z.record(z.string(), z.array(NamedFeatureSchema));
