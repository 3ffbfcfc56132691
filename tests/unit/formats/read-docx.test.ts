import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/formats/read-docx.ts';
import { makeDocx } from '../../samples/make-docx.ts';

describe('a Word document', () => {
	it('gives its paragraphs, with line breaks and runs of formatting joined', async () => {
		const file = await makeDocx(['Of tides & storms', 'The keeper wrote down\nthe height of every tide.']);
		expect(await readDocx(file)).toEqual({
			kind: 'docx',
			text: 'Of tides & storms\n\nThe keeper wrote down\nthe height of every tide.',
			pages: []
		});
	});

	it('reads tables and leaves out what was deleted', async () => {
		const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
		const file = await makeDocx(
			[],
			`<w:tbl><w:tr>${cell('ebb')}${cell('flow')}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>stays</w:t></w:r></w:p>`
		);
		expect((await readDocx(file)).text.split(/\s+/u)).toEqual(['ebb', 'flow', 'stays']);
	});

	it('refuses one without text and one that says it would unpack to far more than any text', async () => {
		await expect(readDocx(await makeDocx([]))).rejects.toThrow(/without text/);
		const zip = await new JSZip().file('word/document.xml', 'x').generateAsync({ type: 'uint8array' });
		const directory = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
		new DataView(zip.buffer, zip.byteOffset).setUint32(directory + 24, 0xfffffff0, true);
		await expect(readDocx(zip)).rejects.toThrow(/unpack to more than 300 MB/);
	});
});
