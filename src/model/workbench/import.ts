import { z } from 'zod';
import { IdSchema } from '../common.ts';

/** What the dialog for imports asks its server for, and what it gets. */

/** Files of one import together. */
const MAX_FILES = 50;
/** Letters of a file of 50 MB in base64. */
const MAX_BASE64 = 67_000_000;
/** Rows of which each may be told by itself. */
export const MAX_KEYS = 20_000;

export const ImportChoiceSchema = z.strictObject({
	of: z.enum(['places', 'events']).optional(),
	/** By index of the column: the field it stands for, or empty where it is left out. */
	fields: z.record(z.string().regex(/^\d{1,3}$/u), z.string().max(40)).optional()
});
export type ImportChoice = z.infer<typeof ImportChoiceSchema>;

export const PreviewImportSchema = z.union([
	z.strictObject({
		files: z
			.array(z.strictObject({ name: z.string().min(1).max(200), base64: z.string().max(MAX_BASE64) }))
			.min(1)
			.max(MAX_FILES)
	}),
	/** The same files, read otherwise. */
	z.strictObject({
		again: z.string().min(1).max(40),
		/** By index of the file. */
		choices: z.record(z.string().regex(/^\d{1,3}$/u), ImportChoiceSchema),
		/** Layer of new places that name none of the atlas. */
		layer: IdSchema.optional()
	})
]);
export type PreviewImport = z.infer<typeof PreviewImportSchema>;

export const DoImportSchema = z.strictObject({
	/** Of the preview. */
	id: z.string().min(1).max(40),
	/** Rows that are taken otherwise than the preview proposes. */
	toggled: z.array(z.string().min(1).max(40)).max(MAX_KEYS)
});
export type DoImport = z.infer<typeof DoImportSchema>;

export type ImportedKind = 'place' | 'event' | 'work' | 'passage';

/** One thing a file holds, and what becomes of it. */
export interface ImportRow {
	key: string;
	kind: ImportedKind;
	file: string;
	where: string;
	title: string;
	/** `known`: the atlas has it, and lacks something; `same`: it lacks nothing; `repeated`: an earlier row has it. */
	standing: 'new' | 'known' | 'same' | 'repeated';
	/** What the atlas has of it and by what that was told, in words. */
	known: string | null;
	/** What becomes of it where it is taken. */
	does: string;
	notes: string[];
	/** Degrees east and north. */
	position: [number, number] | null;
	/** Whether it is taken, if nobody says otherwise. */
	isTaken: boolean;
}
export interface UnreadRow {
	file: string;
	where: string;
	reason: string;
}
export interface ImportedFile {
	name: string;
	/** What it was read as; `null` where it was not. */
	format: string | null;
	notes: string[];
	table: {
		of: 'places' | 'events';
		sheet: string | null;
		rows: number;
		columns: { header: string; field: string; samples: string[] }[];
	} | null;
}
export interface ImportPreview {
	id: string;
	files: ImportedFile[];
	rows: ImportRow[];
	unread: UnreadRow[];
	/** Fields a column may stand for, in the order of the menu. */
	fields: { id: string; label: string; of: 'both' | 'places' | 'events' }[];
}
