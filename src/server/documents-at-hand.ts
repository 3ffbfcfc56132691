import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { AtlasError } from '../model/issue.ts';
import { formatMatch, matchDocuments, type MatchedDocument } from './match-documents.ts';
import { ROOT } from './paths.ts';
import { say } from './print.ts';
import { readDocuments } from './read-documents.ts';

/** Folder of the person's own copies: named, or `documents/` where it exists; `null` where there is none. */
export function documentsFolder(named: string | undefined): string | null {
	if (named !== undefined) {
		if (!existsSync(named)) {
			throw new AtlasError(
				'no-documents-folder',
				`There is no folder ${named}.`,
				'Name the folder that holds your copies of the documents.'
			);
		}
		return named;
	}
	const usual = join(ROOT, 'documents');
	return existsSync(usual) ? usual : null;
}

/** Reads the person's copies, says of each which source it is and how it matched, and returns the best copy of each source. */
export async function readCopies(atlas: Atlas, folder: string | null): Promise<Map<string, MatchedDocument>> {
	const copies = new Map<string, MatchedDocument>();
	if (folder === null) {
		return copies;
	}
	const { documents, refused } = await readDocuments(folder);
	for (const { name, reason, remedy } of refused) {
		say(`  ${name} was left alone: it ${reason}. ${remedy}`);
	}
	for (const match of matchDocuments(atlas, documents)) {
		say(`  ${formatMatch(match)}`);
		for (const note of match.file.notes) {
			say(`    ${note}`);
		}
		if (!match.located) {
			continue;
		}
		const earlier = copies.get(match.located.id);
		if (!earlier || (earlier.located?.found ?? 0) < match.located.found) {
			copies.set(match.located.id, match);
		}
	}
	return copies;
}
