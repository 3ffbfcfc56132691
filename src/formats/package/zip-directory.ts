/** One file in a ZIP archive, as its central directory tells it (PKWARE APPNOTE 4.3.12). */
export interface ZipEntry {
	name: string;
	/** 0 stored, 8 deflated. */
	method: number;
	isLocked: boolean;
	/** A symbolic link, as archives of Unix tell. */
	isLink: boolean;
	/** Its name is written to begin at the root of a disk. */
	isOutside: boolean;
	/** Bytes in the archive. */
	packedSize: number;
	/** Bytes once unpacked, as the archive claims. */
	claimedSize: number;
	/** Where its local header starts, bytes. */
	headerStart: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The record at the end and the longest comment after it. */
const MAX_END = 22 + 65_535;
/** The kind of a file in the upper half of its external attributes, as Unix has it. */
const FILE_TYPE = 0xf000;
const LINK = 0xa000;
const MAX_ENTRIES = 50_000;

/** The files of an archive, wherever they stand in it; `null` where its directory is lost. */
export function listZipEntries(bytes: Uint8Array): ZipEntry[] | null {
	const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findDirectoryEnd(data);
	if (end < 0) {
		return null;
	}
	const entries: ZipEntry[] = [];
	let start = data.getUint32(end + 16, true);
	while (start + 46 <= data.byteLength && data.getUint32(start, true) === DIRECTORY_ENTRY) {
		const nameLength = data.getUint16(start + 28, true);
		const written = new TextDecoder().decode(bytes.subarray(start + 46, start + 46 + nameLength));
		entries.push({
			name: cleanName(written),
			method: data.getUint16(start + 10, true),
			isLocked: (data.getUint16(start + 8, true) & 1) === 1,
			isLink: (data.getUint16(start + 40, true) & FILE_TYPE) === LINK,
			isOutside: /^(?:[/\\]|[A-Za-z]:)/u.test(written),
			packedSize: data.getUint32(start + 20, true),
			claimedSize: data.getUint32(start + 24, true),
			headerStart: data.getUint32(start + 42, true)
		});
		if (entries.length > MAX_ENTRIES) {
			return null;
		}
		start += 46 + nameLength + data.getUint16(start + 30, true) + data.getUint16(start + 32, true);
	}
	return entries.length > 0 ? entries : null;
}

function findDirectoryEnd(data: DataView): number {
	for (let start = data.byteLength - 22; start >= Math.max(0, data.byteLength - MAX_END); start--) {
		if (data.getUint32(start, true) === DIRECTORY_END) {
			return start;
		}
	}
	return -1;
}

function cleanName(written: string): string {
	return written.replaceAll('\\', '/').replace(/^\/+/u, '');
}

/** The packed bytes of an entry; `null` where its local header does not stand where the directory says. */
export function findPackedBytes(bytes: Uint8Array, { headerStart, packedSize }: ZipEntry): Uint8Array | null {
	const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (headerStart + 30 > data.byteLength || data.getUint32(headerStart, true) !== LOCAL_HEADER) {
		return null;
	}
	const start = headerStart + 30 + data.getUint16(headerStart + 26, true) + data.getUint16(headerStart + 28, true);
	return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}
