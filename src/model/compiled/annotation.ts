import { z } from 'zod';
import { ANNOTATION_CONTEXT, RFC_5147 } from './annotation-terms.ts';
import { AnchorSchema } from '../records/citation.ts';
import { RangeSchema, SourceSchema } from '../records/source.ts';

const SelectorsSchema = z.tuple([
	z.object({ type: z.literal('TextPositionSelector'), ...RangeSchema.shape }),
	z.object({
		type: z.literal('FragmentSelector'),
		conformsTo: z.literal(RFC_5147),
		value: z.string().regex(/^char=\d+,\d+;length=\d+$/)
	})
]);
const TargetSchema = z.object({
	type: z.literal('SpecificResource'),
	/** `ni:` URI of the normal text (RFC 6920): names exactly the text in which positions count. */
	source: z.object({ id: z.string(), type: z.literal('Text'), format: z.literal('text/plain') }),
	/** The state the text must be in, and what finds the passage in another. */
	state: z.object({
		type: z.literal('State'),
		fingerprint: SourceSchema.shape.fingerprint,
		paragraphs: z.array(z.string()).min(1),
		anchor: AnchorSchema
	}),
	selector: SelectorsSchema
});
export const WebAnnotationSchema = z.object({
	'@context': z.tuple([z.literal(ANNOTATION_CONTEXT), z.record(z.string(), z.string())]),
	id: z.string().startsWith('urn:passages:citation:'),
	type: z.literal('Annotation'),
	motivation: z.literal('describing'),
	body: z.object({ type: z.literal('TextualBody'), value: z.string(), format: z.literal('text/plain') }),
	target: z.array(TargetSchema).min(1)
});

/** A passage as W3C Web Annotation has it: one target for each piece, by position and never by quotation. */
export type WebAnnotation = z.infer<typeof WebAnnotationSchema>;

/** `annotations/<source>.json`: all passages of a source as one page of annotations. */
export const AnnotationPageSchema = z.strictObject({
	'@context': z.literal(ANNOTATION_CONTEXT),
	id: z.string(),
	type: z.literal('AnnotationPage'),
	items: z.array(WebAnnotationSchema)
});
export type AnnotationPage = z.infer<typeof AnnotationPageSchema>;
