#!/usr/bin/env bash
# officeparser 7.8.0 (with fflate 0.8.3): the filled fields of a form made with Word are not in its text, and two columns set with a tab are one word.
#
# Forms, permits and minutes made from a template have their dates and names in content controls; lists of figures have tabs, addresses have line breaks.
# Guess that was wrong: what is read on the page is in the text, and what stands apart there stands apart.
# Seen: a paragraph or a cell in a content control is left out, without a word, one within a line is kept; tabs, line breaks and hyphens that do not break are dropped
# with nothing in their place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officeparser@7.8.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { parseOffice } from 'officeparser';

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
const control = (content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const shapes = [
	['in a line', paragraph(run('Approved: '), control(run('20 November 2014')))],
	['a paragraph of its own', paragraph(run('Approved:')) + control(paragraph(run('20 November 2014')))],
	['a cell', `<w:tbl><w:tr><w:tc>${paragraph(run('Voltage'))}</w:tc>${control(`<w:tc>${paragraph(run('400 kV'))}</w:tc>`)}</w:tr></w:tbl>`],
	['a tab', paragraph('<w:r><w:t>2013</w:t><w:tab/><w:t>120</w:t></w:r>')],
	['a line break', paragraph('<w:r><w:t>Port Road</w:t><w:br/><w:t>Gwadar</w:t></w:r>')],
	['a hyphen that does not break', paragraph('<w:r><w:t>Karachi</w:t><w:noBreakHyphen/><w:t>Lahore</w:t></w:r>')],
];
for (const [name, body] of shapes) {
	const read = await parseOffice(docx(body));
	console.log(`${name}: ${JSON.stringify(read.toText())}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
in a line: "Approved: 20 November 2014"
a paragraph of its own: "Approved:"
a cell: "Voltage"
a tab: "2013120"
a line break: "Port RoadGwadar"
a hyphen that does not break: "KarachiLahore"
SEEN
