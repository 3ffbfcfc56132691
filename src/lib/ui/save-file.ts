import { say } from '../../language/say.ts';
/** Some browsers begin to read a file only after the click has been dealt with. */
const REVOKE_MS = 60_000;

/**
 * Hands a file to the browser to be saved.
 *
 * @throws Error with a sentence for the reader, where the device has no room for it
 */
export async function saveFile(name: string, blob: Blob): Promise<void> {
	try {
		// What did not fit on the device cannot be read back.
		await blob.slice(-1).arrayBuffer();
	} catch (cause) {
		throw new Error(
			say('There is no room for the file on this device. Nothing was saved; free some, or take less at once.'),
			{ cause }
		);
	}
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS);
}
