import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { tellDifferences } from '../review/tell-differences.ts';
import { say } from '../server/print.ts';
import { applyPending } from '../server/proposals/decide.ts';
import { readChecked } from '../server/read-checked.ts';
import { listPublished, readPublished, writePublished } from '../server/workbench/published-state.ts';
import { build } from './build.ts';
import { formatCount } from '../wording/counts.ts';

/** Checks, builds, and says what to upload and what has changed since the last time. */
export async function publish(folder: string, out: string): Promise<void> {
	await applyPending(folder);
	const before = await readPublished(folder);
	const { atlas } = await readChecked(folder);
	const records = listPublished(atlas);
	await build({ folder, out });
	await writePublished(folder, records);
	const { files, bytes } = await measure(out);
	say('');
	if (before) {
		const differences = tellDifferences(before.records, records);
		const since = `Since it was published on ${before.when.slice(0, 10)}:`;
		say(
			differences.length > 0
				? [since, ...differences.map((line) => `  ${line}`)].join('\n')
				: `${since} nothing has changed.`
		);
	} else {
		say('This is the first time it is published.');
	}
	const megabytes = (bytes / 1e6).toFixed(1);
	say(`Upload all that is in ${out} (${formatCount(files, 'file')}, ${megabytes} MB) to a host of static files.`);
	say('It holds no text of a document that is not open. README.md, “Publish”, says what the host must do.');
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	let bytes = 0;
	for (const entry of entries) {
		bytes += (await stat(join(entry.parentPath, entry.name))).size;
	}
	return { files: entries.length, bytes };
}
