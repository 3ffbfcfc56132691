import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { findBadStrings } from '../atlas/load/bad-strings.ts';
import { buildCitations } from '../curate/build-citations.ts';
import { formatNotes } from '../formats/notes.ts';
import { renewAnchors } from '../curate/renew-anchors.ts';
import { AtlasError } from '../model/issue.ts';
import { DraftSchema, type Draft } from '../model/records/draft.ts';
import { findFiles, type FoundFile } from '../server/found-files.ts';
import { say } from '../server/print.ts';
import { readCited, readJsonFile, type CitedDocument } from '../server/read-cited.ts';
import { completeUnfinished } from '../server/unfinished.ts';
import { formatJson, writeTogether } from '../server/write-json.ts';
import { hashText } from '../text/fingerprint.ts';
import { normaliseText } from '../text/normalise.ts';

/**
 * Writes a draft's source and citation records into an atlas folder; nothing is written when a stretch is not found.
 */
export async function cite(draftPath: string, documentPath: string, atlasFolder: string): Promise<string> {
	const draft = await readDraft(draftPath);
	await demandAtlas(atlasFolder);
	const document = await readCited(documentPath);
	formatNotes(document.notes, '  ').forEach((line) => say(line));
	const built = buildCitations(draft, document.bytes, document.text, basename(draftPath));
	if (built.issues.length > 0) {
		const lines = built.issues.map((issue) => `${issue.file} ${issue.path}: ${issue.message} ${issue.remedy}`);
		throw new AtlasError('stretch-not-found', lines.join('\n'), 'Correct these stretches; nothing was written.');
	}
	const { id } = built.source;
	await writeTogether(atlasFolder, [
		{
			path: join(atlasFolder, 'sources', `${id}.json`),
			text: formatJson(built.source)
		},
		{
			path: join(atlasFolder, 'citations', `${id}.json`),
			text: formatJson({
				source: id,
				citations: built.citations
			})
		}
	]);
	return `${id}: ${built.source.paragraphs.length} paragraphs, ${built.citations.length} citations`;
}

async function readDraft(path: string): Promise<Draft> {
	const parsed = DraftSchema.safeParse(await readJsonFile(path));
	if (!parsed.success) {
		throw new AtlasError('bad-draft', `${basename(path)}: ${z.prettifyError(parsed.error)}`, 'Correct the draft.');
	}
	demandSeenText(basename(path), parsed.data);
	return parsed.data;
}

/** Where a draft quotes its document: compared with it and never written. */
const QUOTED = /\.(?:from|to|in)$/u;

/** What goes into records is held to what `check` asks of them. */
function demandSeenText(name: string, draft: Draft): void {
	const bad = [...findBadStrings(draft)].filter(({ path }) => !QUOTED.test(path));
	if (bad.length > 0) {
		throw new AtlasError(
			'bad-draft',
			bad.map(({ path, what }) => `${name} ${path}: The text holds ${what}.`).join('\n'),
			'Type it anew, or leave the field out where there is nothing to say; nothing was written.'
		);
	}
}

/** Records are written beside an atlas.json, not wherever a path happens to lead. */
async function demandAtlas(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => null);
	if (!names?.includes('atlas.json')) {
		throw new AtlasError(
			'no-atlas',
			`There is no atlas in ${folder}.`,
			'Name the folder that holds atlas.json as the last of the three paths.'
		);
	}
}

/**
 * Makes the anchors of existing records anew, source by source, from the documents of a folder: after a change of the
 * scheme. Digests, claims and all else stay. Gives a line for each source.
 */
export async function renew(documentsFolder: string, atlas: string): Promise<string[]> {
	await demandAtlas(atlas);
	completeUnfinished(atlas);
	const { files } = await findFiles(documentsFolder);
	const paths = await indexTexts(files);
	const lines: string[] = [];
	for (const name of (await readdir(join(atlas, 'sources'))).filter((file) => file.endsWith('.json')).sort()) {
		const source = join(atlas, 'sources', name);
		const citations = join(atlas, 'citations', name);
		const records = {
			source: await readJsonFile(source),
			citations: await readJsonFile(citations)
		};
		const path = paths.get((records.source as { fingerprint?: { text?: string } }).fingerprint?.text ?? '');
		const document = path === undefined ? null : await readCited(path);
		const renewed = document
			? renewAnchors(records, document.bytes, document.text)
			: { reason: 'its document is not in the folder' };
		if ('reason' in renewed) {
			lines.push(`${name} stays as it is: ${renewed.reason}`);
			continue;
		}
		await writeTogether(atlas, [
			{
				path: source,
				text: formatJson(renewed.source)
			},
			{
				path: citations,
				text: formatJson(renewed.citations)
			}
		]);
		lines.push(`${name}: anchors renewed`);
	}
	return lines;
}

/** Where a text stands, by its hash: the texts themselves are not held. */
async function indexTexts(files: readonly FoundFile[]): Promise<Map<string, string>> {
	const paths = new Map<string, string>();
	for (const { name, path } of files) {
		try {
			const { text }: CitedDocument = await readCited(path.toString());
			paths.set(hashText(normaliseText(text).text), path.toString());
		} catch (error) {
			if (!(error instanceof AtlasError)) {
				throw error;
			}
			say(`  ${name} was left alone: ${error.message} ${error.remedy}`);
		}
	}
	return paths;
}
