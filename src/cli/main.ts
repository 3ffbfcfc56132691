import { Command } from 'commander';
import { AtlasError } from '../model/issue.ts';
import { cite } from './cite.ts';

const program = new Command('passages');
program.exitOverride();

program
	.command('cite')
	.description('turn a draft and a document into source and citation records')
	.argument('<draft>', 'draft file, JSON, in a folder git ignores')
	.argument('<document>', 'the document, plain text')
	.argument('<atlas>', 'atlas folder to write to')
	.action(async (draft: string, document: string, atlas: string) => {
		console.log(await cite(draft, document, atlas));
	});

try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof AtlasError) {
		console.error(`${error.message}\n${error.remedy}`);
		process.exitCode = 1;
	} else throw error;
}
