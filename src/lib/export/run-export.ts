import { say } from '../../language/say.ts';
import type { ExportedFile, OnProgress } from '../../exports/export-format.ts';
import type { ExportReply, ExportRequest } from './export-worker.ts';

/** The reader stopped it. */
export class StoppedError extends Error {
	override readonly name = 'StoppedError';
}

/** What a worker is to the page. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** A worker that says nothing for so long has been ended by the browser, or will be. Milliseconds. */
const MAX_SILENCE = 120_000;

const startWorker = (): WorkerLike => {
	return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
};

/**
 * Writes a result set in a worker of its own, which is ended whatever comes of it.
 * @throws StoppedError after the signal; any other Error with a sentence for the reader
 */
export function runExport(
	request: ExportRequest,
	onProgress: OnProgress,
	signal: AbortSignal,
	start: () => WorkerLike = startWorker
): Promise<ExportedFile> {
	return new Promise((resolve, reject) => {
		const worker = start();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const end = (): void => {
			clearTimeout(timer);
			worker.terminate();
		};
		const fail = (cause: Error): void => {
			end();
			reject(cause);
		};
		const wait = (): void => {
			clearTimeout(timer);
			timer = setTimeout(() => fail(new Error(sayLost())), MAX_SILENCE);
		};
		signal.addEventListener('abort', () => fail(new StoppedError(say('Stopped; nothing was saved.'))));
		worker.onerror = () => fail(new Error(sayLost()));
		worker.onmessageerror = () => fail(new Error(sayLost()));
		worker.onmessage = ({ data }: MessageEvent<ExportReply>) => {
			wait();
			if ('done' in data) {
				onProgress(data.done, data.of);
			} else if ('failure' in data) {
				fail(new Error(say('The file could not be made: {cause}', { cause: say(data.failure) })));
			} else {
				end();
				resolve(data.file);
			}
		};
		wait();
		worker.postMessage(request);
	});
}

const sayLost = (): string =>
	say(
		'The file could not be made: the browser ended the work, as a rule for want of memory, or a part of the page did not come. Nothing was saved. Take less at once, or try again.'
	);
