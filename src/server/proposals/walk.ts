import { lstat, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { findFile, type FoundFile, type RefusedFile } from '../found-files.ts';

export interface Walked {
	files: FoundFile[];
	refused: RefusedFile[];
}

/**
 * All files that paths name, those of folders and of folders in them included, in order; what is hidden is passed over,
 * links and pipes are named and left alone.
 * @param except a folder that is not walked into: the atlas itself
 */
export async function walk(paths: readonly string[], except: string): Promise<Walked> {
	const walked: Walked = { files: [], refused: [] };
	const seen = new Set<string>();
	for (const path of paths) {
		await visit(Buffer.from(resolve(path)), basename(path), resolve(except), walked, seen);
	}
	return walked;
}

async function visit(path: Buffer, name: string, except: string, walked: Walked, seen: Set<string>): Promise<void> {
	const key = path.toString('latin1');
	if (seen.has(key) || path.toString('utf8') === except) {
		return;
	}
	seen.add(key);
	const info = await lstat(path).catch(() => null);
	if (!info?.isDirectory()) {
		const file = await findFile(path, name);
		('path' in file ? walked.files : walked.refused).push(file as FoundFile & RefusedFile);
		return;
	}
	const names = await readdir(path, { encoding: 'buffer' }).catch(() => null);
	if (names === null) {
		walked.refused.push({
			name,
			reason: 'cannot be opened',
			remedy: 'See that you may read the folder.'
		});
		return;
	}
	for (const raw of names.sort(Buffer.compare)) {
		const inner = raw.toString('utf8');
		if (!inner.startsWith('.')) {
			await visit(Buffer.concat([path, Buffer.from('/'), raw]), join(name, inner), except, walked, seen);
		}
	}
}
