#!/usr/bin/env bash
# docx-tables 0.3.0 (with fflate 0.8.3): a cell with a bold word in it is empty, and so is one whose text ends in a blank; where a document has a table of one row, no table of it is read.
#
# In a document of Word a text stands in runs, a new one wherever the look changes; a blank at the end of a run is marked as one to keep. Both are in most tables that people write.
# Guess that was wrong: a package that reads the tables of a document gives the text of each cell, as Word shows it.
# Seen: a cell is read if it has one run and nothing is marked to be kept; any other cell is an empty text. One table of one row or one column, and an error is what the promise is resolved with, in place of the tables.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx-tables@0.3.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { createRequire } from 'node:module';

const readTables = createRequire(import.meta.url)('docx-tables');
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text, style = '') => `<w:r>${style}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const plain = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const cell = (...runs) => `<w:tc><w:p>${runs.join('')}</w:p></w:tc>`;
const row = (...cells) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows) => `<w:tbl>${rows.join('')}</w:tbl>`;
const heading = row(cell(plain('Port')), cell(plain('Depth')));
const files = {
	plain: table(heading, row(cell(plain('Gwadar')), cell(plain('13')))),
	'a bold word': table(heading, row(cell(run('Port of '), run('Gwadar', '<w:rPr><w:b/></w:rPr>')), cell(plain('13')))),
	'a blank that is kept': table(heading, row(cell(run('Gwadar ')), cell(plain('13')))),
	'a table of one row before it': table(heading) + table(heading, row(cell(plain('Gwadar')), cell(plain('13')))),
	'a table of one column before it': table(row(cell(plain('Ports'))), row(cell(plain('Depths')))) + table(heading, row(cell(plain('Gwadar')), cell(plain('13')))),
};
for (const [name, body] of Object.entries(files)) {
	writeFileSync('ports.docx', zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`) }));
	const tables = await readTables({ file: 'ports.docx' });
	const shown = tables instanceof Error ? `resolved with an error, ${tables.message}` : JSON.stringify(tables.map((rows) => Object.values(rows).map((cells) => cells.map(({ data }) => data))));
	console.log(`${name}: ${shown}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
plain: [[["Port\n","Depth\n"],["Gwadar\n","13\n"]]]
a bold word: [[["Port\n","Depth\n"],["","13\n"]]]
a blank that is kept: [[["Port\n","Depth\n"],["","13\n"]]]
a table of one row before it: resolved with an error, wTableItemRow.forEach is not a function
a table of one column before it: resolved with an error, wTableItemRowColumn.forEach is not a function
SEEN
