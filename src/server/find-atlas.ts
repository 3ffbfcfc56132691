import { AtlasError } from '../model/issue.ts';
import { isPack, openPack } from './open-pack.ts';
import { atlasFolder } from './paths.ts';

/** Folder of an atlas that is only read: by id, a folder, or an archive with an atlas in it, which is unpacked out of the way. */
export function findAtlasToRead(name: string): string {
	return isPack(name) ? openPack(name) : atlasFolder(name);
}

/** Folder of an atlas that is written to. */
export function findAtlasToWrite(name: string): string {
	if (isPack(name)) {
		throw new AtlasError(
			'pack',
			`${name} is packed, and this command writes to an atlas.`,
			'Unpack it, and name the folder that comes out.'
		);
	}
	return atlasFolder(name);
}
