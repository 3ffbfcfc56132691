import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { checkAtlas } from '../atlas/checks/index.ts';
import { compileAtlas } from '../atlas/compile/compile.ts';
import { AtlasError, type Issue } from '../model/issue.ts';
import type { NormalText } from '../text/normalise.ts';
import { COMPILED } from '../server/paths.ts';
import { formatIssues, say } from '../server/print.ts';
import { readAtlas } from '../server/read-atlas.ts';

/** Parses and checks an atlas folder; throws an AtlasError with all faults when it has an error. */
export async function readChecked(
	folder: string,
	texts: ReadonlyMap<string, NormalText> = new Map()
): Promise<{ atlas: Atlas; warnings: Issue[] }> {
	const { atlas, issues } = await readAtlas(folder);
	if (atlas) {
		issues.push(...checkAtlas(atlas, { texts }));
	}
	const errors = issues.filter((issue) => issue.severity === 'error');
	if (!atlas || errors.length > 0) {
		throw new AtlasError(
			'faults',
			formatIssues(issues),
			`${errors.length} ${errors.length === 1 ? 'fault' : 'faults'} in ${folder}; nothing was written.`
		);
	}
	return { atlas, warnings: issues };
}

/** A document whose text goes into the site: only open texts, or copies a person asked to publish. */
export interface PublishedDocument {
	id: string;
	text: string;
}

/** The atlas's own open texts. */
export async function readOpenTexts(folder: string, atlas: Atlas): Promise<PublishedDocument[]> {
	const open = atlas.sources.filter((source) => source.openText);
	return Promise.all(
		open.map(async (source) => {
			const file = join(folder, 'documents', source.openText?.file ?? '');
			try {
				return { id: source.id, text: await readFile(file, 'utf8') };
			} catch (cause) {
				throw new AtlasError(
					'no-open-text',
					`The open text ${file} of "${source.id}" cannot be read.`,
					'Add the file, or remove "openText".',
					{ cause }
				);
			}
		})
	);
}

/** Writes the compiled atlas into `target`, all or nothing: a fresh folder beside it takes its place. */
export async function writeCompiled(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	target: string
): Promise<number> {
	const fresh = `${target}.${process.pid}.tmp`;
	const files = compileAtlas(atlas);
	try {
		for (const file of files) {
			await write(join(fresh, file.path), JSON.stringify(file.value));
		}
		for (const { id, text } of documents) {
			await write(join(fresh, 'documents', `${id}.txt`), text);
		}
		await write(
			join(fresh, 'documents', 'index.json'),
			JSON.stringify(documents.map(({ id }) => ({ id, file: `${id}.txt` })))
		);
		await rm(target, { recursive: true, force: true });
		await rename(fresh, target);
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
	return files.length;
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}

/** Checks an atlas and writes what the site reads. */
export async function compile(folder: string): Promise<void> {
	const { atlas } = await readChecked(folder);
	const files = await writeCompiled(atlas, await readOpenTexts(folder, atlas), COMPILED);
	say(
		`${atlas.features.length} features, ${atlas.events.length} events, ${atlas.citations.length} passages: ${files} files.`
	);
}
