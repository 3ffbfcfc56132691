import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface WalkedFile {
	path: string;
	info: Stats;
}

/**
 * All files below a path, or the one it names, in the order of their names. What goes while it is looked at is passed over, as are links
 * that lead nowhere: editors leave such beside a file they hold.
 *
 * @param isPassedOver folders and files that are not looked at
 */
export async function* walkFiles(
	path: string,
	isPassedOver: (path: string) => boolean = () => false
): AsyncGenerator<WalkedFile> {
	const info = isPassedOver(path) ? null : await stat(path).catch(() => null);
	if (info?.isFile()) {
		yield { path, info };
	} else if (info?.isDirectory()) {
		const names = await readdir(path).catch(() => []);
		for (const name of names.sort()) {
			yield* walkFiles(join(path, name), isPassedOver);
		}
	}
}
