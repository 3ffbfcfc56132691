import { basename, dirname, resolve } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import type { Issue } from '../model/issue.ts';
import { ATLASES } from './paths.ts';

/**
 * An atlas is named by its folder on the command line and by its id everywhere else: below `geo/atlases/` both are one
 * name. Elsewhere, where a folder may be called anything, another name is only told.
 */
export function checkFolderName(folder: string, { file }: Pick<Atlas, 'file'>): Issue[] {
	const path = resolve(folder);
	const name = basename(path);
	if (name === file.id) {
		return [];
	}
	return [
		{
			code: 'folder-name',
			severity: dirname(path) === ATLASES ? 'error' : 'warning',
			message: `The id of the atlas is "${file.id}", but its folder is called "${name}".`,
			remedy: 'Give both one name.',
			file: 'atlas.json',
			path: 'id',
			id: file.id
		}
	];
}
