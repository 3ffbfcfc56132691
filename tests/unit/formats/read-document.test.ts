import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../src/formats/document.ts';
import { makeDocx } from '../../samples/make-docx.ts';
import { makePdf, setLines } from '../../samples/make-pdf.ts';
import { bytesOf as bytes, readFile as read, refusalOf as refusal, utf8 } from '../../samples/read-file.ts';

const TIDE = 'The keeper wrote “high water at noon” in his book – and went home.';

describe('plain text', () => {
	it.each([
		['UTF-8', utf8(TIDE)],
		['UTF-8 with a byte-order mark', utf8(`\uFEFF${TIDE}`)],
		['UTF-16, low byte first, with its mark', new Uint8Array(Buffer.from(`\uFEFF${TIDE}`, 'utf16le'))],
		['UTF-16, high byte first, with its mark', new Uint8Array(Buffer.from(`\uFEFF${TIDE}`, 'utf16le').swap16())],
		['UTF-16 without a mark', new Uint8Array(Buffer.from(TIDE, 'utf16le'))]
	])('is read in %s', async (_, file) => {
		expect(await read('tide.txt', file)).toEqual({ format: 'text', text: TIDE, pages: [], notes: [] });
	});

	it('is read as Windows-1252 where it is not UTF-8, and says so', async () => {
		const document = await read('quay.txt', bytes('Caf', 0xe9, ' on the quay ', 0x96, ' ', 0x93, 'open', 0x94));
		expect(document.text).toBe('Café on the quay – “open”');
		expect(document.notes).toEqual([expect.stringMatching(/not in UTF-8; it was read as Windows-1252/)]);
	});

	it('is told by content where the name says something else', async () => {
		expect((await read('tide.pdf', utf8(TIDE))).format).toBe('text');
		expect((await read('tide', utf8(TIDE))).format).toBe('text');
	});

	it('is not taken for Markdown for one mark that may stand in any text', async () => {
		expect((await read('tide.txt', utf8('Prices rose.\n\n# 3 was the worst year.\n'))).format).toBe('text');
	});
});

describe('a kind is told by content', () => {
	it.each([
		['a web page named as text', 'page.txt', utf8(`<!DOCTYPE html><title>x</title><p>${TIDE}`), 'web-page'],
		[
			'Markdown named as text',
			'note.txt',
			utf8(`# Tides\n\nSee [the book](https://example.org/book).\n\n${TIDE}`),
			'markdown'
		],
		['a PDF named as text', 'tide.txt', makePdf([setLines(['The keeper wrote of high water at noon.'])]), 'pdf']
	])('%s', async (_, name, file, format) => {
		expect((await read(name, file)).format).toBe(format);
	});

	it('a PDF whose header is damaged, which is never read as the text that its code is', async () => {
		const file = makePdf([setLines(['The keeper wrote of high water at noon.'])]);
		file.set(utf8('#'), 2);
		const document = await read('tide.pdf', file);
		expect([document.format, document.text]).toEqual(['pdf', 'The keeper wrote of high water at noon.']);
	});

	it('a Word document without an ending to its name', async () => {
		expect((await read('tide', await makeDocx([TIDE]))).format).toBe('docx');
	});
});

describe('what cannot be read is named with a remedy', () => {
	it.each([
		['an empty file', new Uint8Array(), /is empty\. Save/],
		['a picture', bytes(0x89, 'PNG', 13, 10), /is a picture\. Let a text-recognition/],
		['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old kind, or one locked.*save it as DOCX/],
		['rich text without any', utf8('{\\rtf1{\\info{\\title Tide}}}'), /Rich Text Format without text/],
		['an archive', bytes('PK', 3, 4, 'notes/readme.txt'), /compressed archive\. Unpack it/],
		[
			'an OpenDocument text',
			bytes('PK', 3, 4, 'mimetypeapplication/vnd.oasis.opendocument.text'),
			/OpenDocument file\. .*DOCX/
		],
		[
			'a web archive without a page',
			utf8(
				'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--'
			),
			/archive without a page.*HTML only/
		],
		['binary data', bytes('x', 0, 1, 2, 3, 0xff), /no text: it is binary data/],
		['a text of signs alone', utf8('*** --- ***'), /no letter and no digit/],
		['a damaged PDF', utf8('%PDF-1.7\nnothing more'), /cannot be opened: it may be damaged/],
		[
			'a damaged Word document',
			bytes('PK', 3, 4, 'word/document.xml and nothing more'),
			/cannot be opened: it may be damaged/
		],
		[
			'a page that scripts fill in',
			utf8('<!doctype html><body><div id="app"></div><script>go("text")</script>'),
			/web page without text.*paste it/
		]
	])('%s', async (_, file, message) => {
		expect(await refusal('x.txt', file)).toMatch(message);
	});

	it('a file that is too large', async () => {
		expect(await refusal('x.txt', new Uint8Array(MAX_BYTES + 1))).toMatch(
			/larger than 50 MB\. Save its text alone/
		);
	});
});
