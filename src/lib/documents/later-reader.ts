import type { CopyReader } from './copy-reader.ts';
import type { CopyProgress, CopyResult, CopyTask } from './copy-task.ts';

/** A reader of copies whose program comes with the first copy that is read. Browser only. */
export class LaterReader {
	#reader: CopyReader | null = null;

	/** @throws as `CopyReader.read` does, and where its program does not come */
	async read(task: CopyTask, onProgress?: (progress: CopyProgress) => void): Promise<CopyResult> {
		const { CopyReader: Reader } = await import('./copy-reader.ts');
		this.#reader ??= new Reader();
		return this.#reader.read(task, onProgress);
	}

	cancel(): void {
		this.#reader?.cancel();
	}

	rest(): void {
		this.#reader?.rest();
	}
}
