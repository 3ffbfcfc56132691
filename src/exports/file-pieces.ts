import type { ExportedFile } from './export-format.ts';
import { joinBytes } from './join-bytes.ts';

type Written = Pick<ExportedFile, 'bytes'>;

/** The bytes of a file, in the pieces in which it was written. */
export function listPieces({ bytes }: Written): readonly Uint8Array<ArrayBuffer>[] {
	return bytes instanceof Uint8Array ? [bytes] : bytes;
}

/** All bytes of a file, put together where they are in pieces. */
export function wholeBytes({ bytes }: Written): Uint8Array<ArrayBuffer> {
	return bytes instanceof Uint8Array ? bytes : joinBytes(bytes);
}

/** How many bytes a file has. */
export function countBytes(file: Written): number {
	return listPieces(file).reduce((sum, { length }) => sum + length, 0);
}
