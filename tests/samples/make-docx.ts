import JSZip from 'jszip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0000', '');

/** Runs of a paragraph as Word cuts them: a run every few words, a break at each line end. */
function makeParagraph(text: string): string {
	const lines = text
		.split('\n')
		.map((line) =>
			(line.match(/\s*\S+\s*\S*\s*\S*/gu) ?? [])
				.map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`)
				.join('')
		);
	return `<w:p>${lines.join('<w:r><w:br/></w:r>')}</w:p>`;
}

/** A Word document of these paragraphs; `body` is raw WordprocessingML put after them. */
export async function makeDocx(
	paragraphs: readonly string[],
	body = '',
	parts: Record<string, string> = {}
): Promise<Uint8Array> {
	const zip = new JSZip();
	zip.file('[Content_Types].xml', TYPES);
	zip.file('_rels/.rels', RELS);
	zip.file(
		'word/document.xml',
		`<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(makeParagraph).join('')}${body}</w:body></w:document>`
	);
	for (const [path, content] of Object.entries(parts)) {
		zip.file(path, content);
	}
	return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
