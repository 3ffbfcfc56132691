import { z } from 'zod';
import { CitationSchema } from '../../model/records/citation.ts';
import { EventSchema } from '../../model/records/event.ts';
import { SourceSchema } from '../../model/records/source.ts';
import { nameText } from '../../text/name-of-text.ts';
import { formatCount } from '../../wording/counts.ts';
import type { Imported, ImportedAnnotation, ImportedEvent, ImportedWork, Unread } from '../imported.ts';
import { isObject, listOf, textOf, type Json } from '../markup/parse-json.ts';

const MAX_SHOWN = 40;
const DocumentSchema = z.object(SourceSchema.shape).pick({ id: true, csl: true, published: true, fingerprint: true });
const PassageSchema = z.object(CitationSchema.shape).pick({ id: true, pieces: true, digest: true, supports: true });
type Document = z.infer<typeof DocumentSchema>;

/** What an export of an atlas holds beside its features: events, documents, passages. Other files hold none of it. */
export function readRecords(root: Json, imported: Imported): void {
	const documents = new Map<string, Document>();
	const take = <T extends object>(read: T | Unread, into: T[]): void => {
		if ('reason' in read) {
			imported.unread.push(read);
		} else {
			into.push(read);
		}
	};
	listRecords(root.events).forEach((value, index) => take(readEvent(value, index), imported.events));
	listRecords(root.sources).forEach((value, index) => {
		const read = readDocument(value, index);
		if (!('reason' in read)) {
			documents.set(read.document.id, read.document);
		}
		take('reason' in read ? read : read.work, imported.works);
	});
	listRecords(root.passages).forEach((value, index) => {
		take(readPassage(value, index, documents), imported.annotations);
	});
	const claims = listRecords(root.claims).length;
	if (claims > 0) {
		imported.notes.push(
			`${formatCount(claims, 'claim')} ${claims === 1 ? 'was' : 'were'} left out: a claim is made anew of the words of its passage, by who has read them.`
		);
	}
}

/** A list may be anybody's: only what has an id is a record of an atlas. */
const listRecords = (value: unknown): Json[] => {
	return (Array.isArray(value) ? listOf(value) : []).filter(isObject).filter(({ id, subject }) => {
		return textOf(id) !== null || textOf(subject) !== null;
	});
};

const nameRecord = (noun: string, index: number, title: string): string => {
	return `${noun} ${index + 1} “${title.slice(0, MAX_SHOWN)}”`;
};
const refuse = (noun: string, index: number, value: Json, error: z.ZodError): Unread => {
	const [issue] = error.issues;
	const path = issue?.path.join('.') ?? '';
	return {
		where: nameRecord(noun, index, textOf(value.id) ?? ''),
		reason: `${path === '' ? 'It' : `Its ${path}`} is not as an atlas has it: ${issue?.message ?? 'it cannot be read'}.`
	};
};

function readEvent(value: Json, index: number): ImportedEvent | Unread {
	const { dateInWords: _words, passages: _passages, ...own } = value;
	const { data: record, error } = EventSchema.safeParse(own);
	if (!record) {
		return refuse('event', index, value, error);
	}
	const { id, label, when, description = null, actors, places, themes } = record;
	return {
		where: nameRecord('event', index, label),
		notes: [],
		id,
		label,
		edtf: when.edtf,
		description,
		actors,
		places: places.map(({ feature }) => feature),
		position: null,
		layer: themes[0] ?? null,
		record
	};
}

/** A document as a work: its text is not here, and what describes it is. */
function readDocument(value: Json, index: number): { document: Document; work: ImportedWork } | Unread {
	const { data: document, error } = DocumentSchema.safeParse(value);
	if (!document) {
		return refuse('document', index, value, error);
	}
	const { id, csl, published } = document;
	const where = nameRecord('document', index, csl.title);
	return {
		document,
		work: {
			where,
			notes: [],
			key: id,
			csl,
			published
		}
	};
}

function readPassage(
	value: Json,
	index: number,
	documents: ReadonlyMap<string, Document>
): ImportedAnnotation | Unread {
	const { data: passage, error } = PassageSchema.safeParse(value);
	if (!passage) {
		return refuse('passage', index, value, error);
	}
	const { id, pieces, digest, supports } = passage;
	const where = nameRecord('passage', index, id);
	const document = documents.get(textOf(value.source) ?? '');
	const [first] = pieces;
	if (!document || !first) {
		return { where, reason: 'The file does not hold its document.' };
	}
	return {
		where,
		notes: pieces.length > 1 ? [`It is in ${pieces.length} pieces; the first was taken.`] : [],
		id: `urn:passages:citation:${id}`,
		source: nameText(document.fingerprint.text),
		sourceTitle: document.csl.title,
		quote: null,
		position: first,
		comment: digest,
		tags: supports,
		links: []
	};
}
