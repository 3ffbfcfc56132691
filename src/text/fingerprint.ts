import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldText } from './fold.ts';

/** SHA-256 of bytes, 64 hex digits. */
export function hashBytes(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** SHA-256 of a string's UTF-8, 64 hex digits. */
export function hashText(text: string): string {
	return hashBytes(utf8ToBytes(text));
}

/** First 128 bits of SHA-256 over a stretch's letters and digits, 32 hex digits. */
export function hashPassage(text: string): string {
	return hashText(foldText(text)).slice(0, 32);
}
