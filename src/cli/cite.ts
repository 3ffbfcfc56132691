import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { buildCitations } from '../curate/build-citations.ts';
import { DraftSchema } from '../model/draft.ts';
import { AtlasError } from '../model/issue.ts';
import { decodeText } from './read-documents.ts';
import { formatJson, writeWhole } from './write-json.ts';

/** Writes a draft's source and citation records into an atlas folder; nothing is written when a stretch is not found. */
export async function cite(draftPath: string, documentPath: string, atlasFolder: string): Promise<string> {
	const parsed = DraftSchema.safeParse(JSON.parse(await readFile(draftPath, 'utf8')));
	if (!parsed.success) throw new AtlasError('bad-draft', `${basename(draftPath)}: ${z.prettifyError(parsed.error)}`, 'Correct the draft.');
	const bytes = await readFile(documentPath);
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) throw new AtlasError('bad-document', `${basename(documentPath)}: ${decoded.reason}.`, 'Save the document as plain UTF-8 text.');
	const built = buildCitations(parsed.data, bytes, decoded.text, basename(draftPath));
	if (built.issues.length > 0) {
		const lines = built.issues.map((issue) => `${issue.file} ${issue.path}: ${issue.message} ${issue.remedy}`);
		throw new AtlasError('stretch-not-found', lines.join('\n'), 'Correct these stretches; nothing was written.');
	}
	const { id } = built.source;
	await writeWhole(join(atlasFolder, 'sources', `${id}.json`), formatJson(built.source));
	await writeWhole(join(atlasFolder, 'citations', `${id}.json`), formatJson({ source: id, citations: built.citations }));
	return `${id}: ${built.source.paragraphs.length} paragraphs, ${built.citations.length} citations`;
}
