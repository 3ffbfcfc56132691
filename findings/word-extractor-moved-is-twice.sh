#!/usr/bin/env bash
# word-extractor 1.0.4 (with fflate 0.8.3): a sentence that was moved while changes were tracked stands in the text twice, at its old place and its new one.
#
# Word marks what was deleted, inserted and moved until somebody accepts it; the reader of the document sees moved words at their new place, the old ones struck out.
# Guess that was wrong: as deleted words are left out and inserted ones are in, moved words are at their new place alone.
# Seen: both places have them, so that a quotation is found where it no longer stands and a figure counts twice. The reading of a name is put into the line before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact word-extractor@1.0.4 fflate@0.8.3
cat >try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import WordExtractor from 'word-extractor';

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
	['deleted and inserted', paragraph(run('Built in '), '<w:del w:id="1" w:author="a"><w:r><w:delText>2013</w:delText></w:r></w:del>', `<w:ins w:id="2" w:author="a">${run('2014')}</w:ins>`)],
	['moved', paragraph(`<w:moveFrom w:id="3" w:author="a">${run('120 MW, ')}</w:moveFrom>`, run('built in 2014, '), `<w:moveTo w:id="4" w:author="a">${run('120 MW')}</w:moveTo>`)],
	['a name with its reading', paragraph(run('Port of '), '<w:r><w:ruby><w:rt><w:r><w:t>しみず</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>清水</w:t></w:r></w:rubyBase></w:ruby></w:r>')],
];
for (const [name, body] of shapes) {
	const read = await new WordExtractor().extract(docx(body));
	console.log(`${name}: ${read.getBody().trim()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
deleted and inserted: Built in 2014
moved: 120 MW, built in 2014, 120 MW
a name with its reading: Port of しみず清水
SEEN
