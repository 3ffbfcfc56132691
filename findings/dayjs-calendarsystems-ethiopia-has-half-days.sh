#!/usr/bin/env bash
# @calidy/dayjs-calendarsystems 1.11.3 (with dayjs 1.11.23): a month after 11 Hedar 2007 of Ethiopia is day 10.5, a month has 30.499988425988704 days, and a quarter of all days are a day too late.
#
# A month of Ethiopia has thirty days, the thirteenth five or six; dates are whole days.
# Guess that was wrong: the calendar is that of Intl, and adding a month or asking for a month's first day gives a day of the calendar, as with the package's Persian one.
# Seen: halves of days, a month that begins on day 30.5 of the one before, and a year that begins in month "+0000"; from the thirteenth month of a leap year to the end of the next all dates differ.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @calidy/dayjs-calendarsystems@1.11.3 dayjs@1.11.23
cat >try.mjs <<'JS'
import calendars from '@calidy/dayjs-calendarsystems';
import Ethiopian from '@calidy/dayjs-calendarsystems/calendarSystems/EthiopianCalendarSystem.js';
import Persian from '@calidy/dayjs-calendarsystems/calendarSystems/PersianCalendarSystem.js';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

for (const plugin of [utc, timezone, calendars.default ?? calendars]) dayjs.extend(plugin);
const written = 'YYYY-M-D';
for (const [name, System] of [['ethiopian', Ethiopian], ['persian', Persian]]) {
	dayjs.registerCalendarSystem(name, new (System.default ?? System)());
	const day = dayjs('2014-11-20').toCalendarSystem(name);
	console.log(`${name} ${day.format(written)}: a month later ${day.add(1, 'month').format(written)}, month begins ${day.startOf('month').format(written)}`);
	console.log(`  year begins ${day.startOf('year').format(written)}, days of the month ${day.daysInMonth()}`);
}
const intl = new Intl.DateTimeFormat('en-u-ca-ethiopic', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const byIntl = (date) => {
	const parts = Object.fromEntries(intl.formatToParts(date).map(({ type, value }) => [type, value]));
	return [parts.year, parts.month, parts.day].join('-');
};
let apart = 0;
const told = (date) => dayjs(date).toCalendarSystem('ethiopian').format(written);
for (let time = Date.UTC(2000, 0, 1, 12); time < Date.UTC(2020, 0, 1); time += 86_400_000) {
	if (told(new Date(time)) !== byIntl(new Date(time))) apart += 1;
}
console.log(`days of 2000 to 2019 that differ from Intl: ${apart} of 7305`);
for (const day of ['2015-09-05', '2015-09-06', '2015-09-11', '2016-05-01', '2016-09-10', '2016-09-11']) {
	const date = new Date(`${day}T12:00Z`);
	console.log(`  ${day}: ${told(date)}, Intl ${byIntl(date)}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
ethiopian 2007-3-10.5: a month later 2007-4-10.5, month begins 2007-2-30.5
  year begins 2007-+0000-30.5, days of the month 30.499988425988704
persian 1393-8-29: a month later 1393-9-29, month begins 1393-8-1
  year begins 1393-1-1, days of the month 30
days of 2000 to 2019 that differ from Intl: 1855 of 7305
  2015-09-05: 2007-12-30, Intl 2007-12-30
  2015-09-06: 2007-13-+0000, Intl 2007-13-1
  2015-09-11: 2008-1-1, Intl 2007-13-6
  2016-05-01: 2008-8-24, Intl 2008-8-23
  2016-09-10: 2009-+0000-30, Intl 2008-13-5
  2016-09-11: 2009-1-1, Intl 2009-1-1
SEEN
