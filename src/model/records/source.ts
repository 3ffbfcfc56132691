import { z } from 'zod';
import { EdtfSchema, IdSchema, LanguageSchema, ProseSchema, UrlSchema } from '../common.ts';
import { code, name, prose, title } from '../fields.ts';

const CslNameSchema = z.strictObject({
	family: name(z.string()).optional().describe('Family name.'),
	given: name(z.string()).optional().describe('Given names.'),
	literal: name(z.string())
		.optional()
		.describe('The whole name of a body, or one that does not part into family and given names.'),
	suffix: name(z.string()).optional().describe('What follows the name: “Jr.”'),
	'non-dropping-particle': name(z.string())
		.optional()
		.describe('What stands before the family name and belongs to it: “van der”.'),
	'dropping-particle': name(z.string())
		.optional()
		.describe('What stands before the family name and is left off where the name stands alone: “de”.')
});
const CslDateSchema = z.strictObject({
	'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]).describe('Year, month and day, as far as known.')
});

/**
 * Bibliographic data in CSL-JSON; only what the file itself says, or what `supplied` marks as ours. A translation
 * leaves them as they are.
 */
export const CslSchema = z.strictObject({
	type: z
		.enum([
			'article-newspaper',
			'article-magazine',
			'article-journal',
			'report',
			'webpage',
			'post-weblog',
			'book',
			'chapter',
			'thesis',
			'paper-conference',
			'speech',
			'document'
		])
		.describe('What sort of work it is, in the terms of CSL.'),
	title: title(z.string().min(1)).describe('Title of the work, as it stands there.'),
	author: z.array(CslNameSchema).optional().describe('Its authors, in order.'),
	publisher: name(z.string()).optional().describe('Who published it.'),
	'publisher-place': name(z.string()).optional().describe('Where the publisher sits.'),
	'container-title': title(z.string()).optional().describe('Title of the newspaper, journal or site it stands in.'),
	'collection-title': title(z.string()).optional().describe('Title of the series it belongs to.'),
	volume: name(z.string()).optional().describe('Volume of the journal or of the work.'),
	issue: name(z.string()).optional().describe('Number of the issue.'),
	page: name(z.string()).optional().describe('Pages it stands on: “12–34”.'),
	issued: CslDateSchema.optional().describe('When it was published.'),
	DOI: code(z.string().regex(/^10\.\d{4,9}\/\S+$/u))
		.optional()
		.describe('Its Digital Object Identifier, without an address: `10.1000/182`.'),
	URL: UrlSchema.optional().describe('Where it can be read.'),
	language: LanguageSchema.optional().describe('Language of the text, as a BCP 47 tag.'),
	genre: prose(z.string(), { translated: false })
		.optional()
		.describe('What sort of text it calls itself: “opinion”.'),
	note: prose(z.string(), { translated: false }).optional().describe('What else one must know to cite it.')
});
export type Csl = z.infer<typeof CslSchema>;

/** Something the file does not say and the editor adds, with the ground for it. */
export const SuppliedSchema = z.strictObject({
	field: code(z.string().min(1)).describe('The field the editor supplied, as a path: `csl.issued`.'),
	ground: ProseSchema.describe('What the editor has it from.'),
	certainty: z.enum(['certain', 'less-certain', 'uncertain']).default('certain').describe('How sure it is.')
});

/** Half-open range of code points in the normalised text. */
export const RangeSchema = z.strictObject({
	start: z.int().min(0).describe('Code point of the normalised text at which it begins, counted from 0.'),
	end: z.int().min(1).describe('The first code point after it.')
});
export type Range = z.infer<typeof RangeSchema>;

/** Size of a stretch in folded letters, figures left out. */
export const LettersSchema = z.strictObject({
	letters: z.int().min(1).describe('Its folded letters, figures left out.'),
	lead: z.int().min(0).describe('Code points before its first letter: quotes, figures.'),
	tail: z.int().min(0).describe('Code points after its last letter: quotes, figures, a full stop.')
});

/**
 * A few letters of a paragraph here and there, each as a hash of ten bits: they find the paragraph and its passages in
 * a copy that differs. Between two lie letters of which nothing is kept.
 */
export const LandmarksSchema = z
	.strictObject({
		at: z
			.array(z.int().min(0))
			.describe('Letters before each landmark, counted from the paragraph’s first; ascending.'),
		hashes: z.array(z.int().min(0).max(1023)).describe('Hash of the letters there, in the same order.')
	})
	.refine(({ at, hashes }) => at.length === hashes.length, 'every landmark has a place and a hash');
export type Landmarks = z.infer<typeof LandmarksSchema>;

/**
 * The first digits, in hex, of SHA-256 over a stretch's letters, digits and what belongs to its figures
 * (`foldPassage`): one for 15 letters, at most six, none below 45.
 */
export const PieceHashSchema = code(z.string().regex(/^[0-9a-f]{0,6}$/));

export const ParagraphSchema = z.strictObject({
	id: code(z.string().regex(/^p\d+$/)).describe('Id of the paragraph: `p1`, `p2` … in reading order.'),
	role: z
		.enum(['text', 'heading', 'abstract', 'standfirst'])
		.default('text')
		.describe('What it is; a `heading`, an `abstract` and a `standfirst` count as body too.'),
	ranges: z
		.array(RangeSchema)
		.min(1)
		.describe(
			'Where it stands in the normalised text: several ranges where columns, footnotes or furniture cut it.'
		),
	hash: PieceHashSchema.describe(
		'The first digits of a hash of its letters and figures; empty for fewer than 45 letters.'
	),
	...LettersSchema.shape,
	landmarks: LandmarksSchema.describe(
		'A few letters here and there, each as a hash of ten bits: they find it in a copy that differs.'
	),
	words: z.int().min(1).describe('Words it has.'),
	precis: prose(z.string().max(900))
		.default('')
		.describe(
			'One or two sentences of ours; names of features marked `[[id]]` or `[[id|shown words]]`. Empty for headings.'
		)
});
export type Paragraph = z.infer<typeof ParagraphSchema>;

export const FurnitureSchema = z.strictObject({
	...RangeSchema.shape,
	kind: z
		.enum([
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
		.describe('What it is.')
});

export type Furniture = z.infer<typeof FurnitureSchema>;

/** A name that stands in the body and is not put on the map. */
export const UnplacedSchema = z.strictObject({
	name: name(z.string().min(1)).describe('The name as it stands in the text.'),
	because: z
		.enum(['part-of-a-name', 'figure-of-speech', 'people-or-language', 'organisation', 'too-vague', 'person'])
		.describe('Why it is not put on the map: part of another name, a figure of speech, a people …'),
	note: ProseSchema.optional().describe('The reason in words, where the code does not say enough.'),
	count: z.int().min(1).describe('Times it stands so in the body.')
});

export type Unplaced = z.infer<typeof UnplacedSchema>;

/** A text the atlas cites. `sources/<id>.json` never holds the text itself. */
export const SourceSchema = z.strictObject({
	id: IdSchema.describe('Id of the document: the name of its file.'),
	short: prose(z.string().min(1).max(40)).describe('Short name for lists and margins: “Pant 2014”.'),
	csl: CslSchema.describe(
		'Bibliographic data in CSL-JSON; only what the file itself says, or what `supplied` marks as ours.'
	),
	published: EdtfSchema.describe('When it was published, in EDTF.'),
	kindInWords: prose(z.string().min(1).max(80)).describe(
		'What kind of text, for a reader who weighs it: “newspaper opinion column”.'
	),
	seat: prose(z.string().max(80))
		.optional()
		.describe('Where the author or the publisher sits, as far as the file says.'),
	syndicatedFrom: name(z.string().max(80))
		.optional()
		.describe('Where it was published first, where that is elsewhere.'),
	supplied: z
		.array(SuppliedSchema)
		.default([])
		.describe('What the file does not say and the editor adds, each with the ground for it.'),
	fingerprint: z
		.strictObject({
			bytes: code(z.string().regex(/^[0-9a-f]{64}$/)).describe('SHA-256 of the file’s bytes.'),
			text: code(z.string().regex(/^[0-9a-f]{64}$/)).describe('SHA-256 of the normalised text.'),
			normalisation: z.literal('norm-1').describe('How the text was normalised.'),
			anchoring: z
				.enum(['anchor-1', 'anchor-2'])
				.describe('How the anchors of paragraphs and passages were made.'),
			length: z.int().min(1).describe('Code points of the normalised text.')
		})
		.describe('By which a reader’s copy is known for this very document.'),
	body: RangeSchema.describe('From the first to the last code point of the author’s own text.'),
	paragraphs: z
		.array(ParagraphSchema)
		.min(1)
		.describe('Paragraphs of the body, in reading order, without their text.'),
	furniture: z
		.array(FurnitureSchema)
		.default([])
		.describe('What is not body: buttons, captions, disclaimers, footnote marks.'),
	placed: z
		.int()
		.min(0)
		.optional()
		.describe(
			'Times names of features stand in the body, headings aside; counted again by the check when the document is at hand.'
		),
	unplaced: z.array(UnplacedSchema).default([]).describe('Names that stand in the body and are not put on the map.'),
	openText: z
		.strictObject({
			file: code(z.string().regex(/^[\w.-]+$/)).describe('Name of the file below `documents/`.'),
			licence: name(z.string().min(1)).describe('Licence that allows it.')
		})
		.optional()
		.describe('Where the publisher allows it, the text travels with the atlas: a file below `documents/`.')
});
export type Source = z.infer<typeof SourceSchema>;
