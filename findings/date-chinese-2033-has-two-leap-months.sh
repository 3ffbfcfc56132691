#!/usr/bin/env bash
# date-chinese 2.1.4: the year 2033 has two leap months, its Mid-Autumn day is in the seventh month, and Christmas, made a day of ours again, is 23 January.
#
# In 2033 the one leap month follows the eleventh, from 22 December to 19 January; the autumn feast, day 15 of the eighth month, is on 8 September.
# Guess that was wrong: a year has one leap month or none, and a date that the library makes of a day is that day when it is made back.
# Seen: the eighth month is a leap seventh, those up to the eleventh have the number before theirs, and days of the leap month after it come back a month late. Ten days of
# January 1929, after China changed its clock, come back as the day before; no other day from 1900 to 2100 moves.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-chinese@2.1.4
cat >try.mjs <<'JS'
import { CalendarChinese } from 'date-chinese';

const calendar = new CalendarChinese();
const there = (year, month, day) => {
	calendar.fromGregorian(year, month, day);
	const [, , moon, leap, number] = calendar.get();
	const back = calendar.toGregorian();
	return { chinese: `${leap ? 'leap ' : ''}month ${moon}, day ${number}`, back: [back.year, back.month, back.day].join('-') };
};
for (const day of [[2033, 7, 26], [2033, 9, 8], [2033, 10, 7], [2033, 11, 22], [2033, 12, 22], [2033, 12, 25], [2034, 1, 20], [2014, 11, 20], [1929, 1, 5], [1929, 1, 11]]) {
	const { chinese, back } = there(...day);
	console.log(`${day.join('-')}: ${chinese}; back ${back}`);
}
const moved = {};
for (let day = new Date('1900-02-01T00:00:00Z'); day.getUTCFullYear() < 2101; day.setUTCDate(day.getUTCDate() + 1)) {
	const date = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
	if (there(...date).back !== date.join('-')) moved[date[0]] = (moved[date[0]] ?? 0) + 1;
}
console.log(`days that come back as others, by year: ${JSON.stringify(moved)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2033-7-26: month 7, day 1; back 2033-7-26
2033-9-8: leap month 7, day 15; back 2033-9-8
2033-10-7: month 8, day 15; back 2033-10-7
2033-11-22: month 10, day 1; back 2033-11-22
2033-12-22: leap month 11, day 1; back 2034-1-20
2033-12-25: leap month 11, day 4; back 2034-1-23
2034-1-20: month 12, day 1; back 2034-1-20
2014-11-20: leap month 9, day 28; back 2014-11-20
1929-1-5: month 11, day 24; back 1929-1-4
1929-1-11: month 12, day 1; back 1929-1-11
days that come back as others, by year: {"1929":10,"2033":10,"2034":19}
SEEN
