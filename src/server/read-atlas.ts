import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { parseAtlas, type AtlasText } from '../atlas/load/parse.ts';
import { AtlasError, type Issue } from '../model/issue.ts';
import { completeUnfinished } from './unfinished.ts';

const FOLDERS = ['features', 'events', 'sources', 'citations', 'disagreements', 'later'];
/** Larger files are refused unread. */
const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** Reads and parses an atlas folder. Faults of single files and records are gathered, not thrown. */
export async function readAtlas(folder: string): Promise<{ atlas: Atlas | null; issues: Issue[] }> {
	completeUnfinished(folder);
	const paths: string[] = [];
	const top = await list(folder);
	if (top === null) {
		throw new AtlasError(
			'no-atlas',
			`There is no atlas folder ${folder}.`,
			'Name a folder below geo/atlases, or see geo/README.md to make one.'
		);
	}
	for (const name of ['atlas.json', 'layers.json', 'survey.json', 'questions.json', 'bibliography.json']) {
		if (top.includes(name)) {
			paths.push(name);
		}
	}
	for (const name of FOLDERS) {
		for (const file of (await list(join(folder, name))) ?? []) {
			if (!file.startsWith('.')) {
				paths.push(`${name}/${file}`);
			}
		}
	}
	const texts: AtlasText[] = [];
	const issues: Issue[] = [];
	for (const path of paths) {
		const read = await readText(join(folder, path));
		if ('text' in read) {
			texts.push({ path, text: read.text });
		} else {
			issues.push({
				code: 'file',
				severity: 'error',
				message: `The file cannot be used: ${read.reason}.`,
				remedy: 'Replace or remove it.',
				file: path,
				path: ''
			});
		}
	}
	const parsed = parseAtlas(texts);
	return {
		atlas: parsed.atlas,
		issues: [...issues, ...parsed.issues]
	};
}

async function list(folder: string): Promise<string[] | null> {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
			return null;
		}
		throw error;
	}
}

async function readText(path: string): Promise<{ text: string } | { reason: string }> {
	try {
		const stat = await lstat(path);
		if (!stat.isFile()) {
			return { reason: 'it is no regular file' };
		}
		if (stat.size > MAX_FILE_BYTES) {
			return { reason: `it is larger than ${MAX_FILE_BYTES >> 20} MB` };
		}
		return decodeText(await readFile(path));
	} catch (error) {
		return { reason: describeUnread(path, error) };
	}
}

/** Letters of a name that are no UTF-8 come as replacement characters, and the file of that name is not found. */
function describeUnread(path: string, error: unknown): string {
	if (!(error instanceof Error && 'code' in error)) {
		throw error;
	}
	const isName = error.code === 'ENOENT' && path.includes('\uFFFD');
	return isName ? 'its name is not valid UTF-8' : `it cannot be opened (${String(error.code)})`;
}

/** Decodes UTF-8 strictly; says why where it is not text. */
function decodeText(bytes: Uint8Array): { text: string } | { reason: string } {
	if (bytes.includes(0)) {
		return { reason: 'it holds NUL bytes, so it is no plain text' };
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch (cause) {
		if (!(cause instanceof TypeError)) {
			throw cause;
		}
		return { reason: 'it is not valid UTF-8' };
	}
}
