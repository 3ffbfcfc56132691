import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { ColumnChoice } from '../imports/import-format.ts';
import { MAX_IMPORT_BYTES } from '../imports/read-import.ts';
import { IMPORT_FORMATS, listImportIds } from '../imports/registry.ts';
import { FIELDS } from '../imports/table/fields.ts';
import { AtlasError } from '../model/issue.ts';
import type { ImportPreview, ImportRow } from '../model/workbench/import.ts';
import { takeLock } from '../server/atlas-lock.ts';
import { doImport } from '../server/imports/do-import.ts';
import { prepareImport } from '../server/imports/prepare-import.ts';
import { readApart, type ReadFiles, type ReadTask } from '../server/imports/read-apart.ts';
import { escapeUnseen, say } from '../server/print.ts';
import { Desk } from '../server/proposals/desk.ts';
import { formatCount } from '../wording/counts.ts';

export interface ImportOptions {
	/** Id of a format, where it is not to be found out. */
	as?: string;
	/** Layer of new places. */
	layer?: string;
	/** `Header=field,Header=field` */
	columns?: string;
	/** Whether rows of tables are places or events. */
	rows?: string;
	dryRun?: boolean;
	json?: boolean;
}

/**
 * Shows what files bring and, unless it is a dry run, takes all that is new over as one step. Exit code 1 where
 * something was not read.
 */
export async function importFiles(
	folder: string,
	paths: readonly string[],
	options: ImportOptions,
	readFiles: ReadFiles = readApart
): Promise<void> {
	const tasks = await listTasks(paths, options);
	const lock = options.dryRun ? null : takeLock(folder, 'a command');
	try {
		const desk = new Desk(folder, undefined, lock?.demand);
		if (lock) {
			await desk.completePending();
		}
		let reads = await readFiles(tasks);
		const chosen = chooseColumns(tasks, reads, options);
		if (chosen) {
			reads = await readFiles(chosen);
		}
		const prepared = await prepareImport(desk, reads, options.layer);
		demandLayer(desk, options.layer);
		const { preview } = prepared;
		const isTaking = !options.dryRun && preview.rows.some((row) => row.isTaken);
		const told = isTaking ? (await doImport(desk, prepared, new Set())).told : [];
		print(preview, told, options);
		process.exitCode = preview.unread.length > 0 ? 1 : 0;
	} finally {
		lock?.release();
	}
}

function demandLayer(desk: Desk, layer: string | undefined): void {
	const layers = desk.records.judged.atlas?.layers.map(({ id }) => id) ?? [];
	if (layer !== undefined && !layers.includes(layer)) {
		throw new AtlasError('usage', `The atlas has no layer "${layer}".`, `It has: ${layers.join(', ')}.`);
	}
}

async function listTasks(paths: readonly string[], { as, rows }: ImportOptions): Promise<ReadTask[]> {
	if (as !== undefined && !IMPORT_FORMATS.some(({ id }) => id === as)) {
		throw new AtlasError('usage', `There is no format "${as}".`, `Known are: ${listImportIds()}.`);
	}
	if (rows !== undefined && rows !== 'places' && rows !== 'events') {
		throw new AtlasError(
			'usage',
			`Rows are places or events, not "${rows}".`,
			'Write --rows places or --rows events.'
		);
	}
	const choice: ColumnChoice = rows === undefined ? {} : { of: rows };
	return Promise.all(
		paths.map(async (path) => {
			const from = resolve(process.env.INIT_CWD ?? '.', path);
			const info = await stat(from).catch(() => null);
			if (!info?.isFile()) {
				throw new AtlasError(
					'no-file',
					`${path} ${info ? 'is no file' : 'is not there'}.`,
					'Name files to import; nothing was written.'
				);
			}
			// What is too large is refused unread, with the words for it.
			const bytes =
				info.size > MAX_IMPORT_BYTES
					? new Uint8Array(MAX_IMPORT_BYTES + 1)
					: new Uint8Array(await readFile(from));
			return {
				name: basename(path),
				bytes,
				choice,
				as
			};
		})
	);
}

/** The tasks again with the columns that were named; `null` where none was. */
function chooseColumns(
	tasks: readonly ReadTask[],
	reads: Awaited<ReturnType<ReadFiles>>,
	{ columns, rows }: ImportOptions
): ReadTask[] | null {
	if (columns === undefined) {
		return null;
	}
	const pairs = columns.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
	const bad = pairs.find(([header, field, more]) => !header || field === undefined || more !== undefined);
	const unknown = pairs.find(([, field]) => field !== '' && !FIELDS.some(({ id }) => id === field));
	if (bad ?? unknown) {
		throw new AtlasError(
			'usage',
			`"${(bad ?? unknown)?.join('=') ?? ''}" names no column and field.`,
			`Write --columns "Header=field,Header=field" with fields of: ${FIELDS.map(({ id }) => id).join(', ')}.`
		);
	}
	return tasks.map((task, index) => {
		const read = reads[index];
		const table = read?.ok ? read.imported.table : null;
		if (!table) {
			return task;
		}
		const headers = table.columns.map(({ header }) => header);
		const missing = pairs.find(([header = '']) => !headers.includes(header));
		if (missing) {
			throw new AtlasError(
				'usage',
				`${task.name} has no column "${missing[0] ?? ''}".`,
				`It has: ${headers.join(', ')}.`
			);
		}
		const named = new Set(pairs.map(([, field]) => field));
		const fields = headers.map((header, column) => {
			const pair = pairs.find(([name]) => name === header);
			const guessed = table.columns[column]?.field ?? '';
			// A field that is given to a column is taken from the one it was guessed for.
			return pair ? (pair[1] ?? '') : named.has(guessed) ? '' : guessed;
		});
		return {
			...task,
			choice: {
				of: rows === 'events' || rows === 'places' ? rows : table.of,
				fields: { ...fields }
			}
		};
	});
}

const SIGNS: Readonly<Record<ImportRow['standing'], string>> = {
	new: '+',
	known: '~',
	same: '=',
	repeated: '='
};
/** Rows that are listed; of the rest the number is told. */
const MAX_LISTED = 200;

function print(preview: ImportPreview, told: readonly string[], { json, dryRun }: ImportOptions): void {
	if (json) {
		process.stdout.write(
			`${JSON.stringify({
				...preview,
				fields: undefined,
				told
			})}\n`
		);
		return;
	}
	const lines = [
		...preview.files.flatMap(({ name, format, notes, table }) => [
			`${name}: ${format ?? 'not read'}${table ? `, ${formatCount(table.rows, 'row')} read as ${table.of}; columns ${table.columns.map(({ header, field }) => `${header} → ${field || 'left out'}`).join(', ')}` : ''}`,
			...notes.map((note) => `    ${note}`)
		]),
		...preview.rows.slice(0, MAX_LISTED).flatMap(formatRow),
		...(preview.rows.length > MAX_LISTED
			? [`  … and ${preview.rows.length - MAX_LISTED} more; --json lists all`]
			: []),
		...preview.unread.map(({ file, where, reason }) => `  ! ${file}${where === '' ? ' ' : `, ${where}: `}${reason}`)
	];
	process.stdout.write(`${escapeUnseen(lines.join('\n'))}\n`);
	const count = (standing: ImportRow['standing']): number =>
		preview.rows.filter((row) => row.standing === standing).length;
	say(
		`${count('new')} new, ${count('known')} known and lacking something, ${count('same') + count('repeated')} there already, ${preview.unread.length} not read.`
	);
	if (dryRun) {
		say('Nothing was written: this was a dry run.');
	} else if (told.length > 0) {
		say(`${told.join(' ')}. The workbench can take it back as one step.`);
	} else {
		say('Nothing was written: there was nothing to take over.');
	}
}

function formatRow({ standing, kind, title, where, file, does, known, notes }: ImportRow): string[] {
	const isKnown = known === null || standing === 'repeated' ? ':' : ` is ${known};`;
	return [
		`  ${SIGNS[standing]} ${kind} “${title}” (${file}, ${where})${isKnown} ${does}`,
		...notes.map((note) => `      ${note}`)
	];
}
