import { describe, expect, it } from 'vitest';
import { findPage, formatPages } from '../../../src/formats/find-pages.ts';
import { joinPages } from '../../../src/formats/pdf/join-pages.ts';
import { readDocument } from '../../../src/formats/read-document.ts';
import { firstExtra, makePdf, setLines, type PdfText } from '../../samples/make-pdf.ts';
import { readFile, refusalOf } from '../../samples/read-file.ts';

const head: PdfText = { y: 810, size: 8, text: 'Harbour Notes, number 7' };
const page = (number: number, lines: readonly string[]): PdfText[] => [
	head,
	...setLines(lines),
	{ x: 290, y: 30, size: 8, text: `- ${number} -` }
];

describe('a PDF', () => {
	it('gives its text with paragraphs, page starts and progress, and leaves out running heads and page numbers', async () => {
		const pages: [number, number][] = [];
		const result = await readDocument(
			'notes.pdf',
			makePdf([
				[
					...page(1, ['The keeper wrote down the height', 'of every tide.']),
					...setLines(['Nobody read what he had'], 700)
				],
				page(2, ['put in his books, until a', 'dredger ran aground.']),
				page(3, ['The chapel kept its lamp.'])
			]),
			{ onPage: (done, of) => pages.push([done, of]) }
		);
		const document = result.ok ? result.document : { text: '', pages: [], notes: [] };
		expect(document.text).toBe(
			'The keeper wrote down the height\nof every tide.\n\nNobody read what he had\nput in his books, until a\ndredger ran aground.\n\nThe chapel kept its lamp.'
		);
		expect(document.pages.map(({ label, start }) => [label, document.text.slice(start, start + 10)])).toEqual([
			['1', 'The keeper'],
			['2', 'put in his'],
			['3', 'The chapel']
		]);
		expect(document.notes).toEqual(['Running heads and page numbers were left out: “Harbour Notes, number 7”.']);
		expect(pages).toEqual([
			[1, 3],
			[2, 3],
			[3, 3]
		]);
	});

	it('makes words whole that a line end cuts, and leaves compounds as the document spells them', async () => {
		const document = await readFile(
			'x.pdf',
			makePdf([
				setLines([
					'A long-term plan of the govern-',
					'ment, long-',
					'term as it was, and post-',
					'2014 talks of a Spanish-',
					'Danish line across a well-',
					'known strait.',
					'It is known well.'
				])
			])
		);
		expect(document.text.replaceAll('\n', ' ')).toBe(
			'A long-term plan of the government, long-term as it was, and post-2014 talks of a Spanish-Danish line across a well-known strait. It is known well.'
		);
	});

	it('carries a word over from page to page', async () => {
		const document = await readFile(
			'x.pdf',
			makePdf([setLines(['He spoke of the light-']), setLines(['house of the north.'])])
		);
		expect(document.text).toBe('He spoke of the lighthouse of the north.');
		expect(findPage(document.pages, document.text.indexOf('house'))).toBe('2');
	});

	it('joins the lines of a thick book in good time', () => {
		const lines = Array.from({ length: 40 }, (_, index) => ({
			text: `Line ${index} of a book on gardens and bread-`,
			y: 760 - index * 14,
			height: 12,
			x: 72,
			end: 300,
			runs: []
		}));
		const since = process.cpuUsage();
		const { text, starts } = joinPages(
			Array.from({ length: 3000 }, (_, index) => ({ label: String(index), bottom: 0, top: 842, lines }))
		);
		expect(process.cpuUsage(since).user / 1000).toBeLessThan(8000);
		expect([text.length > 4_000_000, starts.length]).toEqual([true, 3000]);
	});

	it('numbers pages as the copy does', async () => {
		const labels = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 41 >>] >>';
		const document = await readFile(
			'x.pdf',
			makePdf([setLines(['A preface of some length.']), setLines(['The text itself begins.'])], {
				catalog: labels
			})
		);
		expect(document.pages.map(({ label }) => label)).toEqual(['i', '41']);
		const offset = document.text.indexOf('The text');
		expect([
			formatPages(document.pages, offset, offset + 5),
			formatPages(document.pages, 0, offset + 5),
			formatPages([], 0, 5)
		]).toEqual(['p. 41', 'pp. i–41', null]);
	});

	it('says so where its pages hold no text, and names the pages of a mixed one', async () => {
		expect(await refusalOf('x.pdf', makePdf([[], []]))).toMatch(/PDF of pictures.*text-recognition/);
		const mixed = await readFile('x.pdf', makePdf([setLines(['Here stands a long line of plain text.']), []]));
		expect(mixed.notes).toEqual(['1 of its 2 pages hold no text and may be pictures: page 2.']);
	});

	it('tells of attached files, forms that other programs draw, and stamps', async () => {
		const extra = firstExtra(1);
		const { notes } = await readFile(
			'notes.pdf',
			makePdf([setLines(['A pier of grey stone.'])], {
				catalog: `/Names << /EmbeddedFiles << /Names [(log.txt) ${extra} 0 R] >> >> /AcroForm << /Fields [] /XFA ${extra + 1} 0 R >>`,
				page: `/Annots [${extra + 2} 0 R]`,
				extra: [
					`<< /Type /Filespec /F (log.txt) /EF << /F ${extra + 1} 0 R >> >>`,
					'<< /Length 42 >>\nstream\n<xdp:xdp xmlns:xdp="http://ns.adobe.com"/>  \nendstream',
					`<< /Type /Annot /Subtype /Stamp /Rect [72 600 300 620] /AP << /N ${extra + 3} 0 R >> >>`,
					'<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream'
				]
			})
		);
		expect(notes).toEqual([
			'1 stamp set onto its pages was not read (page 1).',
			'1 attached file was left out: “log.txt”.',
			'It holds a form (XFA) that is not read; its pages may say less than the form shows.'
		]);
	});
	it('says so where it is locked with a password', async () => {
		const key = `<${'4a'.repeat(32)}>`;
		const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
		expect(await refusalOf('x.pdf', makePdf([setLines(['Nobody may read this.'])], { trailer }))).toMatch(
			/locked with a password/
		);
	});
});
