import { decodeText, type DecodedText } from './plain/decode-text.ts';
import { startsWith } from './bytes.ts';
import { listZipEntries, type ZipEntry } from './package/zip-directory.ts';
import { refuseUnread } from './unread-formats.ts';

/** A file, and what several formats look at to tell whether it is theirs; each looked at once. */
export class FileToRead {
	readonly name: string;
	readonly bytes: Uint8Array;
	#entries: readonly ZipEntry[] | null | undefined;
	#decoded: DecodedText | undefined;

	constructor(name: string, bytes: Uint8Array) {
		this.name = name;
		this.bytes = bytes;
	}

	/** Whether the file starts with this signature, Latin-1. */
	startsWith(signature: string): boolean {
		return startsWith(this.bytes, signature);
	}

	/** What a ZIP archive says it holds; `null` where it is none or its list is lost. */
	get entries(): readonly ZipEntry[] | null {
		this.#entries ??= this.startsWith('PK\u0003\u0004') ? listZipEntries(this.bytes) : null;
		return this.#entries;
	}

	/**
	 * The file as text.
	 * @throws FormatError where it is binary, or in a format that is known and not read
	 */
	get decoded(): DecodedText {
		if (!this.#decoded) {
			refuseUnread(this.bytes, this.entries);
			this.#decoded = decodeText(this.bytes);
		}
		return this.#decoded;
	}
}
