import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkAtlas } from '../../atlas/checks/index.ts';
import type { Atlas } from '../../atlas/load/atlas.ts';
import { parseAtlas, type KeptFiles } from '../../atlas/load/parse.ts';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { AtlasError, type Issue } from '../../model/issue.ts';
import { formatIssues } from '../print.ts';
import { listRecordFiles } from '../record-files.ts';
import { completeUnfinished, syncFolder } from '../unfinished.ts';
import { formatJson, writeTogether } from '../write-json.ts';

interface Kept {
	/** Tells whether somebody else has written the file. */
	stamp: string;
	text: string;
	/** `undefined` where the text is no JSON. */
	value: unknown;
}
interface Judged {
	atlas: Atlas | null;
	errors: Issue[];
}

/** A record file as it shall be; `undefined` where it shall not be. */
export interface FileChange {
	path: string;
	value: unknown;
}

/** The record files of an atlas in memory, read again where they changed on the disk. Writes them whole, and checked. */
export class RecordCache {
	readonly #folder: string;
	readonly #files = new Map<string, Kept>();
	#judged: Judged | null = null;
	readonly #parsed: KeptFiles = new Map();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Reads what somebody else has changed since; gives the paths of those files. */
	async refresh(): Promise<string[]> {
		completeUnfinished(this.#folder);
		const paths = await listRecordFiles(this.#folder);
		const changed: string[] = [];
		for (const path of paths) {
			if (await this.#read(path)) {
				changed.push(path);
			}
		}
		const there = new Set(paths);
		for (const path of [...this.#files.keys()].filter((each) => !there.has(each))) {
			this.#files.delete(path);
			changed.push(path);
		}
		if (changed.length > 0) {
			this.#judged = null;
		}
		return changed;
	}

	/** Contents by path; a file that is no JSON is left out, and `write` refuses to write over it. */
	get values(): Map<string, unknown> {
		return new Map(
			[...this.#files].flatMap(([path, { value }]) => (value === undefined ? [] : [[path, value] as const]))
		);
	}

	/** The atlas as it stands, with its errors. */
	get judged(): Judged {
		this.#judged ??= this.#judge(new Map([...this.#files].map(([path, { text }]) => [path, text])));
		return this.#judged;
	}

	/** Refuses changes that would bring a fault into the atlas that was not there before, or write over what is no JSON. */
	demandSound(changes: readonly FileChange[]): Judged {
		for (const { path } of changes) {
			const kept = this.#files.get(path);
			if (kept && kept.value === undefined) {
				throw new AtlasError(
					'bad-file',
					`${path} is not valid JSON, so nothing can be added to it; nothing was written.`,
					'Correct the file by hand; "npm run check" says where the fault is.'
				);
			}
		}
		const { after, fresh } = this.#try(changes);
		if (fresh.length > 0) {
			throw new AtlasError('faults', formatIssues(fresh), 'Nothing was written.');
		}
		return after;
	}

	/** Faults that changes would bring into the atlas and that are not there before. */
	findFaults(changes: readonly FileChange[]): Issue[] {
		return this.#try(changes).fresh;
	}

	#try(changes: readonly FileChange[]): { after: Judged; fresh: Issue[] } {
		const texts = new Map([...this.#files].map(([path, { text }]) => [path, text]));
		for (const { path, value } of changes) {
			if (value === undefined) {
				texts.delete(path);
			} else {
				texts.set(path, formatJson(value));
			}
		}
		const known = new Set(this.judged.errors.map(describe));
		const after = this.#judge(texts);
		return { after, fresh: after.errors.filter((issue) => !known.has(describe(issue))) };
	}

	#judge(texts: ReadonlyMap<string, string>): Judged {
		const files = [...texts].map(([path, text]) => ({ path, text }));
		const { atlas, issues } = parseAtlas(files, this.#parsed);
		const all = [...issues, ...(atlas ? checkAtlas(atlas) : [])];
		return { atlas, errors: all.filter(({ severity }) => severity === 'error') };
	}

	/** Writes files as one step; those that shall not be are removed after it. */
	async write(changes: readonly FileChange[], judged: Judged | null = null): Promise<void> {
		const written = changes
			.filter(({ value }) => value !== undefined)
			.map(({ path, value }) => ({ path: join(this.#folder, path), text: formatJson(value) }));
		if (written.length > 0) {
			await writeTogether(this.#folder, written);
		}
		for (const { path } of changes.filter(({ value }) => value === undefined)) {
			await rm(join(this.#folder, path), { force: true });
			syncFolder(dirname(join(this.#folder, path)));
			this.#files.delete(path);
		}
		for (const { path } of changes) {
			await this.#read(path);
		}
		this.#judged = judged;
	}

	/** Whether the file is another than the one that is known. */
	async #read(path: string): Promise<boolean> {
		const info = await stat(join(this.#folder, path)).catch(() => null);
		const stamp = info ? `${info.mtimeMs} ${info.size} ${info.ino}` : '';
		const kept = this.#files.get(path);
		if (!info || kept?.stamp === stamp) {
			return false;
		}
		const text = await readFile(join(this.#folder, path), 'utf8').catch(() => null);
		if (text === null) {
			return false;
		}
		const parsed = parseJson(text);
		this.#files.set(path, { stamp, text, value: 'value' in parsed ? parsed.value : undefined });
		return kept?.text !== text;
	}
}

const describe = ({ code, file, message }: Issue): string => {
	return `${code} ${file} ${message}`;
};
