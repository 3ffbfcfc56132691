#!/usr/bin/env bash
# ethiopian-date 0.0.6: the Ethiopian calendar has no 23 Tahsas 1893, and for seven years, 1901 to 1907, every day is one too late.
#
# The calendar counts months of thirty days, and a 13th of five or six; its new year falls on 11 or 12 September, a day later since the Gregorian year 1900 had no leap day.
# Guess that was wrong: a conversion that is right for 1850 and 2014 is right between, or at least each day is followed by the next.
# Seen: 31 December 1900 is the 22nd of the month, 1 January 1901 the 24th, and 1900 begins on its second day. The Intl of the language has it right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ethiopian-date@0.0.6
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { toEthiopian, toGregorian } = createRequire(import.meta.url)('ethiopian-date');
const intl = new Intl.DateTimeFormat('en-u-ca-ethiopic-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
for (const date of [[1896, 3, 1], [1900, 9, 11], [1900, 12, 31], [1901, 1, 1], [1902, 5, 15], [1907, 9, 12], [1907, 12, 31], [1908, 1, 1], [2014, 11, 20]]) {
	const { year, month, day } = Object.fromEntries(intl.formatToParts(Date.UTC(date[0], date[1] - 1, date[2])).map((part) => [part.type, part.value]));
	console.log(`${date.join('-')}: ${toEthiopian(...date).join('-')}; by Intl ${[year, month, day].join('-')}, which is ${toGregorian(+year, +month, +day).join('-')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1896-3-1: 1888-6-23; by Intl 1888-6-23, which is 1896-3-1
1900-9-11: 1893-1-1; by Intl 1893-1-1, which is 1900-9-10
1900-12-31: 1893-4-22; by Intl 1893-4-22, which is 1900-12-30
1901-1-1: 1893-4-24; by Intl 1893-4-23, which is 1900-12-31
1902-5-15: 1894-9-8; by Intl 1894-9-7, which is 1902-5-14
1907-9-12: 1900-1-2; by Intl 1900-1-1, which is 1907-9-12
1907-12-31: 1900-4-22; by Intl 1900-4-21, which is 1907-12-31
1908-1-1: 1900-4-22; by Intl 1900-4-22, which is 1908-1-1
2014-11-20: 2007-3-11; by Intl 2007-3-11, which is 2014-11-20
SEEN
