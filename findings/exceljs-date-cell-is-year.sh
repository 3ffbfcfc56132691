#!/usr/bin/env bash
# exceljs 4.4.0: a cell that holds an ISO 8601 date is read as the number of its year.
#
# Since its second edition the standard has a type of cell for that, t="d"; Excel writes it into Strict Open XML, and openpyxl where it is asked to.
# Guess that was wrong: a date, or else the text as it stands.
# Seen: the number 2014 for 20 November 2014, whatever the cell's format, so that a day becomes a year, or a count. Text and count beside it are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 jszip@3.10.1
cat >try.mjs <<'JS'
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

const written = new ExcelJS.Workbook();
written.addWorksheet('Ports').addRow(['Gwadar', 20141120, 3]);
const zip = await JSZip.loadAsync(await written.xlsx.writeBuffer());
const sheet = 'xl/worksheets/sheet1.xml';
const text = await zip.file(sheet).async('string');
const cell = /<c r="B1"[^>]*>.*?<\/c>/u;
console.log(`cell in the file: ${cell.exec(text)[0]}`);
zip.file(sheet, text.replace(cell, '<c r="B1" t="d"><v>2014-11-20</v></c>'));

const read = new ExcelJS.Workbook();
await read.xlsx.load(await zip.generateAsync({ type: 'nodebuffer' }));
console.log(`with t="d" and 2014-11-20: ${JSON.stringify(read.worksheets[0].getRow(1).values.slice(1))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
cell in the file: <c r="B1"><v>20141120</v></c>
with t="d" and 2014-11-20: ["Gwadar",2014,3]
SEEN
