import { z } from 'zod';
import { EdtfSchema, IdSchema } from '../common.ts';
import { name } from '../fields.ts';
import { CslSchema } from './source.ts';

/** A work that is known by its bibliography alone: a source is made of it once its document is at hand. */
export const WorkSchema = z.strictObject({
	id: IdSchema.describe('Id of the entry.'),
	csl: CslSchema.describe('Bibliographic data in CSL-JSON, as the imported file has them.'),
	published: EdtfSchema.optional().describe('When it was published, in EDTF, where the file says so.'),
	imported: name(z.string().min(1).max(200)).describe('Name of the file it was imported from.')
});
export type Work = z.infer<typeof WorkSchema>;

/** `bibliography.json` */
export const BibliographyFileSchema = z.strictObject({
	works: z.array(WorkSchema).describe('Works whose documents are not at hand yet.')
});
