#!/usr/bin/env bash
# @thasmorato/docx-parser 1.4.0 (with fflate 0.8.3): a year of which half is bold is 20 14, Karachi with a comma after it has a space before it, and two figures stand where one was struck out.
#
# Word cuts a paragraph into runs wherever a look changes, and also within words that were typed at two times. The standard has nothing stand between the runs.
# Guess that was wrong: the text of a paragraph is the text of its runs, what was deleted while changes were tracked is left out, and & is &.
# Seen: between runs stands a space, so that words and numbers are cut; deleted words are text; &amp; stays as XML writes it, and the hyphen that does not break is a space. So too where white space is not to be normalized, as here. Mammoth reads them without a space.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @thasmorato/docx-parser@1.4.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { parseDocx } from '@thasmorato/docx-parser';
import { strToU8, zipSync } from 'fflate';

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
const run = (text, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = '<w:rPr><w:b/></w:rPr>';
const paragraphs = [
	['one run', run('Opened in 2014 at Karachi, with 1200 berths')],
	['half bold', run('Opened in 20') + run('14', bold)],
	['a comma after bold', run('Opened at ') + run('Karachi', bold) + run(', with berths')],
	['typed at two times', run('with 1') + run('200 berths')],
	['deleted and inserted', `${run('Depth ')}<w:del w:id="1" w:author="a"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('13')}</w:ins>${run(' metres')}`],
	['a sign of XML', run('Port &amp; Harbour, depth &lt; 5')],
	['a hyphen', `${run('1914')}<w:r><w:noBreakHyphen/></w:r>${run('1918')}`],
];
for (const [name, runs] of paragraphs)
	for await (const { type, content } of parseDocx(docx(`<w:p>${runs}</w:p>`), { normalizeWhitespace: false })) {
		if (type === 'paragraph') console.log(`${name}: ${content}`);
	}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
one run: Opened in 2014 at Karachi, with 1200 berths
half bold: Opened in 20 14
a comma after bold: Opened at Karachi , with berths
typed at two times: with 1 200 berths
deleted and inserted: Depth 12 13 metres
a sign of XML: Port &amp; Harbour, depth &lt; 5
a hyphen: 1914 1918
SEEN
