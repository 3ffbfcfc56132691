/** Pieces end to end; each is let go once it is copied. */
export function joinBytes(parts: (Uint8Array | null)[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + (part?.length ?? 0), 0));
	let offset = 0;
	for (const [index, part] of parts.entries()) {
		bytes.set(part ?? [], offset);
		offset += part?.length ?? 0;
		parts[index] = null;
	}
	return bytes;
}
