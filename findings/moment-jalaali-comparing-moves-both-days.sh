#!/usr/bin/env bash
# moment-jalaali 0.10.5 (with moment 2.31.0): asked whether two days lie in one month of Iran it moves both to the month's first day; between two new years are 31,622,400,000 years.
#
# The package adds the units jYear and jMonth to moment, for add, subtract, startOf, endOf and isSame, and jYY for a year of two digits.
# Guess that was wrong: to compare two days changes neither, as it does not in moment; diff knows the units too, or raises an error.
# Seen: the two are moved to the beginning of the unit, diff gives milliseconds, and the years 42 and 57 of two digits are 1442 and 1357.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact moment-jalaali@0.10.5 moment@2.31.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const moment = createRequire(import.meta.url)('moment-jalaali');
const form = 'YYYY-MM-DD';
const signed = moment('2014-11-20');
const begun = moment('2014-11-01');
console.log(`signed ${signed.format(form)}, begun ${begun.format(form)}`);
console.log(`in one month of Gregory: ${signed.isSame(begun, 'month')}; signed ${signed.format(form)}, begun ${begun.format(form)}`);
console.log(`in one month of Iran: ${signed.isSame(begun, 'jMonth')}; signed ${signed.format(form)}, begun ${begun.format(form)}`);
console.log(`from Nowruz 2012 to Nowruz 2013: ${moment('2013-03-21').diff(moment('2012-03-20'), 'jYear')} years, ${moment('2013-03-21').diff(moment('2012-03-20'), 'jMonth')} months`);
for (const text of ['15/3/42', '22/11/57', '29/8/93']) console.log(`${text}: ${moment(text, 'jD/jM/jYY').format('jYYYY-jMM-jDD, YYYY-MM-DD')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
signed 2014-11-20, begun 2014-11-01
in one month of Gregory: true; signed 2014-11-20, begun 2014-11-01
in one month of Iran: true; signed 2014-10-23, begun 2014-10-23
from Nowruz 2012 to Nowruz 2013: 31622400000 years, 31622400000 months
15/3/42: 1442-03-15, 2063-06-05
22/11/57: 1357-11-22, 1979-02-11
29/8/93: 1393-08-29, 2014-11-20
SEEN
