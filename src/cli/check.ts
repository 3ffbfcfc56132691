import { checkAtlas } from '../atlas/checks/index.ts';
import { AtlasError } from '../model/issue.ts';
import { documentsFolder, readCopies } from '../server/documents-at-hand.ts';
import { formatIssues, say } from '../server/print.ts';
import { readAtlas } from '../server/read-atlas.ts';

export interface CheckOptions {
	folder: string;
	documents?: string;
	json?: boolean;
}

/** Prints every fault of an atlas at once; sets exit code 1 on any error. */
export async function check(options: CheckOptions): Promise<void> {
	const { atlas, issues } = await readAtlas(options.folder);
	if (atlas) {
		const copies = await readCopies(atlas, documentsFolder(options.documents));
		const texts = new Map(
			[...copies].filter(([, copy]) => copy.located?.how !== 'passages').map(([id, copy]) => [id, copy.normal])
		);
		if (texts.size === 0) {
			say('No copy of a document at hand: the rules that need the text were not run.');
		}
		issues.push(...checkAtlas(atlas, { texts }));
	}
	if (options.json) {
		console.log(JSON.stringify(issues, null, '\t'));
	} else if (issues.length > 0) {
		console.log(formatIssues(issues));
	}
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	if (errors > 0) {
		throw new AtlasError(
			'faults',
			`\n${errors} ${errors === 1 ? 'fault' : 'faults'}.`,
			'Correct them and check again.'
		);
	}
	if (!options.json && atlas) {
		say(
			`No fault: ${atlas.features.length} features, ${atlas.events.length} events, ${atlas.sources.length} sources, ${atlas.citations.length} passages.`
		);
	}
}
