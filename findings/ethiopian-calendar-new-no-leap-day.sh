#!/usr/bin/env bash
# ethiopian-calendar-new 1.1.0: in one year of four every day is one too late, last from September 2023 to September 2024; the sixth day of the 13th month is lost.
#
# The Ethiopian year ends with a month of five days, or of six before a Gregorian leap year, so that the new year falls on 12 September then.
# Guess that was wrong: the leap day, the one irregular thing in that calendar, is where the package looks first; it has a function that tells leap years.
# Seen: 11 September 2015 is New Year's Day instead of the day before it, and all that follows to the next year is a day ahead; back, two days are one. Intl has it right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ethiopian-calendar-new@1.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { isEthiopianLeapYear, toEthiopian, toGregorian } = createRequire(import.meta.url)('ethiopian-calendar-new');
const intl = new Intl.DateTimeFormat('en-u-ca-ethiopic-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const write = ({ year, month, day }) => `${year}-${month}-${day}`;
for (const [year, month, day] of [[2014, 11, 20], [2015, 9, 11], [2015, 9, 12], [2016, 3, 1], [2016, 9, 11], [2023, 9, 11], [2024, 5, 1]]) {
	const right = Object.fromEntries(intl.formatToParts(Date.UTC(year, month - 1, day)).map((part) => [part.type, +part.value]));
	console.log(`${year}-${month}-${day}: ${write(toEthiopian(year, month, day))}; by Intl ${write(right)}, which is ${write(toGregorian(right.year, right.month, right.day))}`);
}
console.log(`leap years: ${[2006, 2007, 2008].filter((year) => isEthiopianLeapYear(year))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20: 2007-3-11; by Intl 2007-3-11, which is 2014-11-20
2015-9-11: 2008-1-1; by Intl 2007-13-6, which is 2015-9-11
2015-9-12: 2008-1-2; by Intl 2008-1-1, which is 2015-9-11
2016-3-1: 2008-6-23; by Intl 2008-6-22, which is 2016-2-29
2016-9-11: 2009-1-1; by Intl 2009-1-1, which is 2016-9-11
2023-9-11: 2016-1-1; by Intl 2015-13-6, which is 2023-9-11
2024-5-1: 2016-8-24; by Intl 2016-8-23, which is 2024-4-30
leap years: 2007
SEEN
