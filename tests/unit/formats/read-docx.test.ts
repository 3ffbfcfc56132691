import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/formats/package/unpack.ts';
import { Watch } from '../../../src/formats/watch.ts';
import { makeDocx } from '../../samples/make-docx.ts';
import { readFile, refusalOf } from '../../samples/read-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const read = async (body: string, parts: Record<string, string> = {}) =>
	readFile('note.docx', await makeDocx([], body, parts));
const run = (text: string, properties = ''): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const relations = (...targets: [id: string, type: string, target: string][]): string =>
	`<Relationships xmlns="${PACKAGE}">${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

describe('a Word document', () => {
	it('gives its paragraphs, with line breaks and runs of formatting joined', async () => {
		const file = await makeDocx(['Of tides & storms', 'The keeper wrote down\nthe height of every tide.']);
		expect(await readFile('note.docx', file)).toEqual({
			format: 'docx',
			text: 'Of tides & storms\n\nThe keeper wrote down\nthe height of every tide.',
			pages: [],
			notes: []
		});
	});

	it('reads tables row by row', async () => {
		const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
		expect((await read(`<w:tbl><w:tr>${cell('ebb')}${cell('flow')}</w:tr></w:tbl>`)).text).toBe('ebb\tflow');
	});

	it.each([
		['simple fields', `<w:fldSimple w:instr=" DATE ">${run('3 June 1911')}</w:fldSimple>`, 'On 3 June 1911.'],
		['text set from the other side', `<w:bdo w:val="ltr">${run('Monday')}</w:bdo>`, 'On Monday.'],
		['directed text', `<w:dir w:val="rtl">${run('Monday')}</w:dir>`, 'On Monday.'],
		['smart tags in links', `<w:hyperlink><w:smartTag>${run('Monday')}</w:smartTag></w:hyperlink>`, 'On Monday.'],
		[
			'controls',
			`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('Monday')}</w:sdtContent></w:sdt>`,
			'On Monday.'
		],
		[
			'formulas',
			'<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
			'On 1/2.'
		],
		[
			'results of fields, not their code',
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run('code')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Monday')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
			'On Monday.'
		],
		[
			'line ends and tabs',
			'<w:r><w:cr/></w:r><w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t></w:r>',
			'On\na\tb\nc.'
		],
		['signs', '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', 'On α.']
	])('reads %s', async (_, inner, text) => {
		expect((await read(paragraph(run('On '), inner, run('.')))).text).toBe(text);
	});

	it('reads ruby as its words, and names what was set above them', async () => {
		const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run('みなと')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r>`;
		const document = await read(paragraph(run('A '), ruby));
		expect(document.text).toBe('A 港');
		expect(document.notes).toEqual(['1 reading set above words was left out (paragraph 1).']);
	});

	it.each([
		['alone', (box: string) => box],
		[
			'as one version',
			(box: string) => `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice></mc:AlternateContent>`
		],
		[
			'in two versions, once',
			(box: string) =>
				`<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
		],
		[
			'where only the older version is known',
			(box: string) =>
				`<mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
		]
	])('reads a text box %s, after its paragraph', async (_, wrap) => {
		const box = `<w:txbxContent>${paragraph(run('In the box'))}</w:txbxContent>`;
		const body = `<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r>${wrap(box)}</w:r>${run('Beside it')}</w:p>`;
		expect((await read(body)).text).toBe('Beside it\n\nIn the box');
	});

	it('reads words drawn as a picture after their paragraph, and tells of text in a drawing', async () => {
		const art = '<w:pict><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="High water"/></w:pict>';
		const shape =
			'<w:drawing><a:txBody xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Ebb</a:t></a:txBody></w:drawing>';
		const document = await read(paragraph(`<w:r>${art}${shape}</w:r>`, run('Beside it')));
		expect(document.text).toBe('Beside it\n\nHigh water');
		expect(document.notes).toEqual(['1 piece of text in a drawing was left out (paragraph 1).']);
	});

	it('reads notes at the end, and pages inserted as a whole in their place', async () => {
		const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
		const document = await read(
			`${paragraph(run('High water'), '<w:r><w:footnoteReference w:id="2"/></w:r>')}<w:altChunk r:id="c1" xmlns:r="${OFFICE}"/>${paragraph(run('After'))}`,
			{
				'word/_rels/document.xml.rels': relations(
					['c1', 'aFChunk', 'part.html'],
					['n', 'footnotes', 'footnotes.xml']
				),
				'word/part.html': '<p>A page of <i>its</i> own</p>',
				'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="1">${paragraph(run('unused'))}</w:footnote><w:footnote w:id="2">${paragraph(run('By the log.'))}</w:footnote></w:footnotes>`
			}
		);
		expect(document.text).toBe('High water\n\nA page of its own\n\nAfter\n\nBy the log.');
	});

	it('reads inserted archives of web pages, tells what was left out of a part, and formulas between paragraphs', async () => {
		const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
		const document = await read(
			`${paragraph(run('Ebb'))}<w:altChunk r:id="c1" xmlns:r="${OFFICE}"/><w:altChunk r:id="c2" xmlns:r="${OFFICE}"/><m:oMathPara ${math}><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>`,
			{
				'word/_rels/document.xml.rels': relations(['c1', 'aFChunk', 'part.mht'], ['c2', 'aFChunk', 'part.bin']),
				'word/part.mht': [
					'MIME-Version: 1.0',
					'Content-Type: multipart/related; boundary=b',
					'',
					'--b',
					'Content-Type: text/html',
					'',
					'<p>Flow<p hidden>unseen',
					'--b--'
				].join('\r\n'),
				'word/part.bin': 'a part that is not read'
			}
		);
		expect(document.text).toBe('Ebb\n\nFlow\n\na=b');
		expect(document.notes).toEqual([
			'1 inserted file was left out (paragraph 2).',
			'In an inserted file: What the page does not show was left out (1 word: “unseen”).'
		]);
	});

	it('says what it leaves out, and where', async () => {
		const document = await read(
			paragraph(run('Seen ')) +
				paragraph(run('plain'), run('secret', '<w:vanish/>'), run(' shown', '<w:vanish w:val="0"/>')) +
				paragraph(
					'<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>',
					run('stays'),
					'<w:r><w:commentReference w:id="1"/></w:r>'
				)
		);
		expect(document.text).toBe('Seen\n\nplain shown\n\nstays');
		expect(document.notes).toEqual([
			'1 piece of hidden text was left out (paragraph 2).',
			'1 piece of deleted text was left out (paragraph 3).',
			'1 comment was left out (paragraph 3).'
		]);
	});

	it('hides no run for the mark of a paragraph in a box within it', async () => {
		const box = `<w:txbxContent><w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('In the box')}</w:p></w:txbxContent>`;
		expect((await read(`<w:p><w:r>${box}<w:t>Beside it</w:t></w:r></w:p>`)).text).toBe('Beside it\n\nIn the box');
	});

	it('is read in good time however much white space it holds', async () => {
		expect((await read(paragraph(run(`ebb${' '.repeat(2_000_000)}flow`)))).text).toMatch(/^ebb +flow$/);
	});

	it('hides what a style hides, by what the style is based on', async () => {
		const styles =
			'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>';
		const document = await read(paragraph(run('Seen'), run(' not', '<w:rStyle w:val="B"/>')), {
			'word/_rels/document.xml.rels': relations(['s', 'styles', 'styles.xml']),
			'word/styles.xml': styles
		});
		expect(document.text).toBe('Seen');
	});

	it('is found by the relations of its package, wherever its main part stands and whatever it is named', async () => {
		const zip = new JSZip();
		for (let count = 0; count < 400; count++) {
			zip.file(`media/picture-of-a-long-name-of-the-harbour-${count}.png`, 'x'.repeat(300));
		}
		zip.file(
			'[Content_Types].xml',
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
		);
		zip.file('_rels/.rels', relations(['r', 'officeDocument', '/text/body.xml']));
		zip.file(
			'text/body.xml',
			`<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${paragraph(run('The old pier'))}</w:body></w:document>`
		);
		for (let count = 0; count < 1500; count++) {
			zip.file(`later/another-picture-of-the-harbour-of-albera-${count}.png`, 'y');
		}
		expect((await readFile('x.docx', await zip.generateAsync({ type: 'uint8array' }))).text).toBe('The old pier');
	});

	it('refuses one without text, a workbook, and what is not well formed', async () => {
		expect(await refusalOf('x.docx', await makeDocx([]))).toMatch(/without text/);
		expect(await refusalOf('x.docx', await makeDocx([], '<w:p><w:r>'))).toMatch(/may be damaged/);
		const zip = await JSZip.loadAsync(await makeDocx(['a']));
		zip.file(
			'[Content_Types].xml',
			'<Types><Default Extension="xml" ContentType="application/vnd.ms-excel.spreadsheetml+xml"/></Types>'
		);
		expect(await refusalOf('x.docx', await zip.generateAsync({ type: 'uint8array' }))).toMatch(/spreadsheet/);
	});

	it('counts what it unpacks, whatever the archive says of itself', async () => {
		const file = await makeDocx([], `<w:p><w:r><w:t>${' '.repeat(3_000_000)}</w:t></w:r></w:p>`);
		const data = new DataView(file.buffer, file.byteOffset);
		for (let start = 0; start + 46 < file.length; start++) {
			if (data.getUint32(start, true) === 0x02014b50) {
				data.setUint32(start + 24, 10, true);
			}
		}
		const archive = new Archive(file, new Watch(), 1_000_000);
		expect(archive.read('_rels/.rels')).not.toBeNull();
		expect(() => archive.read('word/document.xml')).toThrow(/unpack to more than 1 MB/);
	});
});
