import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareLocated } from '../anchors/match/compare-located.ts';
import { describeRepeats } from '../anchors/match/describe-repeats.ts';
import type { LocatedSource } from '../anchors/match/locate.ts';
import { buildAnchors } from '../atlas/compile/anchors.ts';
import type { Atlas } from '../atlas/load/atlas.ts';
import type { ReadDocument } from '../formats/document.ts';
import { formatNotes } from '../formats/notes.ts';
import { labelFormat } from '../formats/registry.ts';
import { AtlasError } from '../model/issue.ts';
import { DocumentReader, type OnPages } from './document-reader.ts';
import type { ReadAnswer } from './document-task.ts';
import { findFiles } from './found-files.ts';
import { ROOT } from './paths.ts';
import { formatFileName, say } from './print.ts';
import { formatShare } from '../wording/counts.ts';

/** A person's copy of a source: its text, and how many of the passages stand in it. */
export interface Copy extends ReadDocument {
	/** Of the file. */
	name: string;
	/** `text` and `bytes`: it is the very text that was cited. */
	how: 'bytes' | 'text' | 'passages' | 'none';
	found: number;
	located: LocatedSource;
}

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

/**
 * Reads the person's copies, says of each which source it is and how it matched, and returns the best copy of each
 * source.
 */
export async function readCopies(atlas: Atlas, folder: string | null): Promise<Map<string, Copy>> {
	const copies = new Map<string, Copy>();
	if (folder === null) {
		return copies;
	}
	const { files, refused } = await findFiles(folder);
	refused.forEach(sayRefused);
	const reader = new DocumentReader(buildAnchors(atlas));
	try {
		for (const file of files) {
			const read = await reader.read(file, { text: false }, tellPages(file.name));
			if ('reason' in read) {
				sayRefused(read);
				continue;
			}
			say(`  ${formatMatch(formatFileName(file.name), read)}`);
			formatNotes(read.document.notes).forEach((line) => say(line));
			keepBest(copies, file.name, read);
		}
	} finally {
		reader.close();
	}
	return copies;
}

const sayRefused = ({ name, reason, remedy }: { name: string; reason: string; remedy: string }): void => {
	say(`  ${formatFileName(name)} was left alone: it ${reason}. ${remedy}`);
};

function keepBest(copies: Map<string, Copy>, name: string, { document, match }: ReadAnswer): void {
	for (const located of match.located ? [match.located, ...match.also] : []) {
		const earlier = copies.get(located.id);
		if (!earlier || compareLocated(located, earlier.located) < 0) {
			copies.set(located.id, {
				...document,
				name,
				how: located.how,
				found: located.found,
				located
			});
		}
	}
}

/** Milliseconds between two lines on one long document. */
const PROGRESS_EVERY = 3000;

/** Says now and then how far a long document is read. */
export function tellPages(name: string): OnPages {
	let last = performance.now();
	return (page, pages) => {
		if (performance.now() - last > PROGRESS_EVERY) {
			last = performance.now();
			say(`  ${formatFileName(name)}: page ${page} of ${pages} …`);
		}
	};
}

const HOW = {
	bytes: 'the same file to the byte',
	text: 'the same text',
	passages: 'another edition',
	none: ''
} as const;

/** "a.txt is pant-2014: the same file to the byte; 31 of 31 passages found" */
export function formatMatch(name: string, { document, match, lacking }: ReadAnswer): string {
	const { located, nearest } = match;
	if (!located) {
		const nearby = nearest.slice(0, 3).map(({ id, found, of }) => `${formatShare(found, of, 'passage')} of ${id}`);
		return `${name} is no copy of any source of this atlas${nearby.length > 0 ? `; it shares ${nearby.join(', ')}` : ''}`;
	}
	const format = document.format === 'text' ? '' : ` (${labelFormat(document.format)})`;
	const lacks = lacking.length > 0 ? `; it lacks those of ${lacking.join(', ')}` : '';
	const others = match.also.map((other) => `; it also holds ${formatLocated(other)}`);
	return `${name}${format} is ${formatLocated(located)}${lacks}${others.join('')}`;
}

/** "pant-2014: another edition; 31 of 31 passages found; it stands there twice, and the first is read" */
function formatLocated({ id, how, found, passages, repeats }: LocatedSource): string {
	const twice = repeats ? `; ${describeRepeats(repeats)}` : '';
	return `${id}: ${HOW[how]}; ${formatShare(found, passages.length, 'passage')} found${twice}`;
}
