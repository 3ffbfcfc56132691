import { join } from 'node:path';
import { parseJson } from '../atlas/load/parse-json.ts';
import { checkVersion, FORMAT_VERSION } from '../model/format-version.ts';
import { AtlasError } from '../model/issue.ts';
import { findVersion, migrateFiles } from '../model/migrations/index.ts';
import { say } from '../server/print.ts';
import { readRecordFiles } from '../server/record-files.ts';
import { formatJson, writeTogether, type WrittenFile } from '../server/write-json.ts';

/**
 * Brings the data of an atlas to the form this program reads. Says what would change, and with `write` changes it:
 * every file whole, or none.
 */
export async function migrate({ folder, write }: { folder: string; write?: boolean }): Promise<void> {
	const texts = await readRecordFiles(folder);
	const before = parseFiles(folder, texts);
	const version = findVersion(before);
	if (version > FORMAT_VERSION) {
		const { message, remedy } = checkVersion(version) ?? {
			message: '',
			remedy: ''
		};
		throw new AtlasError('format-version', message, remedy);
	}
	const { files, steps } = migrateFiles(before);
	const changed: WrittenFile[] = [...files]
		.filter(([path, value]) => JSON.stringify(value) !== JSON.stringify(before.get(path)))
		.map(([path, value]) => ({
			path: join(folder, path),
			text: formatJson(value)
		}));
	if (steps.length === 0) {
		say(`The data are of format ${version}, the newest; nothing is to be done.`);
		return;
	}
	say(`From format ${version} to ${FORMAT_VERSION}:`);
	steps.forEach(({ to, does }) => say(`  ${to}. ${does}`));
	changed.forEach(({ path }) => say(`  ${write ? 'changed' : 'would change'} ${path}`));
	if (write) {
		await writeTogether(folder, changed);
	} else {
		say('Nothing was written. Add --write to do it.');
	}
}

function parseFiles(folder: string, texts: ReadonlyMap<string, string>): Map<string, unknown> {
	const values = new Map<string, unknown>();
	for (const [path, text] of texts) {
		const parsed = parseJson(text);
		if (!('value' in parsed)) {
			throw new AtlasError(
				'json',
				`${join(folder, path)}: ${parsed.message} ${parsed.lineColumn}`.trim(),
				'Correct the JSON first; nothing was written.'
			);
		}
		values.set(path, parsed.value);
	}
	return values;
}
