import { z } from 'zod';
import { EdtfSchema, IdSchema, LanguageSchema, ProseSchema, UrlSchema } from '../common.ts';
import { code, name, prose, title } from '../fields.ts';

const CslNameSchema = z.strictObject({
	family: name(z.string()).optional(),
	given: name(z.string()).optional(),
	literal: name(z.string()).optional(),
	suffix: name(z.string()).optional()
});
const CslDateSchema = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });

/** Bibliographic data in CSL-JSON; only what the file itself says, or what `supplied` marks as ours. */
export const CslSchema = z.strictObject({
	type: z.enum([
		'article-newspaper',
		'article-magazine',
		'article-journal',
		'report',
		'webpage',
		'post-weblog',
		'document'
	]),
	title: title(z.string().min(1)),
	author: z.array(CslNameSchema).optional(),
	publisher: name(z.string()).optional(),
	'publisher-place': name(z.string()).optional(),
	'container-title': title(z.string()).optional(),
	'collection-title': title(z.string()).optional(),
	issued: CslDateSchema.optional(),
	URL: UrlSchema.optional(),
	language: LanguageSchema.optional(),
	genre: prose(z.string()).optional(),
	note: prose(z.string()).optional()
});
export type Csl = z.infer<typeof CslSchema>;

/** Something the file does not say and the editor adds, with the ground for it. */
export const SuppliedSchema = z.strictObject({
	field: code(z.string().min(1)),
	ground: ProseSchema,
	certainty: z.enum(['certain', 'less-certain', 'uncertain']).default('certain')
});

/** Half-open range of code points in the normalised text. */
export const RangeSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });
export type Range = z.infer<typeof RangeSchema>;

/** Size of a stretch in folded letters, figures left out. */
export const LettersSchema = z.strictObject({
	letters: z.int().min(1),
	/** Code points before its first letter and after its last: quotes, figures, a full stop. */
	lead: z.int().min(0),
	tail: z.int().min(0)
});

/**
 * A few letters of a paragraph here and there, each as a hash of ten bits: they find the paragraph and its passages in a
 * copy that differs. Between two lie letters of which nothing is kept.
 */
export const LandmarksSchema = z
	.strictObject({
		/** Letters before each landmark, counted from the paragraph's first; ascending. */
		at: z.array(z.int().min(0)),
		/** Hash of the letters there, in the same order. */
		hashes: z.array(z.int().min(0).max(1023))
	})
	.refine(({ at, hashes }) => at.length === hashes.length, 'every landmark has a place and a hash');
export type Landmarks = z.infer<typeof LandmarksSchema>;

/** The first digits, in hex, of SHA-256 over a stretch's letters, digits and what belongs to its figures (`foldPassage`): one for 15 letters, at most six, none below 45. */
export const PieceHashSchema = code(z.string().regex(/^[0-9a-f]{0,6}$/));

export const ParagraphSchema = z.strictObject({
	id: code(z.string().regex(/^p\d+$/)),
	/** `quote`, `heading` and `abstract` count as body too. */
	role: z.enum(['text', 'heading', 'abstract', 'standfirst']).default('text'),
	/** Several where columns, footnotes or furniture cut the paragraph. */
	ranges: z.array(RangeSchema).min(1),
	hash: PieceHashSchema,
	...LettersSchema.shape,
	landmarks: LandmarksSchema,
	words: z.int().min(1),
	/**
	 * One or two sentences of ours; names of features marked `[[id]]` or `[[id|shown words]]`.
	 * Empty for headings.
	 */
	precis: prose(z.string().max(900)).default('')
});
export type Paragraph = z.infer<typeof ParagraphSchema>;

export const FurnitureSchema = z.strictObject({
	...RangeSchema.shape,
	kind: z.enum([
		'title',
		'byline',
		'dateline',
		'navigation',
		'share',
		'caption',
		'author-note',
		'disclaimer',
		'promotion',
		'related',
		'footnote-mark',
		'page-break',
		'other'
	])
});

export type Furniture = z.infer<typeof FurnitureSchema>;

/** A name that stands in the body and is not put on the map. */
export const UnplacedSchema = z.strictObject({
	name: name(z.string().min(1)),
	/** Why: part of another name, a figure of speech, a people, a currency … */
	because: z.enum([
		'part-of-a-name',
		'figure-of-speech',
		'people-or-language',
		'organisation',
		'too-vague',
		'person'
	]),
	note: ProseSchema.optional(),
	/** Times it stands so in the body. */
	count: z.int().min(1)
});

export type Unplaced = z.infer<typeof UnplacedSchema>;

/** A text the atlas cites. `sources/<id>.json` never holds the text itself. */
export const SourceSchema = z.strictObject({
	id: IdSchema,
	/** Short name for lists and margins: "Pant 2014". */
	short: prose(z.string().min(1).max(40)),
	csl: CslSchema,
	/** When it was published, EDTF. */
	published: EdtfSchema,
	/** What kind of text, for a reader who weighs it: "newspaper opinion column". */
	kindInWords: prose(z.string().min(1).max(80)),
	/** Where the author or the publisher sits, as far as the file says. */
	seat: prose(z.string().max(80)).optional(),
	syndicatedFrom: name(z.string().max(80)).optional(),
	supplied: z.array(SuppliedSchema).default([]),
	fingerprint: z.strictObject({
		/** SHA-256 of the file's bytes. */
		bytes: code(z.string().regex(/^[0-9a-f]{64}$/)),
		/** SHA-256 of the normalised text. */
		text: code(z.string().regex(/^[0-9a-f]{64}$/)),
		normalisation: z.literal('norm-1'),
		/** How the anchors of paragraphs and passages were made. */
		anchoring: z.enum(['anchor-1', 'anchor-2']),
		/** Code points of the normalised text. */
		length: z.int().min(1)
	}),
	/** From the first to the last code point of the author's own text. */
	body: RangeSchema,
	paragraphs: z.array(ParagraphSchema).min(1),
	/** What is not body: buttons, captions, disclaimers, footnote marks. */
	furniture: z.array(FurnitureSchema).default([]),
	/** Times names of features stand in the body, headings aside; counted again by the check when the document is at hand. */
	placed: z.int().min(0).optional(),
	unplaced: z.array(UnplacedSchema).default([]),
	/** Where the publisher allows it, the text travels with the atlas: a file below `documents/`. */
	openText: z.strictObject({ file: code(z.string().regex(/^[\w.-]+$/)), licence: name(z.string().min(1)) }).optional()
});
export type Source = z.infer<typeof SourceSchema>;
