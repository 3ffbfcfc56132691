import { describe, expect, it } from 'vitest';
import { bytesOf, readFile, refusalOf } from '../../samples/read-file.ts';

const RUSSIAN = 'Старый пирс в бухте Северной построен в прошлом веке. Порт закрыт с осени.';
const CHINESE = '旧码头建于上世纪，港口自秋天起关闭。城里有两座码头。';
const ARABIC = 'الرصيف القديم في الميناء بني في القرن الماضي، والميناء مغلق منذ الخريف.';
const utf16 = (text: string, isBig = false): Uint8Array => {
	const bytes = Buffer.from(text, 'utf16le');
	return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
/** Letters of Windows-1251 from А on stand in order; ё does not occur here. */
const cp1251 = (text: string): Uint8Array =>
	Uint8Array.from(text, (letter) =>
		letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0)
	);
const GERMAN = 'Die Mole von Albera wurde größer als je, außen höher und überall schöner.';
const POLISH = 'Stary pomost zbudowano w zeszłym wieku. Port zamknięto jesienią, a łodzie są gdzie indziej.';
const CZECH =
	'Staré molo bylo postaveno v minulém století. Přístav je zavřený a lodě už stojí jinde, říká strážce věže.';
const THAI = 'ท่าเรือเก่าตั้งอยู่ทางเหนือของอ่าว สร้างด้วยหินสีเทา';
const HEBREW = 'המזח הישן נבנה במאה הקודמת. הנמל סגור מאז הסתיו.';
/** Text in an encoding of one byte a letter, by turning its decoder round. */
function encode(text: string, label: string): Uint8Array {
	const decoder = new TextDecoder(label);
	const codes = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const).toReversed()
	);
	return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}
const read = async (file: Uint8Array, name = 'x.txt') => readFile(name, file);

describe('plain text in an encoding it does not name', () => {
	it.each([
		['UTF-16, low byte first, Cyrillic', utf16(RUSSIAN), RUSSIAN],
		['UTF-16, high byte first, Cyrillic', utf16(RUSSIAN, true), RUSSIAN],
		['UTF-16, low byte first, Chinese', utf16(CHINESE), CHINESE],
		['UTF-16, high byte first, Chinese', utf16(CHINESE, true), CHINESE],
		['UTF-16, low byte first, Arabic', utf16(ARABIC), ARABIC],
		[
			'UTF-16, high byte first, English',
			utf16('The pier was sold in the end.', true),
			'The pier was sold in the end.'
		],
		['Windows-1251', cp1251(RUSSIAN), RUSSIAN],
		['GB 18030, a word among others', bytesOf('At ', 0xb8, 0xdb, 0xbf, 0xda, ' in spring'), 'At 港口 in spring'],
		['ISO-2022-JP', bytesOf(0x1b, '$B9A8}', 0x1b, '(B is a port'), '港口 is a port'],
		['DOS, Cyrillic (866)', encode(RUSSIAN, 'ibm866'), RUSSIAN],
		['Thai of Windows', encode(THAI, 'windows-874'), THAI],
		[
			'Greek beside it',
			encode('Η παλιά αποβάθρα χτίστηκε τον περασμένο αιώνα και το λιμάνι έκλεισε', 'iso-8859-7'),
			'Η παλιά αποβάθρα χτίστηκε τον περασμένο αιώνα και το λιμάνι έκλεισε'
		],
		['KOI8-R', encode(RUSSIAN, 'koi8-r'), RUSSIAN],
		['ISO 8859-5', encode(RUSSIAN, 'iso-8859-5'), RUSSIAN],
		['an old Macintosh, Cyrillic', encode(RUSSIAN, 'x-mac-cyrillic'), RUSSIAN],
		['an old Macintosh, German', encode(GERMAN, 'macintosh'), GERMAN],
		['Windows-1252, German', encode(GERMAN, 'windows-1252'), GERMAN],
		['Windows-1250, Polish', encode(POLISH, 'windows-1250'), POLISH],
		['ISO 8859-2, Polish', encode(POLISH, 'iso-8859-2'), POLISH],
		['Windows-1250, Czech', encode(CZECH, 'windows-1250'), CZECH],
		['ISO 8859-2, Czech', encode(CZECH, 'iso-8859-2'), CZECH],
		['Windows-1255, Hebrew', encode(HEBREW, 'windows-1255'), HEBREW]
	])('is read: %s', async (_, file, text) => {
		expect((await read(file)).text).toBe(text);
	});

	it('is UTF-8 though a stray U+0000 stands in it, which is told', async () => {
		const document = await read(bytesOf('The harbour of Albera', 0, ' has two piers.'));
		expect(document.text).toBe('The harbour of Albera has two piers.');
		expect(document.notes).toEqual(['1 empty character was left out.']);
	});

	it('is UTF-8 though it is cut in the middle of a letter', async () => {
		const whole = new TextEncoder().encode('The harbour of Albera has ’');
		expect((await read(whole.subarray(0, -1))).text).toBe('The harbour of Albera has \uFFFD');
	});

	it('is told where it was read by a guess', async () => {
		expect((await read(cp1251(RUSSIAN))).notes).toEqual([
			expect.stringMatching(/read as windows-1251.*save it again as UTF-8/)
		]);
	});
});

describe('a page that names its encoding', () => {
	const body = (declaration: string, end = '</p>'): Uint8Array =>
		bytesOf(declaration, '<p>', 0xcf, 0xee, 0xf0, 0xf2, end);
	it.each([
		['in an XML declaration', body('<?xml version="1.0" encoding="windows-1251"?><html><body>')],
		['in a meta element', body('<!doctype html><meta charset=windows-1251>')],
		[
			'in its type',
			body('<!doctype html><meta content="text/html; charset=windows-1251" http-equiv="Content-Type">')
		],
		[
			'after a comment that names another',
			body('<!doctype html><!-- <meta charset=koi8-r> --><meta charset="windows-1251">')
		],
		[
			'far down in its head',
			body(`<!doctype html><html><head>${'<meta name=x content=y>'.repeat(120)}<meta charset=windows-1251>`)
		],
		[
			'and not in a description',
			body('<!doctype html><meta name=description content="charset=koi8-r"><meta charset=windows-1251>')
		]
	])('is read in it: %s', async (_, file) => {
		expect((await read(file, 'x.html')).text).toBe('Порт');
	});

	it('is read in one of seven bits too, which would pass as ASCII', async () => {
		expect(
			(
				await read(
					bytesOf('<!doctype html><meta charset=iso-2022-jp><p>', 0x1b, '$B9A8}', 0x1b, '(B</p>'),
					'x.html'
				)
			).text
		).toBe('港口');
	});

	it('is UTF-8 where its letters are, whatever it says', async () => {
		const file = new TextEncoder().encode('<!doctype html><meta charset=windows-1251><p>Порт</p>');
		expect((await read(file, 'x.html')).text).toBe('Порт');
	});
});

describe('plain text', () => {
	it('has pages where form feeds part them', async () => {
		const document = await read(bytesOf('First page\f\nSecond page\n\f'));
		expect(document.pages).toEqual([
			{ start: 0, label: '1' },
			{ start: 11, label: '2' }
		]);
	});

	it('has lines though they end as on an old Macintosh', async () => {
		expect((await read(bytesOf('One line.\r\rAnother.'))).text).toBe('One line.\n\nAnother.');
	});

	it('stays as it is where it only quotes, counts or emphasises', async () => {
		const text =
			'> The harbour has two piers.\n\nI agree, **mostly**. 5 * 3 = 15 and a_b_c stay.\n\n1. First\n1. Second\n';
		expect(await read(bytesOf(text))).toMatchObject({ format: 'text', text });
	});

	it.each([
		'A PDF starts with %PDF-1.7, and a ZIP with PK.',
		'%PDF-1.7 is what a PDF starts with.',
		'GIF8 was no format.',
		'Rar! he cried.'
	])('may speak of formats: %s', async (text) => {
		expect(await read(bytesOf(text))).toMatchObject({ format: 'text', text });
	});

	it('is no binary data', async () => {
		expect(await refusalOf('x.txt', bytesOf('ab', 0, 1, 2, 3, 4, 5, 6, 0xff))).toMatch(
			/binary data\. Add a copy in a format that is read: PDF, /
		);
	});
});
