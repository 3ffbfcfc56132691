#!/usr/bin/env bash
# jalali-plugin-dayjs 1.1.4 (with dayjs 1.11.23): the first day of Farvardin is not in that month nor in that year, since each begins at one in the morning.
#
# Days of the Persian calendar stand for midnight. Sources are sorted by month and by year with isSame, startOf and endOf.
# Guess that was wrong: a month begins with its first day and ends with its last, as the days and hours of the same library do, and the months of dayjs without it.
# Seen: month, year and week begin at one in the morning, in every time zone, and end on their last day just before two. A month that is set to one with fewer days goes on into the
# year after it, where the same step by adding stops at its last day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jalali-plugin-dayjs@1.1.4 dayjs@1.11.23
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('jalali-plugin-dayjs'));
const day = (text) => dayjs(text).calendar('jalali');
for (const unit of ['day', 'week', 'month', 'year']) console.log(`${unit} of 2014-04-10: ${day('2014-04-10').startOf(unit).toISOString()} to ${day('2014-04-10').endOf(unit).toISOString()}`);
for (const other of ['2014-03-20', '2014-03-21', '2014-03-22', '2014-04-20', '2014-04-21']) {
	const words = day(other).format('D MMMM YYYY');
	console.log(`${other}, ${words}: in the month of ${day('2014-04-10').format('D MMMM YYYY')} ${day('2014-04-10').isSame(day(other), 'month')}, in its year ${day('2014-04-10').isSame(day(other), 'year')}`);
}
console.log(`20 April 2014, ${day('2014-04-20').format('D MMMM YYYY')}, from midnight to three: ${['00:00', '01:59', '03:00'].map((time) => day('2014-04-10').isSame(day(`2014-04-20T${time}`), 'month')).join(', ')}`);
console.log(`set to Esfand: ${day('2014-04-20').month(11).format('D MMMM YYYY')}, eleven months on: ${day('2014-04-20').add(11, 'month').format('D MMMM YYYY')}`);
console.log(`without the plugin, 1 April in the month of 10 April: ${dayjs('2014-04-10').isSame(dayjs('2014-04-01'), 'month')}`);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
day of 2014-04-10: 2014-04-10T00:00:00.000Z to 2014-04-10T23:59:59.999Z
week of 2014-04-10: 2014-04-05T01:00:00.000Z to 2014-04-11T01:59:59.999Z
month of 2014-04-10: 2014-03-21T01:00:00.000Z to 2014-04-20T01:59:59.999Z
year of 2014-04-10: 2014-03-21T01:00:00.000Z to 2015-03-20T01:59:59.999Z
2014-03-20, 29 Esfand 1392: in the month of 21 Farvardin 1393 false, in its year false
2014-03-21, 1 Farvardin 1393: in the month of 21 Farvardin 1393 false, in its year false
2014-03-22, 2 Farvardin 1393: in the month of 21 Farvardin 1393 true, in its year true
2014-04-20, 31 Farvardin 1393: in the month of 21 Farvardin 1393 true, in its year true
2014-04-21, 1 Ordibehesht 1393: in the month of 21 Farvardin 1393 false, in its year true
20 April 2014, 31 Farvardin 1393, from midnight to three: true, true, false
set to Esfand: 2 Farvardin 1394, eleven months on: 29 Esfand 1393
without the plugin, 1 April in the month of 10 April: true
SEEN
