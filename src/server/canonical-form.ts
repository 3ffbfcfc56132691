import { join } from 'node:path';
import { parseJson } from '../atlas/load/parse-json.ts';
import type { Issue } from '../model/issue.ts';
import { readRecordFiles } from './record-files.ts';
import { formatJson, type WrittenFile } from './write-json.ts';

/**
 * Files of records that are not in the one form `formatJson` gives, each as it should be; what is no JSON is left
 * alone.
 */
export async function findUncanonical(folder: string): Promise<WrittenFile[]> {
	const texts = await readRecordFiles(folder);
	return [...texts].flatMap(([path, text]) => {
		const parsed = parseJson(text);
		const wanted = 'value' in parsed ? formatJson(parsed.value) : text;
		return wanted === text
			? []
			: [
					{
						path: join(folder, path),
						text: wanted
					}
				];
	});
}

/** A warning for each such file of an atlas folder. */
export async function checkCanonicalForm(folder: string): Promise<Issue[]> {
	const files = await findUncanonical(folder);
	return files.map(({ path }) => ({
		code: 'canonical-form',
		severity: 'warning',
		message: 'The file is not written in the one form of records, so a change of it would be hard to read.',
		remedy: 'Run "npm run format -- --records --atlas <id or folder>".',
		file: path
			.slice(folder.length)
			.replace(/^[/\\]/, '')
			.replaceAll('\\', '/'),
		path: ''
	}));
}
