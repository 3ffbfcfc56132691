/** Bytes as Latin-1, one character each: enough to look for signatures and names. */
export function peek(bytes: Uint8Array, from = 0, to = bytes.length): string {
	const part = bytes.subarray(Math.max(0, from), to);
	const pieces: string[] = [];
	for (let start = 0; start < part.length; start += 8192) {
		// An array of bytes is handed over as it is; spread, each of them would be taken through an iterator.
		pieces.push(Reflect.apply(String.fromCharCode, null, part.subarray(start, start + 8192)) as string);
	}
	return pieces.join('');
}

/** Whether bytes start with a signature, Latin-1. */
export function startsWith(bytes: Uint8Array, signature: string): boolean {
	return [...signature].every((point, offset) => bytes[offset] === point.charCodeAt(0));
}

/** Whether an ASCII word stands anywhere in bytes. */
export function includesWord(bytes: Uint8Array, word: string): boolean {
	const first = word.charCodeAt(0);
	for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
		if (startsWith(bytes.subarray(start, start + word.length), word)) {
			return true;
		}
	}
	return false;
}
