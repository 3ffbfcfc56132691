#!/usr/bin/env bash
# @habibrosyad/docx-extractor 0.1.2 (with mammoth 1.13.0 and fflate 0.8.3): what is linked, was inserted while changes were tracked, or stands in a form is left out of its sentence, and of the file that is built again.
#
# In a document of Word the runs of a link, of an inserted passage and of a form stand one step deeper than those beside them; tables of contents and cover pages stand in forms as a whole.
# Guess that was wrong: a package that promises to read a file and build it again without loss of data reads all the words that Word shows.
# Seen: only the runs that stand directly in a paragraph that stands directly in the body are kept; the sentence closes over the gap, and says the opposite where the inserted word is not. Mammoth, beside it, reads all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @habibrosyad/docx-extractor@0.1.2 mammoth@1.13.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { DocxBuilder, DocxExtractor } from '@habibrosyad/docx-extractor';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const log = console.log;
console.log = () => undefined;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const docx = (body) =>
	Buffer.from(
		zipSync({
			'[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
			'_rels/.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`),
			'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
		}),
	);
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs) => `<w:p>${runs.join('')}</w:p>`;
const shapes = [
	['plain', paragraph(run('It has five cranes.'))],
	['inserted', paragraph(run('It has '), `<w:ins w:id="1" w:author="a">${run('not ')}</w:ins>`, run('five cranes.'))],
	['a link', paragraph(run('The ports of '), `<w:hyperlink w:anchor="karachi">${run('Karachi')}</w:hyperlink>`, run(' and Gwadar.'))],
	['a form', paragraph(run('Depth: '), `<w:sdt><w:sdtContent>${run('13')}</w:sdtContent></w:sdt>`, run(' metres.'))],
	['a paragraph in a form', `<w:sdt><w:sdtContent>${paragraph(run('Cover page.'))}</w:sdtContent></w:sdt>${paragraph(run('First page.'))}`],
];
const lines = async (buffer) => (await mammoth.extractRawText({ buffer })).value.trim().replaceAll('\n\n', ' ');
for (const [name, body] of shapes) {
	const file = docx(body);
	const read = await new DocxExtractor().extract(file);
	const text = read.paragraphs.map(({ runs }) => runs.map((part) => part.text).join('')).join(' ');
	const built = Buffer.from(await new DocxBuilder().build(read));
	log(`${name}: ${await lines(file)}\n\tread: ${text}\n\tbuilt again: ${await lines(built)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
plain: It has five cranes.
	read: It has five cranes.
	built again: It has five cranes.
inserted: It has not five cranes.
	read: It has five cranes.
	built again: It has five cranes.
a link: The ports of Karachi and Gwadar.
	read: The ports of  and Gwadar.
	built again: The ports of  and Gwadar.
a form: Depth: 13 metres.
	read: Depth:  metres.
	built again: Depth:  metres.
a paragraph in a form: Cover page. First page.
	read: First page.
	built again: First page.
SEEN
