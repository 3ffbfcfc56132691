import { mkdir, open, readFile, readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { AtlasError } from '../../model/issue.ts';
import type { Decision } from '../../model/proposals/decision.ts';
import {
	KnownDocumentSchema,
	LocalCopiesSchema,
	type KnownDocument,
	type LocalCopies
} from '../../model/proposals/document.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import { packFound, StoredFoundSchema, unpackFound } from '../../model/proposals/stored.ts';
import { parseJournal, type Journal } from './other-journal.ts';
import { AbandonedFiles, syncFolder } from '../unfinished.ts';
import { formatJson, writeWhole } from '../write-json.ts';

/**
 * The folder `proposals/` of an atlas, which `check` and `compile` do not read. A file a document, each written whole
 * or not at all, so that a run that was killed is taken up where it ended, and parts made on several machines are put
 * together by copying. No text of a document is in it.
 */
export class ProposalStore {
	readonly folder: string;
	/** Files that hold what they should not, by their paths in the folder, as they were read last. */
	readonly damaged = new Set<string>();
	readonly #abandoned = new AbandonedFiles();

	constructor(atlasFolder: string) {
		this.folder = join(atlasFolder, 'proposals');
	}

	async listDocuments(): Promise<KnownDocument[]> {
		return this.#readAll('documents', KnownDocumentSchema);
	}
	async readDocument(id: string): Promise<KnownDocument | null> {
		return this.#read(join('documents', `${id}.json`), KnownDocumentSchema);
	}
	async writeDocument(document: KnownDocument): Promise<void> {
		await this.#write(join('documents', `${document.id}.json`), document);
	}

	async listFound(): Promise<FoundFile[]> {
		const all = await this.#readAll('found', StoredFoundSchema);
		return all.map(unpackFound).filter((found) => found !== null);
	}
	async readFound(id: string): Promise<FoundFile | null> {
		const stored = await this.#read(join('found', `${id}.json`), StoredFoundSchema);
		return stored && unpackFound(stored);
	}
	/** A line an item, so that a change is a small difference in git. */
	async writeFound(found: FoundFile): Promise<void> {
		const lines = Object.entries(packFound(found)).map(([key, value]) => {
			const text = Array.isArray(value)
				? `[${value.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n]`
				: JSON.stringify(value);
			return `"${key}": ${text}`;
		});
		const path = join(this.folder, 'found', `${found.document}.json`);
		await writeWhole(path, `{\n${lines.join(',\n')}\n}\n`, this.#abandoned);
	}

	async listLocal(): Promise<LocalCopies[]> {
		return this.#readAll('local', LocalCopiesSchema);
	}
	async readLocal(id: string): Promise<LocalCopies | null> {
		return this.#read(join('local', `${id}.json`), LocalCopiesSchema);
	}
	async writeLocal(local: LocalCopies): Promise<void> {
		await this.#write(join('local', `${local.id}.json`), local);
	}

	/** All decisions in order. A last line that was cut off by a crash was never taken, and is left out. */
	async readDecisions(): Promise<Decision[]> {
		return (await this.readJournal()).decisions;
	}
	async readJournal(): Promise<Journal> {
		const text = (await ifThere(readFile(this.#journal, 'utf8'))) ?? '';
		return parseJournal(text.slice(0, text.lastIndexOf('\n') + 1));
	}

	/** Adds lines to the journal, all at once, and waits until the disk has them. */
	async decide(...decisions: readonly Decision[]): Promise<void> {
		await mkdir(this.folder, { recursive: true });
		const handle = await open(this.#journal, 'a+');
		try {
			const { size } = await handle.stat();
			const last = Buffer.alloc(1);
			if (size > 0) {
				await handle.read(last, 0, 1, size - 1);
			}
			// A line that was cut off by a crash stays alone.
			const mend = size === 0 || last.toString() === '\n' ? '' : '\n';
			await handle.writeFile(mend + decisions.map((decision) => `${JSON.stringify(decision)}\n`).join(''));
			await handle.sync();
		} finally {
			await handle.close();
		}
		syncFolder(this.folder);
	}

	/** Takes what was added since out of the journal again: a step that could not be written was never taken. */
	async cutBack(size: number): Promise<void> {
		if ((await this.journalSize()) > size) {
			await truncate(this.#journal, size);
		}
	}

	/** Changes whenever somebody adds to the journal. */
	async journalSize(): Promise<number> {
		return (await ifThere(stat(this.#journal)))?.size ?? 0;
	}

	get #journal(): string {
		return join(this.folder, 'decisions.jsonl');
	}

	async #readAll<S extends z.ZodType>(kind: string, schema: S): Promise<z.infer<S>[]> {
		const names = await readdir(join(this.folder, kind)).catch(() => []);
		const records: z.infer<S>[] = [];
		for (const name of names.filter((each) => /^[0-9a-f]{10}\.json$/u.test(each)).sort()) {
			const record = await this.#read(join(kind, name), schema);
			if (record !== null) {
				records.push(record);
			}
		}
		return records;
	}

	/** `null` where there is none; one that is damaged counts as none and is made anew. */
	async #read<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | null> {
		const text = await readFile(join(this.folder, path), 'utf8').catch(() => null);
		const parsed = text === null ? null : parseJson(text);
		const record = parsed && 'value' in parsed ? schema.safeParse(parsed.value) : null;
		if (text === null || record?.success) {
			this.damaged.delete(path);
		} else {
			this.damaged.add(path);
		}
		return record?.success ? record.data : null;
	}

	async #write(path: string, record: unknown): Promise<void> {
		await writeWhole(join(this.folder, path), formatJson(record), this.#abandoned);
	}
}

/**
 * Of the journal; `null` where there is none. One that cannot be read is never taken for none: what it holds would be
 * lost.
 */
async function ifThere<T>(reading: Promise<T>): Promise<T | null> {
	try {
		return await reading;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
			return null;
		}
		throw new AtlasError(
			'bad-journal',
			'The journal, proposals/decisions.jsonl, cannot be read; nothing was written.',
			'Give yourself the right to read it, or put the file back as it was.',
			{ cause }
		);
	}
}
