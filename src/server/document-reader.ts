import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SourceAnchors } from '../model/compiled/pages.ts';
import type { DocumentAnswer, ReadAnswer, Wanted } from './document-task.ts';
import type { AtlasKnowledge } from '../proposals/knowledge.ts';
import type { FoundFile, RefusedFile } from './found-files.ts';
import { TYPESCRIPT } from './run.ts';

/** A document may take this long, or this long from one page to the next. Milliseconds. */
const MAX_SILENCE = 10_000;
/** Until what reads its format is loaded; a machine may be busy. Milliseconds. */
const MAX_LOADING = 60_000;
/** However many pages it tells of. Milliseconds. */
const MAX_READING = 10 * 60_000;
/** All that reading and matching one document may take up. Bytes. */
const MAX_MEMORY = 500_000_000;
/** Until the process is there; a machine may be busy. Milliseconds. */
const MAX_STARTING = 120_000;
/** Of the heap where `MAX_MEMORY` is the limit; buffers and the program itself need the rest. MB. */
const MAX_HEAP = 380;

export interface ReaderLimits {
	maxSilence?: number;
	maxLoading?: number;
	maxMemory?: number;
	/** What finding takes from the atlas, where proposals are wanted. */
	knowledge?: AtlasKnowledge | null;
	/** Another script in place of the one that reads, for tests. */
	script?: string;
}
export type OnPages = (page: number, pages: number) => void;

/** Reads documents, each for itself; never throws for what is in one. */
export interface Reading {
	read(file: FoundFile, wanted: Wanted, onPages?: OnPages): Promise<ReadAnswer | RefusedFile>;
	close(): void;
}
export type MakeReading = (anchors: SourceAnchors[], limits: ReaderLimits) => Reading;
/** Reads in a process of its own, which may be ended. */
export const readApart: MakeReading = (anchors, limits) => {
	return new DocumentReader(anchors, limits);
};

const LOST = { remedy: 'Save its text alone, and add that.' };

/**
 * Reads documents and finds passages in them in a process of their own, one after the other. A document that takes too
 * long or too much memory ends that process, costs one refusal, and the next starts another.
 */
export class DocumentReader implements Reading {
	readonly #anchors: SourceAnchors[];
	readonly #limits: Required<ReaderLimits>;
	#child: ChildProcess | null = null;

	constructor(anchors: SourceAnchors[], limits: ReaderLimits = {}) {
		this.#anchors = anchors;
		this.#limits = {
			maxSilence: MAX_SILENCE,
			maxLoading: MAX_LOADING,
			maxMemory: MAX_MEMORY,
			knowledge: null,
			script: fileURLToPath(new URL('./document-process.ts', import.meta.url)),
			...limits
		};
	}

	/** Reads a file; never throws for what is in it. */
	async read(file: FoundFile, wanted: Wanted, onPages: OnPages = () => undefined): Promise<ReadAnswer | RefusedFile> {
		const child = this.#child ?? (await this.#start());
		if (!child) {
			return {
				name: file.name,
				reason: 'could not be read: no process could be started',
				...LOST
			};
		}
		const answer = await this.#ask(child, file, wanted, onPages);
		return answer.say === 'read'
			? answer
			: {
					name: file.name,
					reason: answer.reason,
					remedy: answer.remedy
				};
	}

	close(): void {
		this.#child?.kill('SIGKILL');
		this.#child = null;
	}

	async #start(): Promise<ChildProcess | null> {
		const child = fork(this.#limits.script, {
			execArgv: [
				`--max-old-space-size=${Math.round((this.#limits.maxMemory / MAX_MEMORY) * MAX_HEAP)}`,
				// So that what reading used is given back before matching asks for as much again.
				'--expose-gc',
				'--max-semi-space-size=8',
				...TYPESCRIPT
			],
			env: {
				...process.env,
				MALLOC_ARENA_MAX: '1',
				DOCUMENT_MEMORY: String(this.#limits.maxMemory)
			},
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc']
		});
		child.on('error', () => child.kill('SIGKILL'));
		child.once('exit', () => {
			if (this.#child === child) {
				this.#child = null;
			}
		});
		const isReady = await new Promise<boolean>((resolve) => {
			const late = setTimeout(() => resolve(false), MAX_STARTING);
			child.once('message', () => resolve(true));
			child.once('exit', () => resolve(false));
			child.once('close', () => clearTimeout(late));
			child.send(
				{
					do: 'know',
					anchors: this.#anchors,
					knowledge: this.#limits.knowledge
				},
				() => undefined
			);
			child.once('message', () => clearTimeout(late));
		});
		if (!isReady) {
			child.kill('SIGKILL');
			return null;
		}
		this.#child = child;
		return child;
	}

	#ask(
		child: ChildProcess,
		file: FoundFile,
		wanted: Wanted,
		onPages: OnPages
	): Promise<Extract<DocumentAnswer, { say: 'read' | 'refused' }>> {
		return new Promise((resolve) => {
			let allowed = this.#limits.maxLoading;
			const end = (answer: Extract<DocumentAnswer, { say: 'read' | 'refused' }>): void => {
				clearTimeout(silence);
				clearTimeout(whole);
				child.off('message', hear);
				child.off('exit', fail);
				resolve(answer);
			};
			const giveUp = (): void => {
				this.#drop(child);
				end({
					say: 'refused',
					reason: `took longer than ${seconds(allowed)} to read`,
					...LOST
				});
			};
			const fail = (code: number | null, signal: NodeJS.Signals | null): void => {
				this.#drop(child);
				end({
					say: 'refused',
					reason: this.#describeEnd(code, signal),
					...LOST
				});
			};
			const hear = (answer: DocumentAnswer): void => {
				if (answer.say === 'page' || answer.say === 'begun') {
					goOn();
				} else if (answer.say !== 'ready') {
					end(answer);
				}
				if (answer.say === 'page') {
					onPages(answer.page, answer.pages);
				}
			};
			const goOn = (): void => {
				allowed = this.#limits.maxSilence;
				clearTimeout(silence);
				silence = setTimeout(giveUp, allowed);
			};
			let silence = setTimeout(giveUp, allowed);
			const whole = setTimeout(giveUp, MAX_READING);
			child.on('message', hear);
			child.on('exit', fail);
			const task = {
				do: 'read',
				name: file.name,
				path: file.path,
				wanted
			};
			child.send(task, (error) => error && fail(null, null));
		});
	}

	/** The guard ends the process by SIGKILL; a full heap ends it by SIGABRT, which some systems give as a number. */
	#describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
		const isMemory = signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134;
		const most = `${Math.round(this.#limits.maxMemory / 1_000_000)} MB`;
		return isMemory ? `needs more than ${most} of memory to read` : 'could not be read: reading it broke off';
	}

	#drop(child: ChildProcess): void {
		child.kill('SIGKILL');
		if (this.#child === child) {
			this.#child = null;
		}
	}
}

const seconds = (ms: number): string => {
	return `${ms / 1000} seconds`;
};
