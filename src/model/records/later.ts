import { z } from 'zod';
import { EdtfSchema, IdSchema, ProseSchema, UrlSchema } from '../common.ts';
import { name, title } from '../fields.ts';
import { StatusSchema } from './feature.ts';

/**
 * What became of a thing after the last document that tells of it: the editor's knowledge, never a document's. It is
 * shown apart from passages and claims, can be switched off, and has no part in status, map or disagreements.
 */
export const LaterNoteSchema = z
	.strictObject({
		id: IdSchema.describe('Id of the note.'),
		subjects: z.array(IdSchema).min(1).describe('Ids of the features and events it is about.'),
		when: EdtfSchema.describe('When it happened, in EDTF.'),
		status: StatusSchema.optional().describe('How far along the thing was from then on.'),
		note: ProseSchema.describe('What happened, in the editor’s words.'),
		reference: z
			.strictObject({
				title: title(z.string().min(1)).describe('Title of the work or the page.'),
				publisher: name(z.string().min(1)).describe('Who published it.'),
				date: EdtfSchema.describe('When it was published, in EDTF.'),
				url: UrlSchema.optional().describe('Where it can be read.')
			})
			.nullable()
			.describe('Where the editor has it from; `null` while a reference is still to be supplied.'),
		verified: z.boolean().describe('Whether the editor has held the note against its reference.')
	})
	.refine((note) => !note.verified || note.reference !== null, 'only a note with a reference can be verified');
export type LaterNote = z.infer<typeof LaterNoteSchema>;

/** `later/<any>.json` */
export const LaterFileSchema = z.strictObject({
	notes: z.array(LaterNoteSchema).describe('What came after the documents, as the editor knows it.')
});
