import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { formatJson } from '../atlas/compile/format-json.ts';
import { indexRecords } from '../atlas/compile/search-shards.ts';
import { MANIFEST } from '../model/compiled/manifest.ts';
import { fillPath } from '../model/compiled/path.ts';
import type { SearchRecord } from '../model/compiled/search.ts';
import { FolderWriter } from './folder-writer.ts';
import type { SearchTask } from './index-search.ts';

/* What a thread does: the index of the records that were written, beside all that the first goes on with. */

const { folder, files } = workerData as SearchTask;
const writer = new FolderWriter(folder);
const hashes = new Map<string, string>();

function* readRecords(): Generator<SearchRecord[]> {
	for (let file = 0; file < files; file++) {
		const path = join(folder, fillPath(MANIFEST.searchRecords.path, String(file)));
		yield JSON.parse(readFileSync(path, 'utf8')) as SearchRecord[];
	}
}

function write(path: string, value: unknown): void {
	const hash = createHash('sha256');
	for (const text of formatJson(value)) {
		const bytes = Buffer.from(text);
		hash.update(bytes);
		writer.write(path, bytes);
	}
	hashes.set(path, hash.digest('hex'));
}

const { index, terms } = indexRecords(readRecords());
write(MANIFEST.searchShards.path, index);
for (const [id, make] of terms) {
	write(fillPath(MANIFEST.searchTerms.path, id), make());
}
writer.close();
parentPort?.postMessage(hashes);
