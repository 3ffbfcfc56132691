#!/usr/bin/env bash
# js-excel-date-convert 1.0.2: what happened on 20 November at noon or later is on the 21st in the spreadsheet, and comes back as the 21st.
#
# A spreadsheet counts days; hours are the fraction of the count, and its whole part is the day.
# Guess that was wrong: the number without a fraction that the package gives for a time is that of its day, the whole part of the count.
# Seen: the count is rounded to the nearest day, so that each afternoon belongs to the day after; a time that is read keeps its fraction.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact js-excel-date-convert@1.0.2 xlsx@0.18.5
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { toExcelDate, fromExcelDate } = require('js-excel-date-convert');
const { SSF } = require('xlsx');
for (const moment of ['2014-11-20T00:00Z', '2014-11-20T11:59Z', '2014-11-20T12:00Z', '2014-11-20T15:30Z']) {
	const number = toExcelDate(new Date(moment));
	console.log(`${moment}: ${number}, shown as ${SSF.format('yyyy-mm-dd', number)}, read back as ${fromExcelDate(number).toISOString().slice(0, 10)}`);
}
console.log(`41963.6 is read as ${fromExcelDate(41963.6).toISOString()}`);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20T00:00Z: 41963, shown as 2014-11-20, read back as 2014-11-20
2014-11-20T11:59Z: 41963, shown as 2014-11-20, read back as 2014-11-20
2014-11-20T12:00Z: 41964, shown as 2014-11-21, read back as 2014-11-21
2014-11-20T15:30Z: 41964, shown as 2014-11-21, read back as 2014-11-21
41963.6 is read as 2014-11-20T14:23:59.999Z
SEEN
