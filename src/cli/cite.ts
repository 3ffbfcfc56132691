import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { buildCitations } from '../curate/build-citations.ts';
import { readDocument } from '../formats/read-document.ts';
import { DraftSchema } from '../model/records/draft.ts';
import { AtlasError } from '../model/issue.ts';
import { renewAnchors } from '../curate/renew-anchors.ts';
import { hashText } from '../text/fingerprint.ts';
import { normaliseText } from '../text/normalise.ts';
import { readDocuments } from '../server/read-documents.ts';
import { formatJson, writeWhole } from '../server/write-json.ts';

/** Writes a draft's source and citation records into an atlas folder; nothing is written when a stretch is not found. */
export async function cite(draftPath: string, documentPath: string, atlasFolder: string): Promise<string> {
	const parsed = DraftSchema.safeParse(JSON.parse(await readFile(draftPath, 'utf8')));
	if (!parsed.success) {
		throw new AtlasError(
			'bad-draft',
			`${basename(draftPath)}: ${z.prettifyError(parsed.error)}`,
			'Correct the draft.'
		);
	}
	const bytes = await readFile(documentPath);
	const read = await readDocument(basename(documentPath), bytes);
	if (!read.ok) {
		throw new AtlasError('bad-document', `${basename(documentPath)} ${read.reason}.`, read.remedy);
	}
	const built = buildCitations(parsed.data, bytes, read.document.text, basename(draftPath));
	if (built.issues.length > 0) {
		const lines = built.issues.map((issue) => `${issue.file} ${issue.path}: ${issue.message} ${issue.remedy}`);
		throw new AtlasError('stretch-not-found', lines.join('\n'), 'Correct these stretches; nothing was written.');
	}
	const { id } = built.source;
	await writeWhole(join(atlasFolder, 'sources', `${id}.json`), formatJson(built.source));
	await writeWhole(
		join(atlasFolder, 'citations', `${id}.json`),
		formatJson({ source: id, citations: built.citations })
	);
	return `${id}: ${built.source.paragraphs.length} paragraphs, ${built.citations.length} citations`;
}

/**
 * Makes the anchors of existing records anew, source by source, from the documents of a folder: after a change of the
 * scheme. Digests, claims and all else stay. Gives a line for each source.
 */
export async function renew(documentsFolder: string, atlas: string): Promise<string[]> {
	const { documents } = await readDocuments(documentsFolder);
	const byText = new Map(documents.map((file) => [hashText(normaliseText(file.text).text), file]));
	const lines: string[] = [];
	for (const name of (await readdir(join(atlas, 'sources'))).filter((file) => file.endsWith('.json')).sort()) {
		const paths = { source: join(atlas, 'sources', name), citations: join(atlas, 'citations', name) };
		const records = { source: await readJson(paths.source), citations: await readJson(paths.citations) };
		const document = byText.get((records.source as { fingerprint?: { text?: string } }).fingerprint?.text ?? '');
		const renewed = document
			? renewAnchors(records, document.bytes, document.text)
			: { reason: 'its document is not in the folder' };
		if ('reason' in renewed) {
			lines.push(`${name} stays as it is: ${renewed.reason}`);
			continue;
		}
		await writeWhole(paths.source, formatJson(renewed.source));
		await writeWhole(paths.citations, formatJson(renewed.citations));
		lines.push(`${name}: anchors renewed`);
	}
	return lines;
}

const readJson = async (path: string): Promise<unknown> => {
	return JSON.parse(await readFile(path, 'utf8'));
};
