import { describe, expect, it } from 'vitest';
import { importFile } from '../../samples/import-file.ts';

const bib = async (text: string) => importFile('a.bib', text);

describe('BibTeX', () => {
	it('reads accents, macros, braces, quotes and months', async () => {
		const { works } = await bib(`@string{press = "North " # {Press}}
@book{a1,
  author = {M{\\"u}ller, J{\\'o}zef and {\\O}stby, Ann and van der Berg, Piet and Jean de la Fontaine},
  title = "The {NATO} of \\v{S}koda \\& S{\\~a}o: 50\\% {\\ss} {\\i} -- \\'{\\i}",
  publisher = press, year = 2014, month = nov # "~20", pages = {12--34},
  doi = {https://doi.org/10.1000/182}, url = {https://example.org/a\\_b?c=1\\%20}
}`);
		expect(works[0]).toMatchObject({
			where: 'entry a1 (line 2)',
			published: '2014-11-20',
			csl: {
				type: 'book',
				author: [
					{ family: 'Müller', given: 'Józef' },
					{ family: 'Østby', given: 'Ann' },
					{ family: 'van der Berg', given: 'Piet' },
					{ family: 'de la Fontaine', given: 'Jean' }
				],
				title: 'The NATO of Škoda & São: 50% ß ı – í',
				publisher: 'North Press',
				page: '12–34',
				DOI: '10.1000/182',
				URL: 'https://example.org/a_b?c=1%20',
				issued: { 'date-parts': [[2014, 11, 20]] }
			}
		});
	});
	it('reads Cyrillic and Arabic, and bodies in braces', async () => {
		const { works } = await bib(
			`@article{b, author={Иванова, Анна and Пётр Сидоров and محمد العربي and {Ministry of Ports and Harbours}}, title={Порты и дороги}, journaltitle={Вестник}, date={2015-06/2015-07}, langid={russian}, entrysubtype={newspaper}}`
		);
		expect(works[0]).toMatchObject({
			published: '2015-06/2015-07',
			csl: {
				type: 'article-newspaper',
				author: [
					{ family: 'Иванова', given: 'Анна' },
					{ family: 'Сидоров', given: 'Пётр' },
					{ family: 'العربي', given: 'محمد' },
					{ literal: 'Ministry of Ports and Harbours' }
				],
				'container-title': 'Вестник',
				language: 'ru',
				issued: { 'date-parts': [[2015, 6]] }
			}
		});
	});
	it('loses one entry for one that is broken, and names its line', async () => {
		const { works, unread, notes } = await bib(`mail me@example.org
@comment{ @article{no, title={No}} }
@article{one, title = {One}, year = {1999}, abstract={Words}, author={A, B and others}}
@article{two, title = {Two, year = {1999}
@inproceedings(four, title = {Four}, crossref={five}, year=1900)
@proceedings{five, title={Acts of the Meeting}, year={1901}}
@misc{six, year=2000}`);
		expect(works.map(({ csl }) => csl.title)).toEqual(['One', 'Four', 'Acts of the Meeting']);
		expect(works[1]?.csl['container-title']).toBe('Acts of the Meeting');
		expect(works[0]?.notes).toEqual(['It has more authors than it names (“and others”).']);
		expect(unread.map(({ where }) => where)).toEqual(['line 4', 'entry six (line 7)']);
		expect(notes).toEqual(['Abstracts and notes were left out: an atlas keeps no words of a document.']);
	});
});

const entry = (...lines: string[]): string => {
	return `${lines.join('\r\n')}\r\nER  - \r\n`;
};
const ris = async (...lines: string[]) => (await importFile('a.ris', entry(...lines))).works[0];

describe('RIS', () => {
	it('reads newspapers, wherever their exporter puts name and day', async () => {
		const plain = await ris(
			'TY  - NEWS',
			'AU  - Okoro, Ada, Jr.',
			'AU  - Harbour News Agency',
			'TI  - The quay',
			'JF  - Daily Anchor',
			'DA  - 2014/11/20/',
			'SP  - 3',
			'EP  - 4',
			'DO  - 10.1000/182',
			'UR  - https://example.org/q'
		);
		expect(plain).toMatchObject({
			published: '2014-11-20',
			csl: {
				type: 'article-newspaper',
				author: [{ family: 'Okoro', given: 'Ada', suffix: 'Jr.' }, { literal: 'Harbour News Agency' }],
				'container-title': 'Daily Anchor',
				page: '3–4',
				DOI: '10.1000/182'
			}
		});
		expect(
			(await ris('TY  - NEWS', 'T1  - The quay', 'T2  - Daily Anchor', 'Y1  - 2014/11//evening'))?.published
		).toBe('2014-11');
		const short = await ris(
			'TY  - NEWS',
			'TI  - The quay of the north',
			'ST  - The quay',
			'PY  - 2014',
			'DA  - Nov 20'
		);
		expect(short?.csl['container-title']).toBeUndefined();
		expect(short?.published).toBe('2014-11-20');
		expect((await ris('TY  - NEWS', 'TI  - The quay', 'ST  - Daily Anchor'))?.csl['container-title']).toBe(
			'Daily Anchor'
		);
	});
	it('takes the nearest of several dates, and reads each of their forms', async () => {
		const dates: [string[], string | null][] = [
			[['PY  - 2014///', 'DA  - 2014-11-20'], '2014-11-20'],
			[['PY  - 2014'], '2014'],
			[['Y1  - 20141120'], '2014-11-20'],
			[['DA  - 20 November 2014'], '2014-11-20'],
			[['DA  - November 20, 2014'], '2014-11-20'],
			[['DA  - 2014//Winter'], '2014'],
			[['DA  - 2014/11/20/first edition'], '2014-11-20'],
			[[], null]
		];
		for (const [lines, wanted] of dates) {
			expect([lines, (await ris('TY  - JOUR', 'TI  - T', ...lines))?.published]).toEqual([lines, wanted]);
		}
	});
	it('joins a title that runs on, and tells what is cut short or has none', async () => {
		const { works, unread, notes } = await importFile(
			'a.ris',
			'TY  - BOOK\nTI  - A long\n  title\nAB  - Words\nER  -\n\nTY  - JOUR\nAU  - X\nER  - \nTY  - CHAP\nTI  - Cut'
		);
		expect(works.map(({ csl }) => [csl.type, csl.title])).toEqual([
			['book', 'A long title'],
			['chapter', 'Cut']
		]);
		expect(unread).toEqual([{ where: 'line 7', reason: 'It has no title.' }]);
		expect(notes[0]).toBe('The entry of line 10 has no end (ER): the file may be cut short.');
	});
});

describe('CSL-JSON', () => {
	it('reads particles, bodies, spans, seasons and doubt, and keeps the name of a type it does not know', async () => {
		const items = [
			{
				id: 'a',
				type: 'article-journal',
				title: 'T',
				author: [
					{ family: 'Berg', given: 'Piet', 'non-dropping-particle': 'van der' },
					{ literal: 'The Port' }
				],
				issued: {
					'date-parts': [
						[2014, 11],
						[2014, 12]
					]
				},
				page: '1-2'
			},
			{ id: 2, type: 'motion_picture', title: 'F', issued: { 'date-parts': [['1999']], season: 2 } },
			{ type: 'book', title: 'C', issued: { 'date-parts': [[1850]], circa: true } },
			{ type: 'book', title: 'R', issued: { raw: '2014-11-20' }, URL: 'javascript:x' },
			{ type: 'book' }
		];
		const { works, unread } = await importFile('a.json', JSON.stringify(items));
		expect(works.map(({ published }) => published)).toEqual(['2014-11/2014-12', '1999-22', '1850~', '2014-11-20']);
		expect(works[0]?.csl).toMatchObject({
			author: [{ family: 'van der Berg', given: 'Piet' }, { literal: 'The Port' }],
			page: '1–2'
		});
		expect(works[1]?.csl).toMatchObject({ type: 'document', genre: 'motion picture' });
		expect(works[3]?.csl.URL).toBeUndefined();
		expect(works[3]?.notes).toEqual(['“javascript:x” is no address that can be followed, and was left out.']);
		expect(unread).toEqual([{ where: 'item 5', reason: 'It has no title.' }]);
	});
});

describe('W3C annotations', () => {
	it('reads what Recogito and others write, and tells what marks no text', async () => {
		const selector = [
			{ type: 'TextPositionSelector', start: 4, end: 9 },
			{ type: 'TextQuoteSelector', exact: 'north', prefix: 'the ' }
		];
		const page = {
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			type: 'AnnotationPage',
			items: [
				{
					id: '#1',
					type: 'Annotation',
					body: [
						{ type: 'TextualBody', purpose: 'commenting', value: 'Where the road ends.' },
						{ type: 'TextualBody', purpose: 'tagging', value: 'road' },
						{
							type: 'SpecificResource',
							purpose: 'identifying',
							source: { id: 'https://www.geonames.org/1' }
						}
					],
					target: { source: 'paper.txt', selector }
				},
				{ type: 'Annotation', target: 'http://example.org/page' },
				{
					type: 'Annotation',
					target: { source: 'x', selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4' } }
				}
			]
		};
		const { annotations, unread } = await importFile('a.json', JSON.stringify(page));
		expect(annotations).toMatchObject([
			{
				source: 'paper.txt',
				position: { start: 4, end: 9 },
				quote: { exact: 'north', prefix: 'the', suffix: '' },
				comment: 'Where the road ends.',
				tags: ['road'],
				links: ['https://www.geonames.org/1']
			}
		]);
		expect(unread.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
			'annotation 2: It marks a whole document, and no words of it.',
			'annotation 3: It has no selector of text (FragmentSelector): it may mark an image.'
		]);
	});
});
