import { unpackResult, type CopyProgress, type CopyResult, type CopyTask } from './copy-task.ts';
import type { CopyReply, CopyRequest } from './copy-worker.ts';

/** The reader stopped the reading. */
export class CancelledError extends Error {
	override readonly name = 'CancelledError';
}

interface Waiting {
	onProgress: (progress: CopyProgress) => void;
	resolve: (result: CopyResult) => void;
	reject: (cause: Error) => void;
}

/** Reads and matches copies in a worker, so that the page never waits for them. Browser only. */
export class CopyReader {
	#worker: Worker | null = null;
	#task = 0;
	readonly #waiting = new Map<number, Waiting>();

	/** @throws CancelledError after `cancel`; any other error where the worker fails */
	read(task: CopyTask, onProgress: (progress: CopyProgress) => void = () => undefined): Promise<CopyResult> {
		this.#worker ??= this.#start();
		this.#task += 1;
		const request: CopyRequest = { ...task, task: this.#task };
		return new Promise((resolve, reject) => {
			this.#waiting.set(request.task, {
				onProgress,
				resolve,
				reject
			});
			this.#worker?.postMessage(request);
		});
	}

	/** Ends the worker where it has nothing to do: the libraries it has loaded take tens of megabytes. */
	rest(): void {
		if (this.#waiting.size === 0) {
			this.#stop(new Error('The worker rests.'));
		}
	}

	/** Ends the worker, whatever it is at; what it was reading is rejected. */
	cancel(): void {
		this.#stop(new CancelledError('Reading was cancelled.'));
	}

	#start(): Worker {
		const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Partial<CopyReply>>) => this.#hear(data);
		worker.onerror = (event) =>
			this.#stop(new Error(event.message || 'The worker that reads copies could not be started.'));
		return worker;
	}

	#hear(reply: Partial<CopyReply>): void {
		const waiting = reply.task === undefined ? undefined : this.#waiting.get(reply.task);
		if (!waiting || reply.task === undefined) {
			return;
		}
		if ('progress' in reply && reply.progress) {
			return waiting.onProgress(reply.progress);
		}
		this.#waiting.delete(reply.task);
		if ('result' in reply && reply.result) {
			waiting.resolve(unpackResult(reply.result));
		} else {
			waiting.reject(new Error('failure' in reply ? reply.failure : 'The worker gave no answer.'));
		}
	}

	#stop(cause: Error): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const waiting of this.#waiting.values()) {
			waiting.reject(cause);
		}
		this.#waiting.clear();
	}
}
