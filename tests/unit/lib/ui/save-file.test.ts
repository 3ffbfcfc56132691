import { expect, it, vi } from 'vitest';
import { saveFile } from '../../../../src/lib/ui/save-file.ts';

it('a file that the device has no room for is told in a sentence, and nothing is handed over to be saved', async () => {
	const hand = vi.spyOn(URL, 'createObjectURL');
	const blob = new Blob(['a table']);
	vi.spyOn(blob, 'slice').mockReturnValue({
		arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError'))
	} as unknown as Blob);
	await expect(saveFile('table.csv', blob)).rejects.toThrow('There is no room for the file on this device.');
	expect(hand).not.toHaveBeenCalled();
	hand.mockRestore();
});
