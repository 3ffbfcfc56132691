import {
	SQLITE_CANTOPEN,
	SQLITE_IOERR_SHORT_READ,
	SQLITE_NOTFOUND,
	SQLITE_OK,
	SQLITE_OPEN_MAIN_DB
} from 'wa-sqlite/src/VFS.js';

const PIECE = 1 << 18;

/**
 * What SQLite takes for a disk: one file in pieces, so that what grows is never copied as a whole and can be given out
 * as it is. Other files, as a journal, cannot be opened; a writer that begins anew after a fault needs none.
 */
export class PiecesDisk implements SQLiteVFS {
	readonly name = 'pieces';
	readonly mxPathName = 64;
	#pieces: Uint8Array<ArrayBuffer>[] = [];
	#size = 0;

	/** The file, end to end; nothing more is to be written. */
	takePieces(): Uint8Array<ArrayBuffer>[] {
		const pieces = this.#pieces.slice(0, Math.ceil(this.#size / PIECE));
		const last = pieces.pop();
		this.#pieces = [];
		return last ? [...pieces, last.subarray(0, this.#size - pieces.length * PIECE)] : [];
	}

	xOpen(_name: string | null, _file: number, flags: number, outFlags: DataView): number {
		if ((flags & SQLITE_OPEN_MAIN_DB) === 0) {
			return SQLITE_CANTOPEN;
		}
		outFlags.setInt32(0, flags, true);
		return SQLITE_OK;
	}

	xWrite(_file: number, bytes: Uint8Array, offset: number): number {
		for (let done = 0; done < bytes.length;) {
			const { piece, from, to } = this.#find(offset + done, bytes.length - done);
			piece.set(bytes.subarray(done, done + to - from), from);
			done += to - from;
		}
		this.#size = Math.max(this.#size, offset + bytes.length);
		return SQLITE_OK;
	}

	xRead(_file: number, bytes: Uint8Array, offset: number): number {
		const length = Math.max(0, Math.min(bytes.length, this.#size - offset));
		for (let done = 0; done < length;) {
			const { piece, from, to } = this.#find(offset + done, length - done);
			bytes.set(piece.subarray(from, to), done);
			done += to - from;
		}
		bytes.fill(0, length);
		return length < bytes.length ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
	}

	/** Where an offset lies, and as much of so many bytes as is in that piece. */
	#find(offset: number, length: number): { piece: Uint8Array<ArrayBuffer>; from: number; to: number } {
		const from = offset % PIECE;
		const index = (offset - from) / PIECE;
		while (this.#pieces.length <= index) {
			this.#pieces.push(new Uint8Array(PIECE));
		}
		return {
			piece: this.#pieces[index] as Uint8Array<ArrayBuffer>,
			from,
			to: Math.min(PIECE, from + length)
		};
	}

	xTruncate(_file: number, size: number): number {
		this.#size = Math.min(this.#size, size);
		return SQLITE_OK;
	}

	xFileSize(_file: number, outSize: DataView): number {
		outSize.setBigInt64(0, BigInt(this.#size), true);
		return SQLITE_OK;
	}

	xAccess(_name: string, _flags: number, outFound: DataView): number {
		outFound.setInt32(0, 0, true);
		return SQLITE_OK;
	}

	xFileControl(): number {
		return SQLITE_NOTFOUND;
	}

	xCheckReservedLock(_file: number, outIsLocked: DataView): number {
		outIsLocked.setInt32(0, 0, true);
		return SQLITE_OK;
	}

	xSectorSize(): number {
		return 512;
	}

	/** No promise of how a real disk would write. */
	xDeviceCharacteristics(): number {
		return 0;
	}

	xDelete = succeed;
	xClose = succeed;
	xSync = succeed;
	xLock = succeed;
	xUnlock = succeed;
}

function succeed(): number {
	return SQLITE_OK;
}
