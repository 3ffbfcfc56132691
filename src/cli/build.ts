import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { buildSite, MAKE_SITE, readStamp } from '../server/build-site.ts';
import { documentsFolder, readCopies } from '../server/copies.ts';
import { COMPILED, ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { readChecked } from '../server/read-checked.ts';
import { setSiteAddress, type SiteAddress } from '../server/site-address.ts';
import { readOpenTexts } from '../server/read-open-texts.ts';
import { walkFiles } from '../server/walk-files.ts';
import { readPublished } from '../server/workbench/published-state.ts';
import type { ComingVersion } from '../server/write-feeds.ts';
import { formatCount } from '../wording/counts.ts';

export interface BuildOptions {
	/** Atlas folder. */
	folder: string;
	/** Where the site goes. */
	out: string;
	/** Publish the text of the person's copies too. */
	withDocuments?: boolean;
	documents?: string | undefined;
	/** Skip the build when nothing it reads has changed. */
	reuse?: boolean;
	/** Where the site will stand; without it no page can name itself whole. */
	site?: SiteAddress;
	/** What `publish` says of the version it makes, for the feed; without, what it has said before. */
	now?: ComingVersion;
}

/** Checks, compiles and builds the static site. */
export async function build(options: BuildOptions): Promise<void> {
	if (options.site) {
		setSiteAddress(options.site);
	}
	const stamp = stampOf(options);
	if (options.reuse && (await readStamp(options.out)) === stamp) {
		say('Nothing has changed since the last build; it is used again.');
		return;
	}
	say('Checking and compiling the atlas …');
	const { atlas } = await readChecked(options.folder);
	const texts = await readOpenTexts(options.folder, atlas);
	if (options.withDocuments) {
		const copies = await readCopies(atlas, documentsFolder(options.documents));
		for (const [id, copy] of copies) {
			if (!texts.some((text) => text.id === id)) {
				texts.push({ id, text: copy.text });
			}
		}
		say(`The text of ${formatCount(copies.size, 'document')} goes into the site. Publish it only where you may.`);
	}
	if (!options.site && !options.reuse) {
		say(
			'Nobody has said where it will stand (--site ADDRESS): its pages do not name themselves whole for chats and search engines.'
		);
	}
	say('Building the site …');
	const files = await buildSite(atlas, texts, options.out, options.withDocuments ? 'with documents' : stamp, {
		...MAKE_SITE,
		versions: {
			before: (await readPublished(options.folder))?.versions ?? [],
			now: options.now ?? null
		}
	});
	say(
		`${formatCount(atlas.features.length, 'feature')}, ${formatCount(atlas.events.length, 'event')}, ${formatCount(atlas.citations.length, 'passage')}: ${formatCount(files, 'file')}.`
	);
}

const INPUTS = [
	'src',
	'geo',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** Changes whenever a file that the build reads does: names, sizes and times. */
function stampOf(options: BuildOptions): string {
	const hash = createHash('sha256').update(
		`${process.version} ${options.folder} ${options.out} ${process.env.BASE_PATH ?? ''} ${process.env.SITE_ORIGIN ?? ''}`
	);
	const inputs = INPUTS.map((input) => join(ROOT, input));
	if (!options.folder.startsWith(join(ROOT, 'geo'))) {
		inputs.push(options.folder);
	}
	for (const input of inputs) {
		for (const { path, info } of walkFiles(input, (each) => each === COMPILED)) {
			hash.update(`${relative(ROOT, path)} ${info.size} ${info.mtimeMs}\n`);
		}
	}
	return hash.digest('hex');
}
