import { FormatError, type ReadText } from '../document.ts';
import { readWebPage } from '../html/read-web-page.ts';
import { Archive } from '../package/unpack.ts';
import { decodeText } from '../plain/decode-text.ts';
import type { Watch } from '../watch.ts';
import { BodyReader } from './body-reader.ts';
import { readCoreProperties } from './core-properties.ts';
import { readHiddenStyles } from './hidden-styles.ts';
import { LeftOut } from './left-out.ts';
import { readContentTypes, readRelations, readXml, typeOfPart, type Relation, type XmlTag } from './package-parts.ts';

/** Documents inserted into documents are followed this far. */
const MAX_INSERTED = 3;
/** Relation of a part that stands in the document as a whole. */
const INSERTED = 'aFChunk';
type Inserted = Pick<ReadText, 'text' | 'notes'>;

/**
 * Text of a Word document (WordprocessingML, ISO/IEC 29500): paragraphs, tables, text boxes, formulas, results of
 * fields and notes. What it leaves out, as pictures, comments, hidden and deleted text, it tells.
 */
export async function readDocx(bytes: Uint8Array, watch: Watch): Promise<ReadText> {
	const read = await readPackage(bytes, watch, 0);
	if (read.text === '') {
		throw new FormatError(
			'is a Word document without text',
			'It may hold pictures only: let a text-recognition program (OCR) read them.'
		);
	}
	return read;
}

async function readPackage(bytes: Uint8Array, watch: Watch, depth: number): Promise<Required<Omit<ReadText, 'pages'>>> {
	const archive = new Archive(bytes, watch);
	const types = readContentTypes(archive, watch);
	const main = findMain(archive, types, watch);
	const relations = readRelations(archive, main, watch);
	const targetOf = (type: string): Uint8Array | null => {
		const relation = relations.find((each) => each.type === type && !each.isExternal);
		return relation ? archive.read(relation.target) : null;
	};
	const leftOut = new LeftOut();
	const inserted = new Map<string, Inserted | null>();
	const insertedNotes: string[] = [];
	for (const relation of relations.filter(({ type }) => type === INSERTED && depth < MAX_INSERTED)) {
		inserted.set(relation.id, await readInserted(archive, relation, types, watch, depth));
	}
	const context = {
		hiddenStyles: readHiddenStyles(targetOf('styles'), watch),
		leftOut,
		readPart: (id: string) => {
			const part = inserted.get(id);
			insertedNotes.push(...(part?.notes ?? []).map((note) => `In an inserted file: ${note}`));
			return part?.text ?? null;
		}
	};
	const body = new BodyReader(context);
	readXml(archive.read(main) ?? new Uint8Array(), body, watch);
	const notes = new Map<string, string>();
	for (const relation of ['footnotes', 'endnotes']) {
		const part = targetOf(relation);
		if (part) {
			readNotes(part, relation, notes, () => new BodyReader(context), watch);
		}
	}
	const blocks = [...body.blocks, ...body.noteIds.flatMap((id) => notes.get(id) ?? [])];
	return {
		text: blocks.join('\n\n'),
		notes: [...leftOut.format(), ...insertedNotes, ...noteHeads(archive, relations, watch)],
		says: depth === 0 ? readCoreProperties(archive, watch) : []
	};
}

/** The main part, by the package's own relations. */
function findMain(archive: Archive, types: ReadonlyMap<string, string>, watch: Watch): string {
	const relation = readRelations(archive, '', watch).find(({ type }) => type === 'officeDocument');
	const main = relation?.target ?? 'word/document.xml';
	const type = typeOfPart(types, main);
	if (/spreadsheetml|presentationml|ms-excel|ms-powerpoint/u.test(type)) {
		throw new FormatError('is a spreadsheet or a presentation', 'Save it as PDF or plain text, and add that.');
	}
	if (!archive.has(main)) {
		throw new FormatError(
			'is a Word document that cannot be opened: it may be damaged',
			'Open it in a word processor, save it anew and add that.'
		);
	}
	return main;
}

/** Gives each note of a part its text, by kind and id. */
function readNotes(
	part: Uint8Array,
	relation: string,
	notes: Map<string, string>,
	makeReader: () => BodyReader,
	watch: Watch
): void {
	let reader: BodyReader | null = null;
	let id = '';
	const isNote = (name: string, space: string): boolean => {
		return space === 'w' && name === relation.slice(0, -1);
	};
	const open = (tag: XmlTag): void => {
		if (isNote(tag.name, tag.space)) {
			reader = makeReader();
			id = tag.attributes.get('id') ?? '';
		} else {
			reader?.open(tag);
		}
	};
	const close = (name: string, space: string): void => {
		if (isNote(name, space)) {
			notes.set(`${relation} ${id}`, reader?.blocks.join('\n\n') ?? '');
			reader = null;
		} else {
			reader?.close(name, space);
		}
	};
	readXml(
		part,
		{
			open,
			close,
			text: (text) => reader?.text(text)
		},
		watch
	);
}

/** Text of a file that stands in the document as a whole (altChunk); `null` where it is of a kind that is not read. */
async function readInserted(
	archive: Archive,
	relation: Relation,
	types: ReadonlyMap<string, string>,
	watch: Watch,
	depth: number
): Promise<Inserted | null> {
	const bytes = relation.isExternal ? null : archive.read(relation.target);
	if (!bytes) {
		return null;
	}
	const type = typeOfPart(types, relation.target);
	if (/html/u.test(type) || /\.x?html?$/iu.test(relation.target)) {
		return readWebPage(decodeText(bytes).text, watch);
	}
	if (/wordprocessingml/u.test(type) || /\.docx$/iu.test(relation.target)) {
		return readPackage(bytes, watch, depth + 1);
	}
	if (/^(?:message\/rfc822|multipart\/related)/u.test(type) || /\.mht(?:ml)?$/iu.test(relation.target)) {
		const { readWebArchive } = await import('../mail/read-mail.ts');
		return readWebArchive(bytes, watch);
	}
	if (/rtf/u.test(type) || /\.rtf$/iu.test(relation.target)) {
		const { readRtf } = await import('../rtf/read-rtf.ts');
		const { text, notes = [] } = readRtf(bytes, watch);
		return { text, notes };
	}
	return /text\/plain/u.test(type) || /\.txt$/iu.test(relation.target) ? decodeText(bytes) : null;
}

/** Says so where pages bear heads or feet: they are no part of the text. */
function noteHeads(archive: Archive, relations: readonly Relation[], watch: Watch): string[] {
	const isFilled = relations
		.filter(({ type }) => type === 'header' || type === 'footer')
		.some(({ target }) => {
			const bytes = archive.read(target);
			let letters = 0;
			const count = (text: string): void => {
				letters += text.trim().length;
			};
			if (bytes) {
				readXml(
					bytes,
					{
						open: () => undefined,
						close: () => undefined,
						text: count
					},
					watch
				);
			}
			return letters > 0;
		});
	return isFilled ? ['Heads and feet of its pages were left out.'] : [];
}
