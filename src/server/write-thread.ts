import { createHash, type Hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { FolderWriter } from './folder-writer.ts';
import type { Batch } from './thread-writer.ts';

/* What a thread does: hashes and writes what the first has made, beside all that it makes next. */

const files = new FolderWriter(workerData as string);
const hashes = new Map<string, Hash>();

function write({ paths, ends, bytes }: Batch): void {
	let begin = 0;
	paths.forEach((path, number) => {
		const piece = bytes.subarray(begin, ends[number]);
		begin = ends[number] ?? begin;
		const hash = hashes.get(path) ?? createHash('sha256');
		hashes.set(path, hash.update(piece));
		files.write(path, piece);
	});
}

parentPort?.on('message', (batch: Batch) => {
	write(batch);
	if (batch.isLast) {
		files.close();
	}
	parentPort?.postMessage(
		batch.isHashed ? new Map(Array.from(hashes, ([path, hash]) => [path, hash.copy().digest('hex')])) : null
	);
});
