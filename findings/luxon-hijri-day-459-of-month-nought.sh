#!/usr/bin/env bash
# luxon-hijri 1.0.4: 1 February 2080 is day 459 of month 0 of 1501, and no day before 8 March 1970 has a date, though the way back knows 1366.
#
# Umm al-Qura is a table; this one has years from 1318 to 1500, and a last line of 1501 that only says where 1500 ends.
# Guess that was wrong: what lies within the table is found both ways, and a day beyond it is an error, as toGregorian() has it for 1502.
# Seen: the search for the month begins at 1 January 1970, so August 1947 is null, while 27 Ramadan 1366 gives 14 August 1947, as Intl does. After the table all months have 29 days, and what is left when twelve are over is a day of month 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact luxon-hijri@1.0.4
cat >try.cjs <<'JS'
const { toHijri, toGregorian } = require('luxon-hijri');

const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { year: 'numeric', month: 'numeric', day: 'numeric' });
for (const day of ['1947-08-14', '1970-03-08', '1970-03-09', '2014-11-20', '2077-11-16', '2077-11-17', '2077-12-31', '2080-02-01']) {
	const [year, month, date] = day.split('-').map(Number);
	const found = toHijri(new Date(year, month - 1, date));
	console.log(`${day}: ${found ? `${found.hd}/${found.hm}/${found.hy}` : found}${year < 2077 ? `, Intl ${intl.format(new Date(year, month - 1, date))}` : ''}`);
}
console.log(`27 Ramadan 1366: ${toGregorian(1366, 9, 27).toISOString().slice(0, 10)}`);
try {
	console.log(toGregorian(1502, 1, 1));
} catch (error) {
	console.log(`1 Muharram 1502: ${error.message}`);
}
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1947-08-14: null, Intl 9/27/1366 AH
1970-03-08: 1/1/1390, Intl 12/29/1389 AH
1970-03-09: 2/1/1390, Intl 1/1/1390 AH
2014-11-20: 27/1/1436, Intl 1/27/1436 AH
2077-11-16: 30/12/1500
2077-11-17: 1/1/1501
2077-12-31: 16/2/1501
2080-02-01: 459/0/1501
27 Ramadan 1366: 1947-08-14
1 Muharram 1502: Invalid Hijri date
SEEN
