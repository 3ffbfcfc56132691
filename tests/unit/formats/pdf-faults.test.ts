import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstExtra, makeEncodedPdf, makePdf, setLines, type PdfText } from '../../samples/make-pdf.ts';
import { readFile, refusalOf } from '../../samples/read-file.ts';

type Page = readonly PdfText[];
const textAt = (text: string, x: number, y: number, size = 12): PdfText => ({ x, y, size, text });
const textOf = async (...pages: (Page | string)[]): Promise<string> => (await readFile('x.pdf', makePdf(pages))).text;
const BODY = [
	['The keeper wrote down the height', 'of every tide in his book.'],
	['Nobody read what he had put there', 'until a dredger ran aground.'],
	['The chapel kept its lamp burning', 'through all the winters.'],
	['In the end the pier was sold for', 'the price of its timber.'],
	['A ferry called there twice a week', 'while the summer lasted.'],
	['Its captain knew the rocks by name', 'and drank with the pilots.']
];
const bodies = (count: number): PdfText[][] => BODY.slice(0, count).map((lines) => setLines(lines, 740));

describe('Chinese, Japanese and Korean in a PDF', () => {
	it.each([
		['UniGB-UCS2-H', 'GB1', '6E2F53E3670978015934', '港口有码头'],
		['GBK-EUC-H', 'GB1', 'B8DBBFDAD3D0C2EBCDB7', '港口有码头'],
		['90ms-RKSJ-H', 'Japan1', '8D608CFB', '港口'],
		['KSCms-UHC-H', 'Korea1', 'C7D7B1B8C7D7B1B8C7D7B1B8', '항구항구항구']
	])('is read through the table %s', async (encoding, ordering, codes, text) => {
		const file = makeEncodedPdf(encoding, ordering, codes);
		expect((await readFile('x.pdf', file)).text).toBe(text);
	});
});

describe('heads and feet of pages', () => {
	it.each([
		['numbered headings', (index: number) => textAt(`Chapter ${index + 1}`, 72, 780, 16), 'Chapter 3'],
		['headings in small type', (index: number) => textAt(`Part ${index + 1}`, 72, 800, 12), 'Part 3'],
		['dates', (index: number) => textAt(`${index + 3} June 1911`, 72, 800, 12), '5 June 1911'],
		['dates in figures', (index: number) => textAt(`${index + 3}.6.1911`, 72, 800, 12), '5.6.1911'],
		['years', (index: number) => textAt(`Accounts of ${1911 + index * 2}`, 72, 800, 12), 'Accounts of 1915'],
		['rows of tables', (index: number) => textAt(`Piers ${index * 17 + 3} built`, 72, 800, 12), 'Piers 37 built']
	])('are not %s that differ in their numbers', async (_, head, kept) => {
		const text = await textOf(...bodies(4).map((lines, index) => [head(index), ...lines]));
		expect(text).toContain(kept);
	});

	it('are not lines of a refrain, which stand at another height on each page', async () => {
		const pages = bodies(4).map((lines, index) => [
			...lines,
			textAt('And the ferry sails at six.', 72, 640 - index * 40),
			textAt('Nobody is left on board.', 72, 626 - index * 40)
		]);
		expect((await textOf(...pages)).match(/sails at six/gu)).toHaveLength(4);
	});

	it('are not what the same short page is, printed several times over', async () => {
		const page = ['The ferry sails at six.', 'Tickets are sold on board.'].map((line, index) => {
			return textAt(line, 72, 760 - index * 14);
		});
		expect((await textOf(page, page, page, page)).match(/sails at six/gu)).toHaveLength(4);
	});

	it.each([
		['the same words', () => textAt('Harbour Notes, number 7', 72, 810, 9)],
		['the page among the same words', (index: number) => textAt(`Harbour Notes 7, ${index + 41}`, 72, 810, 9)],
		['the page alone', (index: number) => textAt(`- ${index + 1} -`, 290, 30, 9)],
		['the page of all', (index: number) => textAt(`Page ${index + 1} of 4`, 290, 30, 9)]
	])('are left out where they bear %s, and named', async (_, head) => {
		const file = makePdf(bodies(4).map((lines, index) => [head(index), ...lines]));
		const document = await readFile('x.pdf', file);
		expect(document.text.replaceAll('\n', ' ').replaceAll('  ', ' ')).toBe(BODY.slice(0, 4).flat().join(' '));
		expect(document.notes[0]).toMatch(/^Running heads and page numbers were left out/);
	});

	it.each([5, 6])('may alternate left and right, the first page without: %d pages', async (count) => {
		const pages = bodies(count).map((lines, index) => {
			return index === 0 ? lines : [textAt(index % 2 ? 'A. Keeper' : 'Of tides and piers', 72, 810, 9), ...lines];
		});
		const document = await readFile('x.pdf', makePdf(pages));
		expect(document.text).not.toMatch(/Keeper|Of tides/);
	});
});

describe('lines of a PDF', () => {
	it.each([
		[
			'a line drawn twice for boldness',
			[textAt('The old pier', 72, 760), textAt('The old pier', 72.3, 760), textAt('of stone.', 72, 746)],
			'The old pier\nof stone.'
		],
		[
			'a word drawn twice for boldness',
			[textAt('The harbour of Albera', 72, 760), textAt('Albera has two piers.', 156.3, 760)],
			'The harbour of Albera has two piers.'
		],
		['a shadow', [textAt('The old pier', 73, 759), textAt('The old pier', 72, 760)], 'The old pier'],
		[
			'an initial over two lines',
			[
				textAt('T', 72, 735, 40),
				textAt('he harbour of Albera has', 98, 760),
				textAt('two piers of stone.', 98, 746)
			],
			'The harbour of Albera has\ntwo piers of stone.'
		],
		[
			'a raised number',
			[
				textAt('The pier was sold', 72, 760),
				textAt('3', 166, 765, 7),
				textAt('in 1911 to a line', 173.3, 760),
				textAt('of ships.', 72, 746)
			],
			'The pier was sold3 in 1911 to a line\nof ships.'
		],
		[
			'a raised number that starts a line',
			[
				textAt('sold in the year of the', 72, 760),
				textAt('2', 72, 750, 7),
				textAt('great storm and never', 77, 746),
				textAt('built again.', 72, 732)
			],
			'sold in the year of the\n2 great storm and never\nbuilt again.'
		],
		['letters set apart', [textAt('A L B E R A', 72, 760, 14)], 'ALBERA'],
		['letters of a list', [textAt('A B C D E', 72, 760, 14)], 'A B C D E'],
		[
			'rows of a table',
			[
				textAt('North', 72, 760),
				textAt('1911', 192, 760),
				textAt('1920', 312, 760),
				textAt('South', 72, 744),
				textAt('1915', 192, 744),
				textAt('never', 312, 744)
			],
			'North 1911 1920\nSouth 1915 never'
		]
	])('read %s', async (_, texts, text) => {
		expect(await textOf(texts)).toBe(text);
	});

	it('read columns that are drawn across one after the other', async () => {
		const left = ['The harbour of Albera', 'has two piers, one of', 'grey stone and lime.'];
		const right = ['The other is of timber', 'and was sold for its', 'price in the end.'];
		const rows = left.flatMap((text, index) => [
			textAt(text, 72, 760 - index * 14),
			textAt(right[index] ?? '', 320, 760 - index * 14)
		]);
		expect((await textOf(rows)).replaceAll('\n', ' ')).toBe([...left, ...right].join(' '));
	});

	it('read three columns that are drawn across one after the other, of which some end before the others', async () => {
		const columns = [
			[
				'The harbour of Albera',
				'has two old piers,',
				'one of them built',
				'from the grey stone',
				'that ships brought',
				'home as ballast.'
			],
			['The other pier is', 'of timber; it was', 'sold for its price', 'to the ferry line,', 'which mended it.'],
			[
				'In winter both are',
				'closed to all but',
				'the pilot boat, for',
				'the swell runs in',
				'over the outer bar',
				'from the west.'
			]
		];
		const rows = [0, 1, 2, 3, 4, 5].flatMap((row) =>
			columns.flatMap((column, index) => {
				const text = column[row];
				return text === undefined ? [] : [textAt(text, 60 + index * 170, 760 - row * 14)];
			})
		);
		expect((await textOf(rows)).replaceAll('\n', ' ')).toBe(columns.flat().join(' '));
	});

	it('leave a table of three columns of words as its rows are', async () => {
		const cells = ['Pier of the north', 'Built of grey stone', 'Open in all seasons'];
		const rows = Array.from({ length: 6 }, (_, row) => row).flatMap((row) =>
			cells.map((cell, index) => textAt(`${cell} ${row}`, 60 + index * 170, 760 - row * 14))
		);
		const text = await textOf(rows);
		expect(text.split('\n')[1]).toBe(cells.map((cell) => `${cell} 1`).join(' '));
	});

	it('keep what a form draws apart from what stands beside it', async () => {
		const form =
			'<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Length 62 >>\nstream\nBT /F1 12 Tf 1 0 0 1 72 40 Tm (Copy of the harbour library) Tj ET\nendstream';
		const file = makePdf(
			bodies(3).map(
				(lines) =>
					`${lines.map(({ y, text }) => `BT /F1 12 Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ET`).join('\n')} /X1 Do`
			),
			{ resources: `/XObject << /X1 ${firstExtra(3)} 0 R >>`, extra: [form] }
		);
		const document = await readFile('x.pdf', file);
		expect(document.text.replaceAll('\n', ' ').replaceAll('  ', ' ')).toBe(BODY.slice(0, 3).flat().join(' '));
		expect(document.notes).toEqual([
			'Running heads and page numbers were left out: “Copy of the harbour library”.'
		]);
	});

	it('set along the edge of a page stand apart', async () => {
		const content = `${BODY.flat()
			.slice(0, 4)
			.map((text, index) => `BT /F1 12 Tf 1 0 0 1 72 ${760 - index * 14} Tm (${text}) Tj ET`)
			.join('\n')}\nBT /F1 9 Tf 0 1 -1 0 40 300 Tm (Harbour Notes) Tj ET`;
		expect(await textOf(content)).toBe(`${BODY.flat().slice(0, 4).join('\n')}\n\nHarbour Notes`);
	});
});

describe('what a PDF shows beside its own text', () => {
	it('is what stands in its fields and notes', async () => {
		const first = firstExtra(1);
		const file = makePdf([[textAt('Name of the harbour, as filled in below:', 72, 760)]], {
			catalog: `/AcroForm << /Fields [${first} 0 R] >>`,
			page: `/Annots [${first} 0 R ${first + 1} 0 R ${first + 2} 0 R]`,
			extra: [
				'<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Albera Old Harbour) /Rect [72 700 300 720] /F 4 >>',
				'<< /Type /Annot /Subtype /FreeText /Contents (Seen by the master) /Rect [72 660 300 680] /F 4 /DA (/F1 12 Tf) >>',
				'<< /Type /Annot /Subtype /Text /Contents (A remark) /Rect [300 660 320 680] >>'
			]
		});
		const document = await readFile('x.pdf', file);
		expect(document.text.replaceAll('\n\n', '\n')).toBe(
			'Name of the harbour, as filled in below:\nAlbera Old Harbour\nSeen by the master'
		);
		expect(document.notes).toEqual(['1 remark in the margin was left out (page 1).']);
	});

	it('is not a layer that is switched off', async () => {
		const first = firstExtra(1);
		const line = (name: string, text: string): string =>
			`/OC /${name} BDC BT /F1 12 Tf 1 0 0 1 72 760 Tm (${text}) Tj ET EMC`;
		const file = makePdf(
			[`${line('En', 'The harbour has two piers.')}\n${line('De', 'Der Hafen hat zwei Molen.')}`],
			{
				catalog: `/OCProperties << /OCGs [${first} 0 R ${first + 1} 0 R] /D << /OFF [${first + 1} 0 R] >> >>`,
				resources: `/Properties << /En ${first} 0 R /De ${first + 1} 0 R >>`,
				extra: ['<< /Type /OCG /Name (English) >>', '<< /Type /OCG /Name (German) >>']
			}
		);
		const document = await readFile('x.pdf', file);
		expect(document.text).toBe('The harbour has two piers.');
		expect(document.notes).toEqual(['Text on layers that are switched off was left out (page 1).']);
	});
});

/** Some seven million spaces a round in LZW: each code stands for the run of the one before, and a space more. */
function packSpaces(rounds: number): string {
	const widthOf = (code: number): number => (code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12);
	const inBits = (code: number, width: number): string => code.toString(2).padStart(width, '0');
	const runs = Array.from({ length: 3835 }, (_, index) => inBits(258 + index, widthOf(258 + index)));
	// The next round starts the table anew.
	const round = [inBits(32, 9), ...runs, inBits(256, 12)].join('');
	const bytes = (inBits(256, 9) + round.repeat(rounds)).match(/.{8}/gu) ?? [];
	return bytes.map((bits) => String.fromCharCode(Number.parseInt(bits, 2))).join('');
}

describe('a PDF that would unpack beyond measure', () => {
	const pack = (content: Uint8Array): string => Buffer.from(deflateSync(content)).toString('latin1');
	const stream = (dictionary: string, content: string): string =>
		`<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
	const spaces = pack(new Uint8Array(61_000_000).fill(32));
	const thrice = pack(Buffer.from(pack(Buffer.from(spaces, 'latin1')), 'latin1'));
	const runs = '\u0081 '.repeat(480_000);
	it.each([
		['at once', stream('/Filter /FlateDecode', spaces)],
		['under a name spelt in numbers', stream('/Filter /#52un#4cengthDecode', runs)],
		['layer by layer', stream('/Filter [/FlateDecode /FlateDecode]', pack(Buffer.from(spaces, 'latin1')))],
		['in three layers', stream('/Filter [/Fl /Fl /Fl]', thrice)],
		['as lengths of runs', stream('/Filter /RunLengthDecode', runs)],
		['as runs that were packed', stream('/Filter [/FlateDecode /RL]', pack(Buffer.from(runs, 'latin1')))],
		['as figures of runs', stream('/Filter [/ASCIIHexDecode /RunLengthDecode]', '8120'.repeat(480_000))],
		['as codes of runs', stream('/Filter /LZWDecode', packSpaces(9))]
	])(
		'is refused %s before it is unpacked',
		async (_, extra) => {
			expect(
				await refusalOf('x.pdf', makePdf([setLines(['The keeper wrote of high water.'])], { extra: [extra] }))
			).toMatch(/would unpack to far more/);
		},
		30_000
	);

	it('is read where what unpacks is a picture, since nobody looks at it', async () => {
		const extra = [stream('/Type /XObject /Subtype /Image /Filter /FlateDecode', spaces)];
		expect(
			(await readFile('x.pdf', makePdf([setLines(['The keeper wrote of high water.'])], { extra }))).text
		).toMatch(/^The keeper/);
	});
});
