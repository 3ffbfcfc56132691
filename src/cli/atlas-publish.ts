import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import type { Changes } from '../model/workbench/changes.ts';
import { MANIFEST } from '../model/compiled/manifest.ts';
import type { PublishedState } from '../model/workbench/published.ts';
import { say } from '../server/print.ts';
import { applyPending } from '../server/proposals/decide.ts';
import { NO_DESCRIPTION, NO_LICENCE } from '../server/proposals/new-atlas.ts';
import { readChecked } from '../server/read-checked.ts';
import type { SiteAddress } from '../server/site-address.ts';
import { findChanges, listPublished, readPublished, writePublished } from '../server/workbench/published-state.ts';
import { build } from './build.ts';
import { formatCount } from '../wording/counts.ts';

export interface PublishOptions {
	site?: SiteAddress;
	/** Only say what has changed since the last time. */
	dryRun?: boolean;
}

/** Checks, builds, and says what to upload and what has changed since the last time. */
export async function publish(folder: string, out: string, { site, dryRun }: PublishOptions = {}): Promise<void> {
	if (dryRun) {
		const { atlas } = await readChecked(folder);
		tellChanges(await findChanges(folder, atlas));
		tellUnsaid(atlas);
		say('Nothing was built: this was a dry run. The workbench shows the same on a map (key c).');
		return;
	}
	await applyPending(folder);
	const before = await readPublished(folder);
	const { atlas } = await readChecked(folder);
	const changes = await findChanges(folder, atlas);
	const when = new Date().toISOString();
	await build({
		folder,
		out,
		now: {
			when,
			changes: changes.told
		},
		...(site && { site })
	});
	await writePublished(folder, {
		when,
		hasClaims: true,
		records: listPublished(atlas),
		versions: extendVersions(before, await readVersion(out), when, changes.told)
	});
	const { files, bytes } = await measure(out);
	say('');
	tellChanges(changes);
	const megabytes = (bytes / 1e6).toFixed(1);
	say(`Upload all that is in ${out} (${formatCount(files, 'file')}, ${megabytes} MB) to a host of static files.`);
	say('It holds no text of a document that is not open. README.md, “Publish”, says what the host must do.');
	tellUnsaid(atlas);
}

/** What readers of a published atlas look for, and nobody has said yet. */
function tellUnsaid({ file }: Atlas): void {
	if (file.licence === NO_LICENCE) {
		say(
			'No licence is chosen: readers will be told so, and nobody may use the data. Before you upload it write one into "licence" in atlas.json, as “CC BY 4.0” or “All rights reserved”, and publish again.'
		);
	}
	if (file.description === NO_DESCRIPTION) {
		say('It is not said what the atlas shows: write it into "description" in atlas.json, and publish again.');
	}
}

/** Versions the feed goes on telling of. */
const MAX_VERSIONS = 50;

async function readVersion(out: string): Promise<string> {
	const { version } = JSON.parse(await readFile(join(out, 'atlas', MANIFEST.meta.path), 'utf8')) as {
		version: string;
	};
	return version;
}

/** What the feed tells from now on: one that is published again without having changed stands once. */
export function extendVersions(
	before: PublishedState | null,
	version: string,
	when: string,
	changes: string[]
): NonNullable<PublishedState['versions']> {
	const versions = before?.versions ?? [];
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

export function tellChanges({ since, told }: Changes): void {
	if (since === null) {
		say('It has not been published before: all of it is new.');
		return;
	}
	const head = `Since it was published on ${since.slice(0, 10)}:`;
	say(told.length > 0 ? [head, ...told.map((line) => `  ${line}`)].join('\n') : `${head} nothing has changed.`);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
	const entries = (
		await readdir(folder, {
			recursive: true,
			withFileTypes: true
		})
	).filter((entry) => entry.isFile());
	let bytes = 0;
	for (const entry of entries) {
		bytes += (await stat(join(entry.parentPath, entry.name))).size;
	}
	return { files: entries.length, bytes };
}
