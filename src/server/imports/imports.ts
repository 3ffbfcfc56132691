import { AtlasError } from '../../model/issue.ts';
import type { DoImport, ImportChoice, ImportPreview, PreviewImport } from '../../model/workbench/import.ts';
import type { Desk } from '../proposals/desk.ts';
import { doImport } from './do-import.ts';
import { prepareImport, type PreparedImport } from './prepare-import.ts';
import { readApart, type ReadFiles, type ReadTask } from './read-apart.ts';

/** Previews that are kept, each with its files. */
const MAX_KEPT = 3;

interface Kept {
	tasks: ReadTask[];
	prepared: PreparedImport;
}

/** The imports of a workbench: files are read and previewed, read otherwise, and taken over. */
export class Imports {
	readonly #desk: Desk;
	readonly #inTurn: <T>(work: () => Promise<T>) => Promise<T>;
	readonly #readFiles: ReadFiles;
	readonly #kept = new Map<string, Kept>();

	/** @param inTurn does one thing after the other, so that no two meet */
	constructor(desk: Desk, inTurn: <T>(work: () => Promise<T>) => Promise<T>, readFiles: ReadFiles = readApart) {
		this.#desk = desk;
		this.#inTurn = inTurn;
		this.#readFiles = readFiles;
	}

	async preview(wanted: PreviewImport): Promise<ImportPreview> {
		const tasks =
			'files' in wanted
				? wanted.files.map(({ name, base64 }) => ({
						name,
						bytes: new Uint8Array(Buffer.from(base64, 'base64'))
					}))
				: this.#find(wanted.again).tasks.map((task, index) => ({
						...task,
						choice: readChoice(wanted.choices[index])
					}));
		const reads = await this.#readFiles(tasks);
		const layer = 'layer' in wanted ? wanted.layer : undefined;
		const prepared = await this.#inTurn(() => prepareImport(this.#desk, reads, layer));
		this.#kept.set(prepared.preview.id, { tasks, prepared });
		for (const oldest of [...this.#kept.keys()].slice(0, -MAX_KEPT)) {
			this.#kept.delete(oldest);
		}
		return prepared.preview;
	}

	/** Called in turn. */
	async do({ id, toggled }: DoImport): Promise<{ step: string; told: string[] }> {
		const { prepared } = this.#find(id);
		const done = await doImport(this.#desk, prepared, new Set(toggled));
		this.#kept.delete(id);
		return done;
	}

	#find(id: string): Kept {
		const kept = this.#kept.get(id);
		if (!kept) {
			throw new AtlasError('no-preview', 'This preview is not kept any more.', 'Choose the files again.');
		}
		return kept;
	}
}

function readChoice(choice: ImportChoice | undefined): ReadTask['choice'] {
	return choice && { of: choice.of, fields: choice.fields };
}
