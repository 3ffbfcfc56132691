import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { AtlasError } from '../model/issue.ts';
import { hashText } from '../text/fingerprint.ts';
import { normaliseText } from '../text/normalise.ts';
import type { PublishedDocument } from './write-compiled.ts';

/** Larger texts are refused unread. */
const MAX_TEXT_BYTES = 50_000_000;

/** The atlas's own open texts, each held against its fingerprint. */
export async function readOpenTexts(folder: string, atlas: Atlas): Promise<PublishedDocument[]> {
	const texts: PublishedDocument[] = [];
	for (const { id, openText, fingerprint } of atlas.sources) {
		if (!openText) {
			continue;
		}
		const text = await readOpenText(folder, openText.file);
		if (typeof text !== 'string') {
			throw new AtlasError(
				'no-open-text',
				`The open text documents/${openText.file} of "${id}" ${text.reason}.`,
				'Add the text itself, or remove "openText".'
			);
		}
		if (hashText(normaliseText(text).text) !== fingerprint.text) {
			throw new AtlasError(
				'other-open-text',
				`The open text documents/${openText.file} of "${id}" is not the text that was cited.`,
				'Put the text back, or run "npm run cite" again on the draft.'
			);
		}
		texts.push({ id, text });
	}
	return texts;
}

/** A text below `documents/`, or why it cannot be used: links lead out of the folder, pipes never end. */
export async function readOpenText(folder: string, name: string): Promise<string | { reason: string }> {
	const path = join(folder, 'documents', name);
	try {
		if (!(await lstat(join(folder, 'documents'))).isDirectory()) {
			return { reason: 'stands in a folder that is a link' };
		}
		const info = await lstat(path);
		if (!info.isFile()) {
			return { reason: 'is no regular file' };
		}
		if (info.size > MAX_TEXT_BYTES) {
			return { reason: `is larger than ${MAX_TEXT_BYTES / 1_000_000} MB` };
		}
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
	} catch (error) {
		return { reason: error instanceof TypeError ? 'is not valid UTF-8' : 'cannot be read' };
	}
}
