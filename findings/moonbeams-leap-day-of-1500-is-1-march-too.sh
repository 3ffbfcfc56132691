#!/usr/bin/env bash
# moonbeams 2.0.3: 29 February and 1 March 1500 are both day 60 of the year, and the last of that year is 365 though it had 366 days.
#
# The package follows Meeus: before 15 October 1582 dates are of the Julian calendar, in which each fourth year has a leap day, 1500, 1400 and 1300 too.
# Guess that was wrong: days of the year are counted in the calendar of the dates themselves.
# Seen: the way from a date to its Julian day and back has 29 February 1500, but leap years are those of Gregory for all time. The way back loses the day: day 60 of 1500 is 1 March, and day 366 the first of month 13.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact moonbeams@2.0.3
cat >try.cjs <<'JS'
const { calendarToJd, dayOfYear, jdToCalendar, yearDayToCalendar } = require('moonbeams');

const told = ({ year, month, day }) => [year, month, day].join('-');
for (const [year, month, day] of [[1500, 2, 28], [1500, 2, 29], [1500, 3, 1], [1500, 12, 31], [1504, 2, 29], [1504, 12, 31], [2000, 12, 31]]) {
	const jd = calendarToJd(year, month, day);
	const counted = jd - calendarToJd(year, 1, 1) + 1;
	console.log(`${told({ year, month, day })}: Julian day ${jd} (${told(jdToCalendar(jd))}), day of the year ${dayOfYear(jd)}, counted ${counted}, and back ${told(yearDayToCalendar(counted, year))}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1500-2-28: Julian day 2268990.5 (1500-2-28), day of the year 59, counted 59, and back 1500-2-28
1500-2-29: Julian day 2268991.5 (1500-2-29), day of the year 60, counted 60, and back 1500-3-1
1500-3-1: Julian day 2268992.5 (1500-3-1), day of the year 60, counted 61, and back 1500-3-2
1500-12-31: Julian day 2269297.5 (1500-12-31), day of the year 365, counted 366, and back 1500-13-1
1504-2-29: Julian day 2270452.5 (1504-2-29), day of the year 60, counted 60, and back 1504-2-29
1504-12-31: Julian day 2270758.5 (1504-12-31), day of the year 366, counted 366, and back 1504-12-31
2000-12-31: Julian day 2451909.5 (2000-12-31), day of the year 366, counted 366, and back 2000-12-31
SEEN
