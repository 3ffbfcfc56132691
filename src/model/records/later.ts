import { z } from 'zod';
import { EdtfSchema, IdSchema, ProseSchema, UrlSchema } from '../common.ts';
import { name, title } from '../fields.ts';
import { StatusSchema } from './feature.ts';

/**
 * What became of a thing after the last document that tells of it: the editor's knowledge, never a document's. It is shown
 * apart from passages and claims, can be switched off, and has no part in status, map or disagreements.
 */
export const LaterNoteSchema = z
	.strictObject({
		id: IdSchema,
		/** Features and events it is about. */
		subjects: z.array(IdSchema).min(1),
		/** When it happened. */
		when: EdtfSchema,
		status: StatusSchema.optional(),
		/** In the editor's words. */
		note: ProseSchema,
		/** Where the editor has it from; `null` while a reference is still to be supplied. */
		reference: z
			.strictObject({
				title: title(z.string().min(1)),
				publisher: name(z.string().min(1)),
				date: EdtfSchema,
				url: UrlSchema.optional()
			})
			.nullable(),
		/** Whether the editor has held the note against its reference. */
		verified: z.boolean()
	})
	.refine((note) => !note.verified || note.reference !== null, 'only a note with a reference can be verified');
export type LaterNote = z.infer<typeof LaterNoteSchema>;

/** `later/<any>.json` */
export const LaterFileSchema = z.strictObject({ notes: z.array(LaterNoteSchema) });
