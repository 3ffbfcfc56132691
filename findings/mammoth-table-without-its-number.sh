#!/usr/bin/env bash
# mammoth 1.13.0 (with fflate 0.8.3): "Table 3: Capacity" has lost its number, a name under its reading is gone, and so is a name marked as running right to left.
#
# Word writes the number of a caption as a simple field, a Chinese or Japanese name with small signs for its reading as ruby, and a name in Arabic letters within another
# text with its direction.
# Guess that was wrong: of what is not understood the words are kept, as those of a content control or a smart tag are, and what is around them is left out.
# Seen: the words go with the mark. The text has "Table : Capacity" and a gap where the name stood; among the messages is one for each kind of mark, without the words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mammoth@1.13.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

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
	['a content control', paragraph(run('Port of '), `<w:sdt><w:sdtContent>${run('Gwadar')}</w:sdtContent></w:sdt>`)],
	['a caption', paragraph(run('Table '), `<w:fldSimple w:instr=" SEQ Table ">${run('3')}</w:fldSimple>`, run(': Capacity'))],
	['a name with its reading', paragraph(run('Port of '), '<w:r><w:ruby><w:rt><w:r><w:t>しみず</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>清水</w:t></w:r></w:rubyBase></w:ruby></w:r>', run(', in Japan'))],
	['a name right to left', paragraph(run('Port of '), `<w:dir w:val="rtl">${run('گوادر')}</w:dir>`, run(', in Pakistan'))],
];
for (const [name, body] of shapes) {
	const { value, messages } = await mammoth.extractRawText({ buffer: docx(body) });
	console.log(`${name}: "${value.trim()}", messages: ${messages.length}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a content control: "Port of Gwadar", messages: 0
a caption: "Table : Capacity", messages: 1
a name with its reading: "Port of , in Japan", messages: 1
a name right to left: "Port of , in Pakistan", messages: 1
SEEN
