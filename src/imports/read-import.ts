import { peek, startsWith } from '../formats/bytes.ts';
import { FormatError } from '../formats/document.ts';
import { decodeText } from '../formats/plain/decode-text.ts';
import type { ColumnChoice, ImportFile, ImportFormat } from './import-format.ts';
import type { Imported } from './imported.ts';
import { IMPORT_FORMATS, listImportFormats, listImportIds } from './registry.ts';

/** Larger files are refused unread. Bytes. */
export const MAX_IMPORT_BYTES = 50_000_000;
/** Places, events, works and annotations of one file together. */
const MAX_ITEMS = 20_000;
const HEAD = 4096;

export type ReadImport =
	| { ok: true; name: string; format: string; label: string; imported: Imported }
	| { ok: false; name: string; reason: string; remedy: string };

/**
 * Reads a file of others, whatever is in it: a refusal is a value. Nothing it refers to is fetched.
 * @param as id of a format, where it is not to be found out
 */
export async function readImport(
	name: string,
	bytes: Uint8Array,
	choice: ColumnChoice = {},
	as?: string
): Promise<ReadImport> {
	try {
		const file = openFile(name, bytes);
		const format = pickFormat(file, as);
		const imported = await format.read(file, choice);
		imported.notes.unshift(...file.encodingNotes());
		const { places, events, works, annotations } = imported;
		const count = places.length + events.length + works.length + annotations.length;
		if (count > MAX_ITEMS) {
			throw new FormatError(
				`holds ${count} records, more than ${MAX_ITEMS} at once`,
				'Divide it into several files.'
			);
		}
		return {
			ok: true,
			name,
			format: format.id,
			label: format.label,
			imported
		};
	} catch (cause) {
		if (cause instanceof FormatError) {
			return {
				ok: false,
				name,
				reason: cause.reason,
				remedy: cause.remedy
			};
		}
		throw cause;
	}
}

function openFile(name: string, bytes: Uint8Array): ImportFile {
	if (bytes.length > MAX_IMPORT_BYTES) {
		throw new FormatError(`is larger than ${MAX_IMPORT_BYTES / 1_000_000} MB`, 'Divide it into several files.');
	}
	if (bytes.length === 0) {
		throw new FormatError('is empty', 'Export it again.');
	}
	let decoded: { text: string; notes: string[] } | null = null;
	const decode = (): { text: string; notes: string[] } => {
		decoded ??= decodeText(bytes);
		return decoded;
	};
	const isPackage = startsWith(bytes, 'PK') || startsWith(bytes, '\u00D0\u00CF\u0011\u00E0');
	return {
		name,
		bytes,
		head: isPackage
			? ''
			: decode()
					.text.replace(/^\uFEFF/u, '')
					.slice(0, HEAD),
		text: () => decode().text.replace(/^\uFEFF/u, ''),
		encodingNotes: () => decoded?.notes ?? []
	};
}

function pickFormat(file: ImportFile, as: string | undefined): ImportFormat {
	if (as !== undefined) {
		const named = IMPORT_FORMATS.find(({ id }) => id === as);
		if (named) {
			return named;
		}
		throw new FormatError(`cannot be read as "${as}": there is no such format`, `Known are: ${listImportIds()}.`);
	}
	const fits = IMPORT_FORMATS.filter((format) => format.looksLike(file));
	const ending = /\.[^.]+$/u.exec(file.name.toLowerCase())?.[0] ?? '';
	const found = fits.find(({ extensions }) => extensions.includes(ending)) ?? fits[0];
	if (found) {
		return found;
	}
	if (startsWith(file.bytes, '\u00D0\u00CF\u0011\u00E0')) {
		throw new FormatError(
			'is a spreadsheet in the format of before 2007',
			'Save it as XLSX or CSV and import that.'
		);
	}
	throw new FormatError(
		`is of no format that is imported${isShapefile(file) ? ': a shapefile is read by a GIS' : ''}`,
		`These are: ${listImportFormats()}.`
	);
}

const isShapefile = ({ name, bytes }: ImportFile): boolean => {
	return /\.(?:shp|dbf|shx)$/iu.test(name) || peek(bytes, 0, 4) === '\u0000\u0000\u0027\u000A';
};
