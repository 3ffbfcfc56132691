import { streamPieces } from '../atlas/compile/compile.ts';
import type { PublishedDocument } from '../atlas/compile/joined-atlas.ts';
import type { Atlas } from '../atlas/load/atlas.ts';
import { parseDatabaseAddress } from '../database/address.ts';
import { loadAtlas, type LoadedFile } from '../database/load.ts';
import { MANIFEST } from '../model/compiled/manifest.ts';
import { ShapeGatherer } from '../server/live/gather-shapes.ts';
import { say } from '../server/print.ts';
import { applyPending } from '../server/proposals/decide.ts';
import { readChecked } from '../server/read-checked.ts';
import { readOpenTexts } from '../server/read-open-texts.ts';
import { setSiteAddress } from '../server/site-address.ts';
import { findChanges, listPublished, readPublished, writePublished } from '../server/workbench/published-state.ts';
import { buildFeed, type Versions } from '../server/write-feeds.ts';
import { startHash } from '../server/write-compiled.ts';
import { formatCount } from '../wording/counts.ts';
import { extendVersions, tellChanges, type PublishOptions } from './atlas-publish.ts';

/**
 * Checks, compiles into a database as the version that readers get from now on, and says what has changed since the
 * last time.
 */
export async function publishToDatabase(
	folder: string,
	address: string,
	{ site, dryRun }: PublishOptions = {}
): Promise<void> {
	parseDatabaseAddress(address);
	if (site) {
		setSiteAddress(site);
	}
	if (dryRun) {
		tellChanges(await findChanges(folder, (await readChecked(folder)).atlas));
		say('Nothing was loaded: this was a dry run.');
		return;
	}
	await applyPending(folder);
	const before = await readPublished(folder);
	const { atlas } = await readChecked(folder);
	const changes = await findChanges(folder, atlas);
	const when = new Date().toISOString();
	let version = '';
	const files = listFiles(
		atlas,
		await readOpenTexts(folder, atlas),
		{
			before: before?.versions ?? [],
			now: {
				when,
				changes: changes.told
			}
		},
		(made) => (version = made)
	);
	say('Compiling the atlas into the database …');
	const { id, language } = atlas.file;
	const shapes = new ShapeGatherer();
	const { number, isNew, written, ended } = await loadAtlas(address, {
		id,
		language,
		files: shapes.pass(files),
		shapes: () => shapes.list()
	});
	if (!isNew) {
		say(`Nothing has changed: version ${number} stands.`);
		return;
	}
	await writePublished(folder, {
		when,
		hasClaims: true,
		records: listPublished(atlas),
		versions: extendVersions(before, version, when, changes.told)
	});
	tellChanges(changes);
	say(
		`Version ${number} (${version}) stands: ${formatCount(written, 'row')} written, ${formatCount(ended, 'row')} taken out. Readers get it from now on.`
	);
	say('It holds no text of a document that is not open.');
}

/** Compiled files, and the feed of versions once the atlas's own version is known: it stands at the site's root. */
function* listFiles(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	versions: Versions,
	onVersion: (version: string) => void
): Generator<LoadedFile> {
	for (const file of streamPieces(atlas, documents, { startHash })) {
		yield file;
		if (file.path === MANIFEST.meta.path) {
			const { version } = JSON.parse(file.text) as { version: string };
			onVersion(version);
			yield {
				path: '/atom.xml',
				text: buildFeed(atlas, versions, version)
			};
		}
	}
}
