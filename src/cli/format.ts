import { relative } from 'node:path';
import { AtlasError } from '../model/issue.ts';
import { findUncanonical } from '../server/canonical-form.ts';
import { GEO } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { runTool } from '../server/run.ts';
import { writeTogether } from '../server/write-json.ts';
import { formatCount } from '../wording/counts.ts';

/** Writes the records of `geo/`, or of one folder, in their one form, and the code as oxfmt does. */
export async function format({ folder = GEO, records }: { folder?: string; records?: boolean }): Promise<void> {
	const files = await findUncanonical(folder);
	await writeTogether(folder, files);
	files.forEach(({ path }) => say(`  written anew: ${relative('.', path)}`));
	say(
		files.length === 0
			? 'All records are in their one form.'
			: `${formatCount(files.length, 'file')} of records ${files.length === 1 ? 'was' : 'were'} written anew.`
	);
	if (!records && (await runTool('oxfmt', ['.'])) !== 0) {
		throw new AtlasError('format', 'oxfmt could not write every file.', 'The lines above say why.');
	}
}
