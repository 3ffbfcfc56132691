import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AtlasError } from '../model/issue.ts';
import { isPack, openPack } from './open-pack.ts';
import { atlasFolder } from './paths.ts';

/**
 * Folder of an atlas that is only read: by id, a folder, or an archive with an atlas in it, which is unpacked out of
 * the way.
 */
export function findAtlasToRead(name: string): string {
	const path = findPath(name);
	return isPack(path) ? openPack(path) : atlasFolder(path);
}

/** A path is one from the folder in which npm was called, which npm itself leaves. */
function findPath(name: string): string {
	const path = resolve(process.env.INIT_CWD ?? '.', name);
	if (/\.zip$/iu.test(name) && !existsSync(path)) {
		throw new AtlasError(
			'no-atlas',
			`There is no file ${path}.`,
			'Name an evidence pack by its path, as in "--atlas ../rivers.crate.zip".'
		);
	}
	return isPack(path) ? path : name;
}

/** Folder of an atlas that is written to. */
export function findAtlasToWrite(name: string): string {
	if (isPack(findPath(name))) {
		throw new AtlasError(
			'pack',
			`${name} is packed, and this command writes to an atlas.`,
			'Unpack it, and name the folder that comes out.'
		);
	}
	return atlasFolder(name);
}
