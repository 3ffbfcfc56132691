import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { borrowedFrom } from '../../atlas/checks/borrowed-words.ts';
import type { ImportedAnnotation } from '../../imports/imported.ts';
import type { ReadImport } from '../../imports/read-import.ts';
import { FIELDS } from '../../imports/table/fields.ts';
import { AtlasError, type Issue } from '../../model/issue.ts';
import type { ImportedFile, ImportPreview, UnreadRow } from '../../model/workbench/import.ts';
import type { NewPassage } from '../../model/workbench/protocol.ts';
import { Records } from '../../proposals/accept/records.ts';
import { findWork } from '../../proposals/import/describe-by-work.ts';
import { KnownPlaces } from '../../proposals/import/known-places.ts';
import { buildPassage, findDocument } from '../../proposals/import/plan-passages.ts';
import { Planner, type ReadFile } from '../../proposals/import/plan.ts';
import { NOTHING, type Planned } from '../../proposals/import/planned.ts';
import { ImportedRecords, listEvents, listFeatures, listSources } from '../../proposals/import/store-records.ts';
import type { Desk } from '../proposals/desk.ts';

export interface PlannedPassage {
	key: string;
	passage: NewPassage;
}
/** A preview, and what is needed to do what it shows. */
export interface PreparedImport {
	preview: ImportPreview;
	planned: Planned[];
	passages: PlannedPassage[];
}

/** Rounds in which rows that would bring a fault are left out: one fault may hide another. */
const MAX_ROUNDS = 4;

/** What would become of files that were read; nothing is written. */
export async function prepareImport(desk: Desk, reads: readonly ReadImport[], layer?: string): Promise<PreparedImport> {
	await desk.records.refresh();
	const files = reads.flatMap((read): ReadFile[] =>
		read.ok ? [{ name: basename(read.name), imported: read.imported }] : []
	);
	const records = new Records(desk.records.values);
	const { planned, unread } = leaveFaultsOut(desk, new Planner(records, layer).plan(files));
	const preview: ImportPreview = {
		id: randomBytes(8).toString('hex'),
		files: reads.map(showFile),
		rows: planned.map(({ row }) => row),
		unread: [...listUnread(reads), ...unread],
		fields: FIELDS.map(({ id, label, of }) => ({ id, label, of }))
	};
	const prepared = { preview, planned, passages: [] };
	for (const { name, imported } of files) {
		await planPassages(desk, prepared, { name, annotations: imported.annotations });
	}
	return prepared;
}

function showFile(read: ReadImport): ImportedFile {
	const { name } = read;
	return read.ok
		? {
				name,
				format: read.label,
				notes: read.imported.notes,
				table: read.imported.table
			}
		: { name, format: null, notes: [], table: null };
}

function listUnread(reads: readonly ReadImport[]): UnreadRow[] {
	return reads.flatMap((read): UnreadRow[] => {
		const file = basename(read.name);
		return read.ok
			? read.imported.unread.map(({ where, reason }) => ({ file, where, reason }))
			: [{ file, where: '', reason: `${read.reason}. ${read.remedy}` }];
	});
}

/**
 * Rows whose record would break a rule of the atlas are told with what the rule says, and the rest goes on without
 * them.
 */
function leaveFaultsOut(desk: Desk, all: readonly Planned[]): { planned: Planned[]; unread: UnreadRow[] } {
	let planned = [...all];
	const unread: UnreadRow[] = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const records = new Records(desk.records.values);
		writePlanned(
			records,
			planned.filter(({ row }) => row.isTaken)
		);
		const faults = desk.records.findFaults(records.changed);
		const byId = new Map(faults.toReversed().map((issue) => [issue.id, issue]));
		const bad = planned.filter(({ row, record }) => row.isTaken && record !== null && byId.has(record));
		if (bad.length === 0) {
			break;
		}
		for (const { row, record } of bad) {
			unread.push({ file: row.file, where: row.where, reason: tellFault(byId.get(record ?? '')) });
		}
		planned = planned.filter((each) => !bad.includes(each));
	}
	return { planned, unread };
}

const tellFault = (issue: Issue | undefined): string => {
	return issue ? `${issue.message} ${issue.remedy}` : '';
};

export function writePlanned(records: Records, planned: readonly Planned[]): void {
	const into = new ImportedRecords();
	planned.forEach(({ take }) => take(into));
	into.write(records);
}

async function planPassages(
	desk: Desk,
	{ preview, passages, planned }: PreparedImport,
	{ name, annotations }: { name: string; annotations: readonly ImportedAnnotation[] }
): Promise<void> {
	if (annotations.length === 0) {
		return;
	}
	const records = new Records(desk.records.values);
	writePlanned(
		records,
		planned.filter(({ row }) => row.isTaken)
	);
	const context: PassageContext = {
		desk,
		records,
		documents: await listDocuments(desk),
		places: new KnownPlaces(listFeatures(records)),
		events: new Set(listEvents(records).map(({ id }) => id)),
		sources: new Set(listSources(records).map(({ fingerprint }) => fingerprint.text)),
		cited: new Set((desk.records.judged.atlas?.citations ?? []).map(({ id }) => `urn:passages:citation:${id}`))
	};
	/** Annotations of documents that were not added, by what those are called. */
	const missing = new Map<string, string[]>();
	for (const annotation of annotations) {
		const { where, notes, comment } = annotation;
		const key = `p${passages.length + preview.rows.length}`;
		const row = {
			key,
			kind: 'passage' as const,
			file: name,
			where,
			title: comment ?? where,
			notes,
			position: null
		};
		const built = await planPassage(annotation, context);
		if (built === 'same') {
			const known = 'a passage of the atlas (the same id)';
			preview.rows.push({ ...row, standing: 'same', known, does: NOTHING, isTaken: false });
		} else if ('missing' in built) {
			missing.set(built.missing, [...(missing.get(built.missing) ?? []), where]);
		} else if ('fault' in built) {
			preview.unread.push({ file: name, where, reason: built.fault });
		} else {
			passages.push({ key, passage: built });
			const does = `a passage that supports ${built.supports.join(', ')}`;
			preview.rows.push({ ...row, standing: 'new', known: null, does, isTaken: true });
		}
	}
	for (const [title, [where = '', ...others]] of missing) {
		const reason = `No document that was added is “${title.slice(0, 80)}”: add it first, and import the file again.`;
		const more = others.length > 0 ? ` and ${others.length} more of its passages` : '';
		preview.unread.push({ file: name, where: `${where}${more}`, reason });
	}
}

interface PassageContext {
	desk: Desk;
	/** As they stand once all else is taken. */
	records: Records;
	documents: Parameters<typeof findDocument>[1];
	places: KnownPlaces;
	events: ReadonlySet<string>;
	/** Hashes of texts that are sources already. */
	sources: ReadonlySet<string>;
	cited: ReadonlySet<string>;
}

async function planPassage(
	annotation: ImportedAnnotation,
	context: PassageContext
): Promise<NewPassage | { fault: string } | { missing: string } | 'same'> {
	const { records, documents, sources, cited } = context;
	if (annotation.id !== null && cited.has(annotation.id)) {
		return 'same';
	}
	const known = findDocument(annotation, documents);
	if (!known) {
		return { missing: annotation.sourceTitle ?? annotation.source };
	}
	const { title, published } = known.about;
	const isDated =
		published !== null ||
		sources.has(known.fingerprint.text) ||
		findWork(records, title?.value)?.published !== undefined;
	return isDated
		? tryPassage(context, annotation, known.id)
		: {
				fault: 'Its document does not say when it was published: accept one of its proposals first, which asks for it.'
			};
}

async function listDocuments(desk: Desk): Promise<Parameters<typeof findDocument>[1]> {
	const documents = await desk.store.listDocuments();
	return Promise.all(
		documents.map(async (known) => {
			const local = await desk.store.readLocal(known.id);
			const names = (local?.copies ?? []).map(({ path }) => basename(path));
			return { known, names: names.flatMap((name) => [name, name.replace(/\.[^.]+$/u, '')]) };
		})
	);
}

async function tryPassage(
	{ desk, places, events }: PassageContext,
	annotation: ImportedAnnotation,
	id: string
): Promise<NewPassage | { fault: string }> {
	try {
		const document = await desk.texts.read(id);
		const built = buildPassage(annotation, document, places, events);
		if ('fault' in built) {
			return built;
		}
		const borrowed = borrowedFrom(document.normal, built.digest, [document.known.about.title?.value ?? '']);
		return borrowed === null
			? built
			: { fault: `Its comment borrows words of the document (“${borrowed}”): say it in your own.` };
	} catch (cause) {
		if (cause instanceof AtlasError) {
			return { fault: `${cause.message} ${cause.remedy}` };
		}
		throw cause;
	}
}
