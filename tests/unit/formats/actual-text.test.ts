import { describe, expect, it } from 'vitest';
import { findTexts, listMarks } from '../../../src/formats/pdf/actual-text.ts';
import { makePdf } from '../../samples/make-pdf.ts';
import { readFile } from '../../samples/read-file.ts';

const read = (...pages: string[]) => readFile('x.pdf', makePdf(pages));
const page = (content: string): string => `BT /F1 12 Tf 72 760 Td ${content} ET`;

describe('words of a PDF that are drawn by one thing and meant as another (ActualText)', () => {
	it.each([
		['a string in Latin letters', '(ffi)'],
		['two bytes a letter, in hexadecimal', '<FEFF006600660069>'],
		['hexadecimal with gaps', '<FE FF 0066 0066\n0069>'],
		['UTF-8 by its mark', '<EFBBBF666669>'],
		['numbers of letters', String.raw`(\146\146\151)`]
	])('are read as they are meant: %s', async (_, text) => {
		const { text: found, notes } = await read(
			page(`(The o) Tj /Span << /Lang (en) /ActualText ${text} >> BDC (?) Tj EMC (ce of the harbour.) Tj`)
		);
		expect(found).toBe('The office of the harbour.');
		expect(notes).toEqual([]);
	});

	it('from right to left, letter by letter as a browser prints them, in the order in which they are read', async () => {
		const letters = ['0631', '06C1', '0634'].map((code) => `/Span << /ActualText <FEFF${code}> >> BDC (?) Tj EMC`);
		expect((await read(page(letters.join(' ')))).text).toBe('شہر');
	});

	it('without the space before them', async () => {
		const { text } = await read(page('(The) Tj ( ) Tj /Span << /ActualText (old) >> BDC (???) Tj EMC ( pier.) Tj'));
		expect(text).toBe('The old pier.');
	});

	it('over several lines stay as they are drawn, and the page is told', async () => {
		const { text, notes } = await read(
			page('/Span << /ActualText (a map) >> BDC (The old pier) Tj 0 -14 Td (of the harbour.) Tj EMC')
		);
		expect(text).toBe('The old pier\nof the harbour.');
		expect(notes.join(' ')).toMatch(/ActualText.*page 1/);
	});

	it('stay as they are drawn where another page has the same marks with another meaning, and the pages are told', async () => {
		const marked = (text: string) => page(`(The o) Tj /Span << /ActualText (${text}) >> BDC (??) Tj EMC (er.) Tj`);
		const { text, notes } = await read(marked('th'), marked('ld'));
		expect(text).toMatch(/The o\?\?er\.\s+The o\?\?er\./);
		expect(notes.join(' ')).toMatch(/ActualText.*pages 1/);
	});
});

describe('the marks of a drawing', () => {
	it('are those of its operators alone: not of strings, comments and pictures', () => {
		const drawing = String.raw`% /No << /ActualText (no) >> BDC
/P BMC (/No << /ActualText \(no\) >> BDC (nested)) Tj EMC
BI /W 1 /H 1 ID /No BMC EI /Span << /MCID 0 /ActualText (a \(b\)) /E << /ActualText (deep) >> >> BDC EMC /MC0 /Name BDC EMC`;
		expect(listMarks(drawing)).toEqual([
			{
				tag: 'P',
				text: null
			},
			{
				tag: 'Span',
				text: 'a (b)'
			},
			{
				tag: 'MC0',
				text: null
			}
		]);
	});

	it('are told of a page only where one drawing alone has them', () => {
		const mark = (text: string | null) => [{ tag: 'Span', text }];
		expect(findTexts(['Span'], [mark('a'), mark('a')])).toEqual(['a']);
		expect(findTexts(['Span'], [mark('a'), mark('b')])).toBeNull();
		expect(findTexts(['Span', 'Span'], [mark('a')])).toBeNull();
	});
});
