#!/usr/bin/env bash
# xlsx 0.18.5: in a table of CSV 1 January 1900 becomes the second, 28 February 1900 the 29th, a day that never was, and 12-14 a day in December 2001.
#
# The package reads CSV as well as workbooks, and counts days as Excel does, whose calendar has a 29 February 1900.
# Guess that was wrong: a day of the file is that day in the cell and in the CSV that is made of it; the fault of that calendar concerns the numbers inside.
# Seen: the days before March 1900 are one too late, while cellDates gives the right ones; spans of numbers are dates too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx@0.18.5
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

process.env.TZ = 'UTC';
const { read, utils } = createRequire(import.meta.url)('xlsx');
for (const cell of ['1900-01-01', '1900-02-28', '1900-03-01', '2014-11-20', '12-14', '1/2', '12 m']) {
	const { Sheet1 } = read(`day\n${cell}\n`, { type: 'string' }).Sheets;
	const { v: value } = read(`day\n${cell}\n`, { type: 'string', cellDates: true }).Sheets.Sheet1.A2;
	console.log(`${cell}: ${utils.sheet_to_csv(Sheet1).split('\n')[1]}, and with cellDates ${value instanceof Date ? value.toISOString().slice(0, 10) : value}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1900-01-01: 1/2/00, and with cellDates 1900-01-01
1900-02-28: 2/29/00, and with cellDates 1900-02-28
1900-03-01: 3/1/00, and with cellDates 1900-03-01
2014-11-20: 11/20/14, and with cellDates 2014-11-20
12-14: 12/14/01, and with cellDates 2001-12-14
1/2: 1/2/01, and with cellDates 2001-01-02
12 m: 12 m, and with cellDates 12 m
SEEN
