import { CancelledError } from './cancelled-error.ts';
import { MAX_SILENCE } from '../../formats/document.ts';
import { tooSlow } from '../../formats/watch.ts';
// Only types of what reads: readers and matching come with the worker.
import type { CopyProgress, CopyResult, CopyTask, FindSources } from './copy-task.ts';
import type { CopyTraits } from './copy-traits.ts';
import type { CopyReply, CopyRequest, FoundSources } from './copy-worker.ts';
import { unpackResult } from './pack-result.ts';

interface Job {
	request: CopyRequest;
	find: FindSources | null;
	onProgress: (progress: CopyProgress) => void;
	resolve: (result: CopyResult) => void;
	reject: (cause: Error) => void;
}

/** The worker and the libraries of a format come over a line that may be slow. Milliseconds. */
const MAX_LOADING = 90_000;
/** Readers give up by themselves a little before the worker is ended. Milliseconds. */
const GRACE = 2_000;

/**
 * Reads and matches copies in a worker, so that the page never waits for them, one after the other: what hangs or runs
 * out of memory ends that worker and is refused, and the next copy gets a new one. Browser only.
 */
export class CopyReader {
	#worker: Worker | null = null;
	#hasSpoken = false;
	#tasks = 0;
	#current: Job | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #queue: Job[] = [];

	/** @throws CancelledError after `cancel`; any other error where the worker fails */
	read(task: CopyTask, onProgress: (progress: CopyProgress) => void = () => undefined): Promise<CopyResult> {
		this.#tasks += 1;
		const find = typeof task.anchors === 'function' ? task.anchors : null;
		const request: CopyRequest = {
			...task,
			anchors: typeof task.anchors === 'function' ? null : task.anchors,
			task: this.#tasks
		};
		return new Promise((resolve, reject) => {
			this.#queue.push({
				request,
				find,
				onProgress,
				resolve,
				reject
			});
			this.#next();
		});
	}

	/** Ends the worker where it has nothing to do: the libraries it has loaded take tens of megabytes. */
	rest(): void {
		if (!this.#current && this.#queue.length === 0) {
			this.#end();
		}
	}

	/** Ends the worker, whatever it is at; what it was reading, and what waits, is rejected. */
	cancel(): void {
		this.#rejectAll(new CancelledError('Reading was cancelled.'));
	}

	#next(): void {
		if (this.#current) {
			return;
		}
		this.#current = this.#queue.shift() ?? null;
		if (this.#current) {
			this.#worker ??= this.#start();
			this.#worker.postMessage(this.#current.request);
			this.#waitFor(MAX_LOADING);
		}
	}

	#start(): Worker {
		const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
		this.#hasSpoken = false;
		worker.onmessage = ({ data }: MessageEvent<Partial<CopyReply>>) => this.#hear(data);
		worker.onerror = (event) => this.#fail(event.message);
		return worker;
	}

	#hear(reply: Partial<CopyReply>): void {
		const job = this.#current;
		if (!job || reply.task !== job.request.task) {
			return;
		}
		this.#hasSpoken = true;
		if ('begun' in reply) {
			return this.#waitFor(MAX_SILENCE + GRACE);
		}
		if ('progress' in reply && reply.progress) {
			if (reply.progress.page !== undefined || reply.progress.stage === 'matching') {
				this.#waitFor(MAX_SILENCE + GRACE);
			}
			return job.onProgress(reply.progress);
		}
		if ('wanted' in reply && reply.wanted && job.find) {
			return void this.#find(job, job.find, reply.wanted);
		}
		this.#current = null;
		clearTimeout(this.#timer);
		if ('result' in reply && reply.result) {
			job.resolve(unpackResult(reply.result));
		} else {
			job.reject(new Error('failure' in reply ? reply.failure : 'The worker gave no answer.'));
		}
		this.#next();
	}

	/** Brings what a copy is to be held against: that takes as long as the network does. */
	async #find(job: Job, find: FindSources, traits: CopyTraits): Promise<void> {
		clearTimeout(this.#timer);
		try {
			const answer: FoundSources = {
				task: job.request.task,
				found: await find(traits)
			};
			if (this.#current === job) {
				this.#worker?.postMessage(answer);
				this.#waitFor(MAX_SILENCE + GRACE);
			}
		} catch (cause) {
			if (this.#current === job) {
				this.#end();
				job.reject(cause as Error);
				this.#next();
			}
		}
	}

	#waitFor(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#refuse(tooSlow()), milliseconds);
	}

	/** A worker that had begun died of what it read; one that never spoke could not be started. */
	#fail(message: string): void {
		if (this.#hasSpoken && this.#current) {
			return this.#refuse({
				reason: 'could not be read: it takes more memory than the browser gives',
				remedy: 'Print it to PDF or save its text alone, and add that.'
			});
		}
		this.#rejectAll(new Error(message || 'The worker that reads copies could not be started.'));
	}

	/** Gives up on the copy under way; those that wait are read by a new worker. */
	#refuse({ reason, remedy }: { reason: string; remedy: string }): void {
		const job = this.#current;
		this.#end();
		job?.resolve({
			outcome: 'refused',
			reason,
			remedy
		});
		this.#next();
	}

	#rejectAll(cause: Error): void {
		const jobs = [...(this.#current ? [this.#current] : []), ...this.#queue.splice(0)];
		this.#end();
		for (const job of jobs) {
			job.reject(cause);
		}
	}

	#end(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
		this.#worker = null;
		this.#current = null;
	}
}
