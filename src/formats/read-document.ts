import { FormatError, MAX_BYTES, MAX_CHARACTERS, type ReadDocument, type ReadHooks } from './document.ts';
import { FileToRead } from './file-to-read.ts';
import type { Format } from './format.ts';
import { adviseFormats, FORMATS } from './registry.ts';
import { Watch } from './watch.ts';

export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; reason: string; remedy: string };

/**
 * Reads a file of any format of the registry into text. What it is is told by its content; its name only where the
 * content may be either. Never throws for what a file holds: every fault of a file or of a library that reads it is a
 * refusal in words. The libraries of a format are loaded when the first file of that format comes.
 */
export async function readDocument(
	name: string,
	bytes: Uint8Array,
	hooks: ReadHooks = {},
	formats: readonly Format[] = FORMATS
): Promise<ReadResult> {
	try {
		return {
			ok: true,
			document: await read(new FileToRead(name, bytes), new Watch(hooks), formats)
		};
	} catch (cause) {
		const { reason, remedy } = cause instanceof FormatError ? cause : describeFailure(cause);
		return {
			ok: false,
			reason,
			remedy: remedy || adviseFormats(formats)
		};
	}
}

/** What to say of a file too large to be read at all. */
export function tooLarge(): FormatError {
	return new FormatError(
		`is larger than ${MAX_BYTES / 1_000_000} MB`,
		'Save its text alone, without pictures, and add that.'
	);
}

/** A library threw what it does not document: the file is at fault, or not for it. */
function describeFailure(cause: unknown): { reason: string; remedy: string } {
	const isFull = cause instanceof RangeError;
	return {
		reason: isFull
			? 'could not be read: it holds more than memory or nesting allow'
			: 'could not be read: the reader of its format failed on it',
		remedy: 'Print it to PDF or save its text alone, and add that.'
	};
}

async function read(file: FileToRead, watch: Watch, formats: readonly Format[]): Promise<ReadDocument> {
	if (file.bytes.length === 0) {
		throw new FormatError('is empty', 'Save the document again and add that.');
	}
	if (file.bytes.length > MAX_BYTES) {
		throw tooLarge();
	}
	const format = findFormat(file, formats);
	const reader = await format.load();
	watch.begin();
	const { text, pages = [], notes = [], says = [] } = await reader(file, watch);
	if (text.length > MAX_CHARACTERS) {
		throw new FormatError(
			`holds more than ${MAX_CHARACTERS / 1_000_000} million characters`,
			'Cut it into parts and add the part with the document.'
		);
	}
	if (!/[\p{L}\p{N}]/u.test(text)) {
		throw new FormatError('holds no letter and no digit', 'Add a copy with the text in it.');
	}
	return {
		format: format.id,
		text,
		pages,
		notes,
		...(says.length > 0 ? { says } : {})
	};
}

function findFormat(file: FileToRead, formats: readonly Format[]): Format {
	const format = formats.find(({ sniff }) => sniff(file));
	if (!format) {
		throw new FormatError('is in no format that is read');
	}
	return format;
}
