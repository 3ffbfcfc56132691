import { z } from 'zod';
import { EdtfSchema, LanguageSchema } from '../common.ts';
import { code, name, prose, title } from '../fields.ts';
import { RangeSchema } from '../records/source.ts';

const HashSchema = code(z.string().regex(/^[0-9a-f]{64}$/));
/** A document by its text: the first ten hex digits of the SHA-256 of its normal form. */
export const DocumentIdSchema = code(z.string().regex(/^[0-9a-f]{10}$/));

/** Something a document says of itself, how sure that is, and where it was read. */
const toldSchema = <S extends z.ZodType>(value: S) =>
	z.strictObject({
		value,
		confidence: z.number().min(0).max(1),
		/** "the page's own data", "a line at its head" */
		basis: prose(z.string().min(1).max(80))
	});

export const AboutSchema = z.strictObject({
	title: toldSchema(title(z.string().min(1).max(300))).nullable(),
	authors: toldSchema(
		z
			.array(name(z.string().min(1).max(120)))
			.min(1)
			.max(30)
	).nullable(),
	publisher: toldSchema(name(z.string().min(1).max(160))).nullable(),
	published: toldSchema(EdtfSchema).nullable(),
	language: toldSchema(LanguageSchema).nullable()
});
export type About = z.infer<typeof AboutSchema>;

/** A stretch that is not the author's text, and why it was judged so. */
export const AsideSchema = z.strictObject({
	...RangeSchema.shape,
	reason: prose(z.string().min(1).max(80))
});

/**
 * `proposals/documents/<id>.json`: what is known of a document that was added. It stands off: offsets are code points
 * of its normal form, and no sentence of it is kept.
 */
export const KnownDocumentSchema = z.strictObject({
	id: DocumentIdSchema,
	/** Id of the format it was read as. */
	format: code(z.string().min(1)),
	fingerprint: z.strictObject({
		bytes: HashSchema,
		text: HashSchema,
		/** Code points of the normal form. */
		length: z.int().min(1)
	}),
	words: z.int().min(0),
	pages: z.int().min(0),
	/** The least of its hashes in each of some classes, by which a later edition is told; -1 where a class is empty. */
	sketch: z.array(z.int().min(-1)),
	about: AboutSchema,
	/** From the first to the last code point of the author's own text. */
	body: RangeSchema,
	headings: z.array(RangeSchema),
	/** Notes at the foot or the end, each with the mark that leads to it. */
	footnotes: z.array(z.strictObject({ ...RangeSchema.shape, mark: code(z.string().min(1).max(8)) })),
	asides: z.array(AsideSchema)
});
export type KnownDocument = z.infer<typeof KnownDocumentSchema>;

/** `proposals/local/<id>.json`, which git ignores: where copies of a document lie on this machine. */
export const LocalCopiesSchema = z.strictObject({
	id: DocumentIdSchema,
	copies: z.array(
		z.strictObject({
			path: z.string().min(1),
			bytes: HashSchema,
			size: z.int().min(0),
			/** Milliseconds since 1970 at which the file was last changed. */
			changed: z.number()
		})
	)
});
export type LocalCopies = z.infer<typeof LocalCopiesSchema>;
