import { lstat, readdir } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { MAX_BYTES } from '../formats/document.ts';
import { tooLarge } from '../formats/read-document.ts';
import { AtlasError } from '../model/issue.ts';

export interface FoundFile {
	/** For people: as it stands in the folder, letters that are none of UTF-8 replaced. */
	name: string;
	/** For the machine: exactly as the folder has it. */
	path: Buffer;
	bytes: number;
}
export interface RefusedFile {
	name: string;
	/** Follows the file's name: "is empty". */
	reason: string;
	remedy: string;
}

/**
 * The files of a folder in order of their names; links, folders, pipes and what is too large are named and left alone.
 */
export async function findFiles(folder: string): Promise<{ files: FoundFile[]; refused: RefusedFile[] }> {
	const names = await listNames(folder);
	const files: FoundFile[] = [];
	const refused: RefusedFile[] = [];
	for (const raw of names) {
		const name = raw.toString('utf8');
		if (name.startsWith('.')) {
			continue;
		}
		const file = await findFile(Buffer.concat([Buffer.from(join(folder, '/')), raw]), name);
		if ('path' in file) {
			files.push(file);
		} else {
			refused.push(file);
		}
	}
	return { files, refused };
}

async function listNames(folder: string): Promise<Buffer[]> {
	try {
		return (await readdir(folder, { encoding: 'buffer' })).sort(Buffer.compare);
	} catch (cause) {
		throw new AtlasError(
			'no-documents-folder',
			`The folder ${folder} cannot be read.`,
			'Name a folder that holds your copies of the documents.',
			{ cause }
		);
	}
}

/** One file, if it is one that may be read. */
export async function findFile(path: Buffer, name: string): Promise<FoundFile | RefusedFile> {
	let info: Stats;
	try {
		info = await lstat(path);
	} catch {
		return {
			name,
			reason: 'cannot be looked at',
			remedy: 'See that it is there and may be read.'
		};
	}
	if (!info.isFile()) {
		return {
			name,
			reason: describeFileType(info),
			remedy: 'Put the file itself into the folder.'
		};
	}
	if (info.size > MAX_BYTES) {
		const { reason, remedy } = tooLarge();
		return {
			name,
			reason,
			remedy
		};
	}
	return {
		name,
		path,
		bytes: info.size
	};
}

function describeFileType(info: Stats): string {
	if (info.isDirectory()) {
		return 'is a folder';
	}
	return info.isSymbolicLink() ? 'is a link' : 'is no regular file';
}
