#!/usr/bin/env bash
# persian-date 1.1.0: 15 Khordad 1342, a day known by its date, is 6 June 1963, a day late, as is every day of that year and of 1309.
#
# The package reckons the Persian calendar by the equinox, as Iran does, or by a rule.
# Guess that was wrong: for days within living memory its two ways, other packages and the tables of Intl agree.
# Seen: by the equinox, which it takes where nothing else is asked, the years 1276, 1309 and 1342 begin a day late. Of all others the dates are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact persian-date@1.1.0 moment-jalaali@0.10.5
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PersianDate = require('persian-date');
const moment = require('moment-jalaali');
const intl = (date) => Object.fromEntries(new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(date).map(({ type, value }) => [type, value]));
for (const [year, month, day] of [[1930, 3, 21], [1953, 8, 19], [1963, 3, 21], [1963, 6, 5], [1964, 3, 20], [1979, 2, 11], [2014, 11, 20]]) {
	const date = new Date(year, month - 1, day, 12);
	const seen = new PersianDate(date);
	const wanted = intl(date);
	console.log(`${year}-${month}-${day}: ${seen.year()}/${seen.month()}/${seen.date()}, by Intl ${wanted.year}/${wanted.month}/${wanted.day}, by moment-jalaali ${moment(date).format('jYYYY/jM/jD')}`);
}
const day = new PersianDate([1342, 3, 15]).toDate();
console.log(`15 Khordad 1342: ${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1930-3-21: 1308/12/30, by Intl 1309/1/1, by moment-jalaali 1309/1/1
1953-8-19: 1332/5/28, by Intl 1332/5/28, by moment-jalaali 1332/5/28
1963-3-21: 1341/12/30, by Intl 1342/1/1, by moment-jalaali 1342/1/1
1963-6-5: 1342/3/14, by Intl 1342/3/15, by moment-jalaali 1342/3/15
1964-3-20: 1342/12/29, by Intl 1342/12/30, by moment-jalaali 1342/12/30
1979-2-11: 1357/11/22, by Intl 1357/11/22, by moment-jalaali 1357/11/22
2014-11-20: 1393/8/29, by Intl 1393/8/29, by moment-jalaali 1393/8/29
15 Khordad 1342: 1963-6-6
SEEN
