import { describe, expect, it, vi } from 'vitest';
import { decodeCopy, MOST_BYTES, readCopy } from '../../../../src/lib/documents/read-copy.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const messageOf = (result: ReturnType<typeof decodeCopy>) => (result.ok ? '' : result.message);

describe('reading a file the reader adds', () => {
	it('gives its text and bytes', () => {
		const bytes = bytesOf('Ebb and flow, ‘quoted’.');
		expect(decodeCopy('tide.txt', bytes)).toEqual({ ok: true, file: { name: 'tide.txt', bytes, text: 'Ebb and flow, ‘quoted’.' } });
	});

	it.each([
		['a PDF', bytesOf('%PDF-1.7 …'), /PDF/],
		['an office document', bytesOf('PK\u0003\u0004…'), /office document/],
		['a binary', new Uint8Array([65, 0, 66]), /not a text file/],
		['text in another encoding', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), /UTF-8/]
	])('refuses %s with a sentence that says what to do', (_, bytes, message) => {
		expect(messageOf(decodeCopy('x.txt', bytes))).toMatch(message);
	});

	it('refuses a file that is too large before reading it', async () => {
		const huge = { name: 'huge.txt', size: MOST_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as File;
		expect(messageOf(await readCopy(huge))).toMatch(/larger than 20 MB/);
	});

	it('refuses an empty file', async () => {
		expect(messageOf(await readCopy(new File([], 'empty.txt')))).toMatch(/empty/);
	});

	it('says so where a file cannot be read, as a dropped folder', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const folder = { name: 'folder', size: 4096, arrayBuffer: () => Promise.reject(new Error('a folder')) } as unknown as File;
		expect(messageOf(await readCopy(folder))).toMatch(/could not be read/);
	});

	it('shortens a name made to flood the page', async () => {
		expect(messageOf(await readCopy(new File([], 'y'.repeat(5000)))).length).toBeLessThan(120);
	});
});
