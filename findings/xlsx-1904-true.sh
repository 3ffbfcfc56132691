#!/usr/bin/env bash
# read-excel-file 9.3.17 and exceljs 4.4.0: date1904="true" is not understood, and every date of the workbook is four years and a day too early.
#
# The attribute is one of XML Schema's booleans, which are true, false, 1 and 0. Excel writes 1; LibreOffice writes its booleans as words.
# Guess that was wrong: both packages know workbooks that count from 1904, so they know them by either spelling.
# Seen: with "1" the date is right, with "true" it is that of a workbook that counts from 1900. No warning is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact read-excel-file@9.3.17 exceljs@4.4.0 jszip@3.10.1
cat >try.mjs <<'JS'
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';

const written = new ExcelJS.Workbook();
written.properties.date1904 = true;
written.addWorksheet('Ports').addRow([new Date(Date.UTC(2014, 10, 20))]);
const zip = await JSZip.loadAsync(await written.xlsx.writeBuffer());
const text = await zip.file('xl/workbook.xml').async('string');
for (const flag of ['1', 'true']) {
	zip.file('xl/workbook.xml', text.replace(/date1904="[^"]*"/u, `date1904="${flag}"`));
	const file = await zip.generateAsync({ type: 'nodebuffer' });
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(file);
	const dates = [(await readSheet(file))[0][0], book.worksheets[0].getCell('A1').value];
	const [one, other] = dates.map((date) => date.toISOString().slice(0, 10));
	console.log(`date1904="${flag}": ${one} by read-excel-file, ${other} by exceljs`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
date1904="1": 2014-11-20 by read-excel-file, 2014-11-20 by exceljs
date1904="true": 2010-11-19 by read-excel-file, 2010-11-19 by exceljs
SEEN
