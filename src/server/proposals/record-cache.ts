import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
/** What the disk holds that is not known yet. */
interface Look {
	changed: Map<string, Kept>;
	gone: string[];
}
interface Judged {
	atlas: Atlas | null;
	errors: Issue[];
}

/** A program that writes a file empties or moves it first, and is done with it in far less. */
const SETTLE_MS = 250;
/** As often as this a file that goes on changing is looked at again. */
const MAX_LOOKS = 20;

/** A record file as it shall be; `undefined` where it shall not be. */
export interface FileChange {
	path: string;
	value: unknown;
}

/**
 * The record files of an atlas in memory, read again where they changed on the disk. Writes them whole, and checked.
 */
export class RecordCache {
	readonly #folder: string;
	readonly #files = new Map<string, Kept>();
	#judged: Judged | null = null;
	readonly #parsed: KeptFiles = new Map();
	readonly #settle: () => Promise<unknown>;

	/** @param settle waits until whoever is writing a file may be done */
	constructor(folder: string, settle: () => Promise<unknown> = () => wait(SETTLE_MS)) {
		this.#folder = folder;
		this.#settle = settle;
	}

	/**
	 * Reads what somebody else has changed since; gives the paths of those files. What is gone or no JSON may be in the
	 * middle of being written: it counts once two looks see the same.
	 */
	async refresh(): Promise<string[]> {
		completeUnfinished(this.#folder);
		let look = await this.#look();
		let doubts = describeDoubts(look);
		for (let looks = 1, before = ''; looks < MAX_LOOKS && doubts !== '' && doubts !== before; looks++) {
			before = doubts;
			await this.#settle();
			look = await this.#look();
			doubts = describeDoubts(look);
		}
		return this.#adopt(look);
	}

	/** A folder that another program takes away while it is listed is looked at once more. */
	async #list(): Promise<string[]> {
		try {
			return await listRecordFiles(this.#folder).catch(async () => {
				await this.#settle();
				return listRecordFiles(this.#folder);
			});
		} catch (cause) {
			throw new AtlasError(
				'no-folder',
				`The folder of the atlas, ${this.#folder}, cannot be read; nothing was written.`,
				'Put it back where it was, or start the workbench again where it is now.',
				{ cause }
			);
		}
	}

	async #look(): Promise<Look> {
		const paths = await this.#list();
		const changed = new Map<string, Kept>();
		for (const path of paths) {
			const kept = await this.#read(path);
			if (kept) {
				changed.set(path, kept);
			}
		}
		const there = new Set(paths);
		return {
			changed,
			gone: [...this.#files.keys()].filter((path) => !there.has(path))
		};
	}

	/** Gives the paths of files that say something else now. */
	#adopt({ changed, gone }: Look): string[] {
		const others = [...changed].filter(([path, { text }]) => this.#files.get(path)?.text !== text);
		changed.forEach((kept, path) => this.#files.set(path, kept));
		gone.forEach((path) => this.#files.delete(path));
		const paths = [...others.map(([path]) => path), ...gone];
		if (paths.length > 0) {
			this.#judged = null;
		}
		return paths;
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

	/**
	 * Refuses changes that would bring a fault into the atlas that was not there before, or write over what is no JSON.
	 */
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
		return {
			after,
			fresh: after.errors.filter((issue) => !known.has(describe(issue)))
		};
	}

	#judge(texts: ReadonlyMap<string, string>): Judged {
		const files = [...texts].map(([path, text]) => ({ path, text }));
		const { atlas, issues } = parseAtlas(files, this.#parsed);
		const all = [...issues, ...(atlas ? checkAtlas(atlas) : [])];
		return {
			atlas,
			errors: all.filter(({ severity }) => severity === 'error')
		};
	}

	/** Writes files as one step; those that shall not be are removed after it. */
	async write(changes: readonly FileChange[], judged: Judged | null = null): Promise<void> {
		const written = changes
			.filter(({ value }) => value !== undefined)
			.map(({ path, value }) => ({
				path: join(this.#folder, path),
				text: formatJson(value)
			}));
		if (written.length > 0) {
			await writeTogether(this.#folder, written);
		}
		for (const { path } of changes.filter(({ value }) => value === undefined)) {
			await rm(join(this.#folder, path), { force: true });
			syncFolder(dirname(join(this.#folder, path)));
			this.#files.delete(path);
		}
		for (const { path } of changes) {
			const kept = await this.#read(path);
			if (kept) {
				this.#files.set(path, kept);
			}
		}
		this.#judged = judged;
	}

	/** A file that is another than the one that is known. */
	async #read(path: string): Promise<Kept | null> {
		const info = await stat(join(this.#folder, path)).catch(() => null);
		const stamp = info ? `${info.mtimeMs} ${info.size} ${info.ino}` : '';
		if (!info || this.#files.get(path)?.stamp === stamp) {
			return null;
		}
		const text = await readFile(join(this.#folder, path), 'utf8').catch(() => null);
		if (text === null) {
			return null;
		}
		const parsed = parseJson(text);
		return {
			stamp,
			text,
			value: 'value' in parsed ? parsed.value : undefined
		};
	}
}

/** What may be in the middle of being written; empty where nothing is. */
const describeDoubts = ({ changed, gone }: Look): string => {
	const faulty = [...changed].filter(([, { value }]) => value === undefined);
	return [...faulty.map(([path, { stamp }]) => `${path} ${stamp}`), ...gone].join('\n');
};

const describe = ({ code, file, message }: Issue): string => {
	return `${code} ${file} ${message}`;
};
