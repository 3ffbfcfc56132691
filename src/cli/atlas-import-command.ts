import type { Command } from 'commander';
import { listImportFormats, listImportIds } from '../imports/registry.ts';
import type { ImportOptions } from './atlas-import.ts';

/** `npm run atlas -- import …` */
export function addImport(command: Command, folderOf: (atlas: string | undefined) => string): void {
	command
		.command('import')
		.description('take over places, events, works and passages from files of other programs')
		.argument('<files...>', listImportFormats())
		.option('--atlas <id or folder>', 'the atlas; the one in this folder without')
		.option('--as <format>', `how to read them, where it is not to be found out: ${listImportIds()}`)
		.option('--layer <id>', 'layer of new places that name none')
		.option('--columns <pairs>', 'what columns of a table stand for: "Header=field,Header=field"')
		.option('--rows <what>', 'what the rows of a table are: places or events')
		.option('--dry-run', 'show what would be done, and write nothing')
		.option('--json', 'as JSON')
		.addHelpText(
			'after',
			`
Examples:
  npm run atlas -- import sites.csv dams.kmz --atlas ../rivers --dry-run
  npm run atlas -- import sites.csv --columns "Site=title,Y=latitude,X=longitude" --atlas ../rivers
  npm run atlas -- import library.bib --atlas ../rivers

Each row is told first: new, known by id, link or name and nearness, or why it cannot be read. What is new is taken over as
one step, which the workbench can take back; what the atlas has is never written over, and nothing a file refers to is fetched.
Positions are marked as imported and not reviewed. The exit code is 1 where something could not be read.
`
		)
		.action(async (files: string[], { atlas, ...options }: ImportOptions & { atlas?: string }) =>
			(await import('./atlas-import.ts')).importFiles(folderOf(atlas), files, options)
		);
}
