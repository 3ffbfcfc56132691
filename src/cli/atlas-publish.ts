import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../model/compiled/manifest.ts';
import type { PublishedState } from '../model/workbench/published.ts';
import { tellDifferences } from '../review/tell-differences.ts';
import { say } from '../server/print.ts';
import { applyPending } from '../server/proposals/decide.ts';
import { readChecked } from '../server/read-checked.ts';
import type { SiteAddress } from '../server/site-address.ts';
import { listPublished, readPublished, writePublished } from '../server/workbench/published-state.ts';
import { build } from './build.ts';
import { formatCount } from '../wording/counts.ts';

/** Checks, builds, and says what to upload and what has changed since the last time. */
export async function publish(folder: string, out: string, site?: SiteAddress): Promise<void> {
	await applyPending(folder);
	const before = await readPublished(folder);
	const { atlas } = await readChecked(folder);
	const records = listPublished(atlas);
	const when = new Date().toISOString();
	const changes = before ? tellDifferences(before.records, records) : [];
	await build({
		folder,
		out,
		now: {
			when,
			changes
		},
		...(site && { site })
	});
	await writePublished(folder, {
		when,
		records,
		versions: await extendVersions(before, out, when, changes)
	});
	const { files, bytes } = await measure(out);
	say('');
	if (before) {
		const since = `Since it was published on ${before.when.slice(0, 10)}:`;
		say(
			changes.length > 0
				? [since, ...changes.map((line) => `  ${line}`)].join('\n')
				: `${since} nothing has changed.`
		);
	} else {
		say('This is the first time it is published.');
	}
	const megabytes = (bytes / 1e6).toFixed(1);
	say(`Upload all that is in ${out} (${formatCount(files, 'file')}, ${megabytes} MB) to a host of static files.`);
	say('It holds no text of a document that is not open. README.md, “Publish”, says what the host must do.');
}

/** Versions the feed goes on telling of. */
const MAX_VERSIONS = 50;

/** What the feed tells from now on: one that is published again without having changed stands once. */
async function extendVersions(
	before: PublishedState | null,
	out: string,
	when: string,
	changes: string[]
): Promise<NonNullable<PublishedState['versions']>> {
	const versions = before?.versions ?? [];
	const { version } = JSON.parse(await readFile(join(out, 'atlas', MANIFEST.meta.path), 'utf8')) as {
		version: string;
	};
	const isNew = versions.at(-1)?.version !== version;
	const all = isNew
		? [
				...versions,
				{
					when,
					version,
					changes
				}
			]
		: versions;
	return all.slice(-MAX_VERSIONS);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
	const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	let bytes = 0;
	for (const entry of entries) {
		bytes += (await stat(join(entry.parentPath, entry.name))).size;
	}
	return { files: entries.length, bytes };
}
