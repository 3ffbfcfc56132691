import { matchCopy } from '../anchors/match/match-copy.ts';
import type { DocumentToVerify } from '../exports/verify-page.ts';
import { say, sayCompiled } from '../language/say.ts';
import { readDocument, tooLarge } from '../formats/read-document.ts';
import { MAX_BYTES } from '../formats/document.ts';
import type { Id } from '../model/common.ts';
import { judgePassage, type Verdict } from './verdict.ts';

/** What became of a file. */
export type ReadCopy =
	| { isCopy: true; short: string[]; notes: string[]; verdicts: Map<Id, Verdict> }
	| { isCopy: false; message: string; remedy: string };

/** Reads a file and looks for the passages of every document in it. Never throws for what a file holds. */
export async function readCopy(file: File, documents: readonly DocumentToVerify[]): Promise<ReadCopy> {
	if (file.size > MAX_BYTES) {
		return refuse(file.name, tooLarge());
	}
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) {
		return refuse(file.name, {
			reason: 'could not be read: it may have been moved, or it is a folder',
			remedy: 'Pick it again.'
		});
	}
	const copy = new Uint8Array(bytes);
	const read = await readDocument(file.name, copy);
	if (!read.ok) {
		return refuse(file.name, read);
	}
	const { normal, located, also } = matchCopy(
		copy,
		read.document.text,
		documents.map(({ anchors }) => anchors)
	);
	const held = located ? [located, ...also] : [];
	if (held.length === 0) {
		return {
			isCopy: false,
			message: say('“{name}” is no copy of these documents: too few of their passages stand in it.', {
				name: file.name
			}),
			remedy: ''
		};
	}
	const passages = held.flatMap((source) => source.passages);
	return {
		isCopy: true,
		short: held.flatMap(({ id }) => documents.find(({ anchors }) => anchors.id === id)?.short ?? []),
		notes: read.document.notes.map((note) => sayCompiled(note, 'note')),
		verdicts: new Map(passages.map((passage) => [passage.id, judgePassage(passage, normal, file.name)]))
	};
}

function refuse(name: string, { reason, remedy }: { reason: string; remedy: string }): ReadCopy {
	return {
		isCopy: false,
		message: say('“{name}” {reason}.', {
			name,
			reason: sayCompiled(reason)
		}),
		remedy: sayCompiled(remedy)
	};
}
