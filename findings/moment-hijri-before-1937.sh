#!/usr/bin/env bash
# moment-hijri 3.0.0 (with moment 2.31.0): a year of the Hijra before 1356 becomes one day of the year 1001, and no error is raised.
#
# The package reads and writes the calendar of Umm al-Qura. Its reference names no first year, and says how to ask whether a date is valid.
# Guess that was wrong: years before the table, 1356 being 1937, are reckoned by rule as Intl and others do, or are invalid.
# Seen: 1 Muharram of 1300 and of 1350 are both 1 March 1001, and valid; the other way, 1882 is "1355-12-NaN".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact moment-hijri@3.0.0 moment@2.31.0
cat >try.mjs <<'JS'
import moment from 'moment-hijri';

moment.locale('en');
for (const written of ['1436/01/27', '1357/01/01', '1350/01/01', '1300/01/01']) {
	const read = moment(written, 'iYYYY/iMM/iDD');
	console.log(`${written} AH: ${read.format('YYYY-MM-DD')}, valid: ${read.isValid()}`);
}
console.log(`2014-11-20: ${moment('2014-11-20', 'YYYY-MM-DD').format('iYYYY-iMM-iDD')}`);
console.log(`1882-11-12: ${moment('1882-11-12', 'YYYY-MM-DD').format('iYYYY-iMM-iDD')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1436/01/27 AH: 2014-11-20, valid: true
1357/01/01 AH: 1938-03-02, valid: true
1350/01/01 AH: 1001-03-01, valid: true
1300/01/01 AH: 1001-03-01, valid: true
2014-11-20: 1436-01-27
1882-11-12: 1355-12-NaN
SEEN
