/** Bytes put into letters at a time: more at once than an engine takes as arguments. */
const STEP = 0x8000;
/** All files together; the server takes no more. */
const MAX_BYTES = 50_000_000;

/** Files as the server takes them: names and bytes in base64. @throws Error in a sentence where they are too large */
export async function encodeFiles(files: readonly File[]): Promise<{ name: string; base64: string }[]> {
	if (files.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES) {
		throw new Error('together they are larger than 50 MB. Import them one by one, or divide them.');
	}
	return Promise.all(
		files.map(async (file) => {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const letters: string[] = [];
			for (let start = 0; start < bytes.length; start += STEP) {
				letters.push(String.fromCharCode(...bytes.subarray(start, start + STEP)));
			}
			return { name: file.name, base64: btoa(letters.join('')) };
		})
	);
}
