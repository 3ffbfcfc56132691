import { checkAtlas } from '../atlas/checks/index.ts';
import type { Atlas } from '../atlas/load/atlas.ts';
import { AtlasError, type Issue } from '../model/issue.ts';
import { checkFolderName } from './folder-name.ts';
import { formatIssues } from './print.ts';
import { readAtlas } from './read-atlas.ts';

/** Parses and checks an atlas folder; throws an AtlasError with all faults when it has an error. */
export async function readChecked(folder: string): Promise<{ atlas: Atlas; warnings: Issue[] }> {
	const { atlas, issues } = await readAtlas(folder);
	if (atlas) {
		issues.push(...checkFolderName(folder, atlas), ...checkAtlas(atlas));
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
