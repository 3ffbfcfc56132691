import { zipSync, strToU8, type Zippable } from 'fflate';
import { formatJson } from '../text/format-json.ts';
import { buildAtlasFolder } from './atlas-folder.ts';
import { bundleFiles } from './bundle-files.ts';
import type { ExportedFile, ExportFormat, OnProgress } from './export-format.ts';
import { wholeBytes } from './file-pieces.ts';
import { nameFile } from './name-file.ts';
import { writePackReadme, type Missing } from './pack-readme.ts';
import type { ResultSet } from './result-set.ts';
import { formatCrate, METADATA_FILE, type CrateFile } from './ro-crate.ts';
import { fillVerifyPage } from './verify-page.ts';

/**
 * One ZIP with a view as an atlas that opens again, a page that finds its passages in copies, and the view in every
 * format that needs nothing of the reader's own, as an RO-Crate: what each file is, its size and its hash. It holds no
 * text of a document.
 */
export async function writeEvidencePack(
	result: ResultSet,
	formats: readonly ExportFormat[],
	onProgress: OnProgress
): Promise<ExportedFile[]> {
	const { about } = result;
	const missing: Missing[] = [];
	const files = [...writeVerifyPage(result, missing), ...writeAtlas(result, missing)];
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
				reason: sayCause(cause)
			});
		}
	}
	files.unshift(writePackReadme(result, files, missing));
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

/** The records in a folder that opens as an atlas. */
function writeAtlas(result: ResultSet, missing: Missing[]): CrateFile[] {
	const { packing } = result;
	try {
		if (!packing) {
			throw new Error('the records as they were written are not at hand.');
		}
		return buildAtlasFolder(result, packing).map(({ path, value, description }) => ({
			name: `atlas/${packing.file.id}/${path}`,
			mediaType: path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
			bytes: strToU8(formatJson(value)),
			description
		}));
	} catch (cause) {
		missing.push({
			label: 'The atlas, to be opened again',
			reason: sayCause(cause)
		});
		return [];
	}
}

function writeVerifyPage(result: ResultSet, missing: Missing[]): CrateFile[] {
	const { packing } = result;
	if (!packing?.verifyPage) {
		missing.push({
			label: 'The page that finds the passages in your copies',
			reason: 'it is not at hand here.'
		});
		return [];
	}
	return [
		{
			name: 'verify.html',
			mediaType: 'text/html',
			bytes: strToU8(fillVerifyPage(packing.verifyPage, result, packing)),
			description:
				'Open it in a browser, without a network: it finds every passage in your copies of the documents, or says that it is lost.'
		}
	];
}

/** In a folder named after the format: two may give their files one name. */
async function writeFile(result: ResultSet, format: ExportFormat): Promise<CrateFile> {
	const write = await format.load();
	const file = bundleFiles(await write(result, () => undefined), result.about);
	return {
		mediaType: file.mediaType,
		bytes: wholeBytes(file),
		name: `${format.id}/${file.name}`,
		description: `${format.label}: ${format.use}`
	};
}

const sayCause = (cause: unknown): string => {
	return cause instanceof Error ? cause.message : String(cause);
};
