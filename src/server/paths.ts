import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AtlasError } from '../model/issue.ts';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Everything a curator edits. */
export const GEO = join(ROOT, 'geo');
/** The folders of the atlases that come with the project, named by their ids. */
export const ATLASES = join(GEO, 'atlases');
/** Built without `--atlas`: named in geo/, so that no code knows any atlas. */
export const DEFAULT_FILE = join(ROOT, 'geo', 'default-atlas.json');

/** Folder of an atlas by its id, or a path to an atlas folder elsewhere, or to an evidence pack that was unpacked. */
export function atlasFolder(name: string): string {
	const below = join(ATLASES, name);
	if (/^[a-z0-9-]+$/.test(name) && existsSync(below)) {
		return below;
	}
	if (existsSync(join(name, 'atlas.json'))) {
		return name;
	}
	const [packed, ...others] = listPacked(join(name, 'atlas'));
	if (packed !== undefined && others.length === 0) {
		return packed;
	}
	const known = existsSync(ATLASES) ? readdirSync(ATLASES).join(', ') : 'none';
	throw new AtlasError('no-atlas', `There is no atlas "${name}" in geo/atlases.`, `Known are: ${known}.`);
}

/** The atlases of a pack that was unpacked. */
function listPacked(folder: string): string[] {
	return existsSync(folder) && statSync(folder).isDirectory()
		? readdirSync(folder)
				.map((id) => join(folder, id))
				.filter((path) => existsSync(join(path, 'atlas.json')))
		: [];
}

/** Where the compiled atlas goes; git ignores it. */
export const COMPILED = join(ROOT, 'static', 'atlas');
