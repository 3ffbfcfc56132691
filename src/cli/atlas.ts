import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { listExportIds } from '../exports/export-formats.ts';
import { listFormats } from '../formats/registry.ts';
import { LANGUAGES } from '../language/languages.ts';
import { AtlasError } from '../model/issue.ts';
import { findAtlasToRead, findAtlasToWrite } from '../server/find-atlas.ts';
import type { ExportOptions } from './atlas-export.ts';
import { parseSite } from './parse-site.ts';
import type { NewAtlasOptions } from '../server/proposals/new-atlas.ts';
import type { PublishOptions } from './atlas-publish.ts';
import { addImport } from './atlas-import-command.ts';

interface AtlasOption {
	atlas?: string;
}

/** The atlas named, or the one in the folder the command was called from; never one that was not meant. */
function folderOf({ atlas }: AtlasOption, find = findAtlasToWrite): string {
	const named = atlas ?? process.env.PASSAGES_ATLAS;
	if (named !== undefined) {
		return find(named);
	}
	const here = process.env.INIT_CWD ?? process.cwd();
	if (existsSync(join(here, 'atlas.json'))) {
		return here;
	}
	throw new AtlasError(
		'usage',
		'Which atlas is meant?',
		'Name its folder, as in "--atlas ../my-atlas"; "npm run atlas -- new FOLDER" makes one.'
	);
}

const named = (atlas: string | undefined): AtlasOption => {
	return atlas === undefined ? {} : { atlas };
};

function parsePart(text: string): { index: number; of: number } {
	const [, index, of] = /^(\d+)\/(\d+)$/u.exec(text) ?? [];
	if (Number(index) < 1 || !(Number(index) <= Number(of))) {
		throw new InvalidArgumentError('A part reads 2/4: the second of four.');
	}
	return { index: Number(index), of: Number(of) };
}

const INTERFACE_LANGUAGES = LANGUAGES.map(({ id }) => id).join(', ');
const ATLAS = ['--atlas <id or folder>', 'the atlas; the one in this folder without'] as const;
const examples = (...lines: string[]): string => {
	return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
};

/** `npm run atlas -- …`: from a folder of documents to proposals, and from proposals to records. */
export function atlasCommand(): Command {
	const command = new Command('atlas')
		.description('make an atlas: add documents, see what is proposed, accept or reject it')
		.addHelpText(
			'after',
			`
The way from documents to a map:
  1. npm run atlas -- new ../rivers                       an empty atlas
  2. npm run atlas -- add ../papers --atlas ../rivers     reads the documents; their text stays where it is
  3. npm run atlas -- propose --atlas ../rivers           places, dates, quantities, statuses
  4. npm run atlas -- status --atlas ../rivers            what there is; with a document, its proposals
  5. npm start -- --atlas ../rivers --edit                decide on them in the workbench; or by "accept ID", "reject ID"
  6. npm start -- --atlas ../rivers                       the map
  7. npm run atlas -- publish --atlas ../rivers           the site to upload, and what is new in it

What was done is kept: a command that was ended, even by force, is taken up where it was when it is called again.
Exit codes: 0 all went well, 1 something could not be read or holds a fault, 2 wrong usage.`
		)
		// What goes wrong in its commands is told as for all others.
		.exitOverride()
		.showHelpAfterError('(add --help for the options)');
	addNew(command);
	addAdd(command);
	addPropose(command);
	addStatus(command);
	addDecide(command);
	addCheck(command);
	addPublish(command);
	addExport(command);
	addImport(command, (atlas) => folderOf(named(atlas)));
	addMentions(command);
	for (const each of command.commands) {
		each.exitOverride().showHelpAfterError('(add --help for the options)');
	}
	return command;
}

function addNew(command: Command): void {
	command
		.command('new')
		.description('make an empty atlas in a new or empty folder')
		.argument('<folder>', 'where it goes; its name becomes the id of the atlas')
		.option('--title <title>', 'how the atlas is called; from the name of the folder without')
		.option('--description <words>', 'what it shows and from which documents, in a sentence or two')
		.option('--language <tag>', 'language it is written in, as en or pt', 'en')
		.option('--licence <name>', 'licence of its own data, as "CC BY 4.0"; chosen before it is published')
		.addHelpText(
			'after',
			examples('npm run atlas -- new ../rivers --title "Rivers of the north" --licence "CC BY 4.0"')
		)
		.action(async (folder: string, options: NewAtlasOptions) =>
			(await import('./atlas-documents.ts')).newAtlas(folder, options)
		);
}

function addAdd(command: Command): void {
	command
		.command('add')
		.description('read documents and keep what is known of each, but none of their text')
		.argument('<paths...>', `files, or folders with all in them: ${listFormats('or')}`)
		.option(...ATLAS)
		.option('--json', 'one line of JSON a file on the output')
		.addHelpText(
			'after',
			`${examples(
				'npm run atlas -- add ../papers --atlas ../rivers',
				'npm run atlas -- add report.pdf "notes from Kisumu.docx" --atlas ../rivers --json'
			)}
Each file costs one line. What was added before and has not changed is passed over; copies and later editions of
the same text are told. A file that cannot be read is named with the reason, the rest is read, and the exit code is 1.
`
		)
		.action(async (paths: string[], options: AtlasOption & { json?: boolean }) =>
			(await import('./atlas-documents.ts')).add(folderOf(options), paths, options)
		);
}

function addPropose(command: Command): void {
	command
		.command('propose')
		.description('find places, dates, quantities and statuses in the documents')
		.argument('[paths...]', 'files or folders to add first')
		.option(...ATLAS)
		.option('--part <n/of>', 'only a part of the documents, as 2/4, so that machines may share the work', parsePart)
		.option('--json', 'one line of JSON a document on the output')
		.addHelpText(
			'after',
			`${examples(
				'npm run atlas -- propose --atlas ../rivers',
				'npm run atlas -- propose ../papers --atlas ../rivers     adds, then proposes',
				'npm run atlas -- propose --part 1/4 --atlas ../rivers'
			)}
Proposals stand in proposals/found/ of the atlas, a file a document, without a sentence of it. Parts made apart are put
together by copying that folder. Made anew is only what rests on something that has changed.
`
		)
		.action(
			async (paths: string[], options: AtlasOption & { json?: boolean; part?: { index: number; of: number } }) =>
				(await import('./atlas-documents.ts')).proposeFor(folderOf(options), paths, options)
		);
}

function addStatus(command: Command): void {
	command
		.command('status')
		.description('documents, proposals and decisions; of one document each proposal with its id')
		.argument('[document]', 'id of a document, as the list has it')
		.option(...ATLAS)
		.option('--json', 'as JSON')
		.addHelpText(
			'after',
			examples(
				'npm run atlas -- status --atlas ../rivers',
				'npm run atlas -- status 3fa21b07c2 --atlas ../rivers'
			)
		)
		.action(async (document: string | undefined, options: AtlasOption & { json?: boolean }) =>
			(await import('./atlas-documents.ts')).status(folderOf(options), document, options)
		);
}

function addDecide(command: Command): void {
	command
		.command('accept')
		.description('write the records of proposals: feature, source and passages; claims; events')
		.argument('<ids...>', 'ids of proposals, as "status DOCUMENT" lists them')
		.option(...ATLAS)
		.option('--candidate <id>', 'another place than the first, by its id')
		.option('--layer <id>', 'layer a new feature goes into')
		.option('--subject <id>', 'feature a quantity or status is said of, or an event happens at')
		.option('--label <text>', 'makes a date an event that is called so')
		.option('--published <EDTF>', 'day of publication, where the document does not say')
		.addHelpText(
			'after',
			`${examples(
				'npm run atlas -- accept 3fa21b07c2-place-geonames:184745 --atlas ../rivers',
				'npm run atlas -- accept 3fa21b07c2-quantity-812 --subject kisumu --atlas ../rivers',
				'npm run atlas -- accept 3fa21b07c2-date-455 --label "The ferry sinks" --atlas ../rivers'
			)}
The records are written as if by hand, pass "check", and are yours to mend. The decision is kept in
proposals/decisions.jsonl first, so that nothing is lost if the command is ended.
`
		)
		.action(async (ids: string[], options: AtlasOption & Record<string, string>) =>
			(await import('./atlas-decisions.ts')).accept(folderOf(options), ids, options)
		);
	command
		.command('reject')
		.description('leave proposals out; later proposals of the document learn from it')
		.argument('<ids...>', 'ids of proposals')
		.option(...ATLAS)
		.addHelpText('after', examples('npm run atlas -- reject 3fa21b07c2-place-geonames:184745 --atlas ../rivers'))
		.action(async (ids: string[], options: AtlasOption) =>
			(await import('./atlas-decisions.ts')).reject(folderOf(options), ids)
		);
}

function addCheck(command: Command): void {
	command
		.command('check')
		.description('print every fault of the atlas: file, place, remedy')
		.option(...ATLAS)
		.option('--documents <folder>', 'copies of the documents, for the rules that need their text')
		.option('--json', 'print the faults as JSON')
		.action(async (options: AtlasOption & { documents?: string; json?: boolean }) =>
			(await import('./check.ts')).check({
				...options,
				folder: folderOf(options, findAtlasToRead)
			})
		);
}

function addPublish(command: Command): void {
	command
		.command('publish')
		.description('check and build the site; say what to upload, and what has changed since the last time')
		.option(...ATLAS)
		.option('--out <folder>', 'where the site goes', 'build')
		.option('--site <address>', 'where it will stand, as https://example.org/atlas', parseSite)
		.option('--dry-run', 'only say what has changed since the last time')
		.addHelpText('after', examples('npm run atlas -- publish --atlas ../rivers --out ../rivers-site'))
		.action(async ({ out, ...options }: AtlasOption & PublishOptions & { out: string }) =>
			(await import('./atlas-publish.ts')).publish(folderOf(options), resolve(out), options)
		);
}

function addExport(command: Command): void {
	command
		.command('export')
		.description('write the records in a format for other programs: maps, tables, references')
		.argument('[folder]', 'id or folder of the atlas; the one in this folder without')
		.option(...ATLAS)
		.requiredOption('--format <id>', `one of: ${listExportIds()}`)
		.option('--out <path>', 'the file, or a folder; this folder without')
		.option('--layers <ids>', 'only these layers, joined by commas')
		.option('--as-of <date>', 'only what documents out by the end of that day, month or year say')
		.option('--site <address>', 'address of the published site, written into the file')
		.option('--language <id>', `language of the page in an evidence pack: ${INTERFACE_LANGUAGES}; en without`)
		.addHelpText(
			'after',
			`${examples(
				'npm run atlas -- export ../rivers --format geojson --out rivers.geojson',
				'npm run atlas -- export ../rivers --format evidence-pack --language ur --out rivers.crate.zip',
				'npm run atlas -- export ../rivers --format geojson --layers dams,ports --as-of 2015-06 --out old.geojson'
			)}
The paths of what was written go to the output, what is in them and what could not be to the error stream.
`
		)
		.action(async (folder: string | undefined, { atlas, ...options }: AtlasOption & ExportOptions) =>
			(await import('./atlas-export.ts')).exportAtlas(folderOf(named(folder ?? atlas), findAtlasToRead), options)
		);
}

function addMentions(command: Command): void {
	command
		.command('mentions')
		.description('print the places, dates, quantities and statuses of any text, without an atlas too')
		.argument(
			'<files...>',
			`documents (${listFormats('or')}), or .jsonl files with a line {"id", "text"} a document`
		)
		.option('--atlas <id or folder>', 'an atlas whose own names come first')
		.option('--json', 'one line of JSON a document; offsets in code points of the text as read')
		.addHelpText(
			'after',
			examples(
				'npm run atlas -- mentions report.pdf',
				'npm run atlas -- mentions texts.jsonl --atlas ../rivers --json'
			)
		)
		.action(async (files: string[], { atlas, json }: AtlasOption & { json?: boolean }) =>
			(await import('./atlas-mentions.ts')).mentions(files, {
				...(atlas !== undefined && { folder: findAtlasToRead(atlas) }),
				...(json && { json })
			})
		);
}
