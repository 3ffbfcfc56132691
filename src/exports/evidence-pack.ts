import { zipSync, strToU8, type Zippable } from 'fflate';
import { bundleFiles } from './bundle-files.ts';
import type { ExportedFile, ExportFormat, OnProgress } from './export-format.ts';
import { nameFile } from './name-file.ts';
import type { AboutResult, ResultSet } from './result-set.ts';
import { formatCrate, METADATA_FILE, type CrateFile } from './ro-crate.ts';

/** A format that could not be made of this view, and why. */
interface Missing {
	label: string;
	reason: string;
}

/**
 * One ZIP with a view in every format that needs nothing of the reader's own, as an RO-Crate: what each file is, its size and
 * its hash. It holds no text of a document.
 */
export async function writeEvidencePack(
	result: ResultSet,
	formats: readonly ExportFormat[],
	onProgress: OnProgress
): Promise<ExportedFile[]> {
	const { about } = result;
	const files: CrateFile[] = [];
	const missing: Missing[] = [];
	const chosen = formats.filter(({ needsCopies, group }) => !needsCopies && group !== 'all');
	const bare: ResultSet = {
		...result,
		copies: new Map()
	};
	for (const [i, format] of chosen.entries()) {
		onProgress(i, chosen.length);
		try {
			files.push(await writeFile(bare, format));
		} catch (cause) {
			missing.push({
				label: format.label,
				reason: cause instanceof Error ? cause.message : String(cause)
			});
		}
	}
	files.push(writeReadme(about, files, missing));
	const entries: Zippable = { [METADATA_FILE]: strToU8(formatCrate(about, files)) };
	for (const { name, bytes } of files) {
		entries[name] = bytes;
	}
	onProgress(chosen.length, chosen.length);
	return [
		{
			...nameFile(about, '.crate.zip', 'application/zip'),
			bytes: zipSync(entries, { mtime: about.date })
		}
	];
}

/** In a folder named after the format: two may give their files one name. */
async function writeFile(result: ResultSet, format: ExportFormat): Promise<CrateFile> {
	const write = await format.load();
	const file = bundleFiles(await write(result, () => undefined), result.about);
	return {
		...file,
		name: `${format.id}/${file.name}`,
		description: `${format.label}: ${format.use}`
	};
}

function writeReadme(about: AboutResult, files: readonly CrateFile[], missing: readonly Missing[]): CrateFile {
	const lines = [
		about.title,
		`${about.atlas.title}, version ${about.atlas.version}, taken on ${about.date}.`,
		about.address ?? '',
		about.filters.length === 0 ? '' : `Filters: ${about.filters.join('; ')}.`,
		about.asOf === null ? '' : `As the documents stood on ${about.asOf}.`,
		`Licence: ${about.atlas.licence}.`,
		about.atlas.attributions.length === 0
			? ''
			: `With credit to: ${about.atlas.attributions.map(({ title }) => title).join('; ')}.`,
		'',
		'No text of a document is in it: passages stand here in our words, with their place in the document.',
		'',
		...files.map(({ name, description }) => `${name}  ${description}`),
		...missing.map(({ label, reason }) => `Not in it, ${label}: ${reason}`)
	];
	return {
		name: 'README.txt',
		mediaType: 'text/plain',
		bytes: strToU8(`${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`),
		description: 'What this is, and what each file is.'
	};
}
