import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { AtlasError } from '../model/issue.ts';
import { readChecked, readOpenTexts, writeCompiled } from './compile.ts';
import { documentsFolder, readCopies } from '../server/documents-at-hand.ts';
import { COMPILED, ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { runTool } from '../server/run.ts';
import { writeWhole } from '../server/write-json.ts';

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
}

/** Checks, compiles and builds the static site. */
export async function build(options: BuildOptions): Promise<void> {
	const stamp = await stampOf(options);
	const stampFile = join(ROOT, '.cache', `${basename(options.out)}.stamp`);
	if (
		options.reuse &&
		existsSync(options.out) &&
		existsSync(stampFile) &&
		(await readFile(stampFile, 'utf8')) === stamp
	) {
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
				texts.push({ id, text: copy.file.text });
			}
		}
		say(`The text of ${copies.size} documents goes into the site. Publish it only where you may.`);
	}
	const files = await writeCompiled(atlas, texts, COMPILED);
	say(
		`${atlas.features.length} features, ${atlas.events.length} events, ${atlas.citations.length} passages: ${files} files.`
	);
	say('Building the site …');
	const code = await runTool('vite', ['build', '--logLevel', 'error'], { BUILD_DIR: options.out });
	if (code !== 0) {
		throw new AtlasError('build-failed', 'The site could not be built.', 'The lines above say why.');
	}
	await writeWhole(stampFile, options.withDocuments ? 'with documents' : stamp);
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
async function stampOf(options: BuildOptions): Promise<string> {
	const hash = createHash('sha256').update(
		`${process.version} ${options.folder} ${options.out} ${process.env.BASE_PATH ?? ''}`
	);
	const visit = async (path: string): Promise<void> => {
		const info = await stat(path);
		if (!info.isDirectory()) {
			hash.update(`${relative(ROOT, path)} ${info.size} ${info.mtimeMs}\n`);
			return;
		}
		if (path === COMPILED) {
			return;
		}
		for (const name of (await readdir(path)).sort()) {
			await visit(join(path, name));
		}
	};
	for (const input of INPUTS) {
		if (existsSync(join(ROOT, input))) {
			await visit(join(ROOT, input));
		}
	}
	if (!options.folder.startsWith(join(ROOT, 'geo'))) {
		await visit(options.folder);
	}
	return hash.digest('hex');
}
