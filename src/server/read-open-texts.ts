import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { AtlasError, type Issue } from '../model/issue.ts';
import { hashText } from '../text/fingerprint.ts';
import { normaliseText } from '../text/normalise.ts';
import { formatIssues } from './print.ts';
import type { PublishedDocument } from '../atlas/compile/joined-atlas.ts';

/** Larger texts are refused unread. */
const MAX_TEXT_BYTES = 50_000_000;

/**
 * The atlas's own open texts, each held against its fingerprint; what cannot be used is a fault of its source record.
 */
export async function findOpenTexts(
	folder: string,
	atlas: Atlas
): Promise<{ texts: PublishedDocument[]; issues: Issue[] }> {
	const texts: PublishedDocument[] = [];
	const issues: Issue[] = [];
	for (const { id, openText, fingerprint, origin } of atlas.sources) {
		if (!openText) {
			continue;
		}
		const text = await readOpenText(folder, openText.file);
		const isText = typeof text === 'string';
		if (isText && hashText(normaliseText(text).text) === fingerprint.text) {
			texts.push({ id, text });
			continue;
		}
		issues.push({
			code: 'open-text',
			severity: 'error',
			message: `The open text documents/${openText.file} ${isText ? 'is not the text that was cited' : text.reason}.`,
			remedy: isText
				? 'Put the text back, or run "npm run cite" again on the draft.'
				: 'Add the text itself, or remove "openText".',
			file: origin.file,
			path: [origin.path, 'openText.file'].filter(Boolean).join('.'),
			id
		});
	}
	return { texts, issues };
}

/** The open texts of an atlas that is to be published. */
export async function readOpenTexts(folder: string, atlas: Atlas): Promise<PublishedDocument[]> {
	const { texts, issues } = await findOpenTexts(folder, atlas);
	if (issues.length > 0) {
		throw new AtlasError('faults', formatIssues(issues), 'Nothing was written.');
	}
	return texts;
}

/** A text below `documents/`, or why it cannot be used: links lead out of the folder, pipes never end. */
async function readOpenText(folder: string, name: string): Promise<string | { reason: string }> {
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
