#!/usr/bin/env bash
# date-bengali-revised 2.0.2: Victory Day, 16 December, is 2 Poush, and 21 February 9 Falgun; in Bangladesh they are 1 Poush and 8 Falgun since 2019.
#
# The package gives the date of Bangladesh's official calendar, which stands on laws, tenders and newspapers.
# Guess that was wrong: the revised calendar is the one in force, which since October 2019 has 31 days in the sixth month, Ashwin, too, and 29 in Falgun, or 30 in a leap year, so that
# the days of 1952 and 1971 fall as they fell then.
# Seen: the calendar is that of 1987, for dates after the change as well, so that from 16 October to the end of Falgun each day has the number of the next one, 150 days of a year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-bengali-revised@2.0.2
cat >try.mjs <<'JS'
import { CalendarBengaliRevised } from 'date-bengali-revised';

const day = 864e5;
const given = (date) => {
	const { year, month, day: number } = new CalendarBengaliRevised().fromGregorian(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
	return `${number}.${month}.${year}`;
};
/** By the rule in force since October 2019: the year begins on 14 April. */
const inForce = (date) => {
	const year = date.getUTCFullYear() - (date.getTime() < Date.UTC(date.getUTCFullYear(), 3, 14) ? 1 : 0);
	const leap = new Date(Date.UTC(year + 1, 1, 29)).getUTCDate() === 29;
	let left = (date.getTime() - Date.UTC(year, 3, 14)) / day;
	let month = 0;
	for (const days of [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, leap ? 30 : 29, 30]) {
		if (left < days) break;
		left -= days;
		month += 1;
	}
	return `${left + 1}.${month + 1}.${year - 593}`;
};
for (const text of ['2023-02-21', '2023-03-26', '2023-04-14', '2023-10-15', '2023-10-16', '2023-12-16']) console.log(`${text}: ${given(new Date(text))}, in force ${inForce(new Date(text))}`);
for (const [first, last] of [['2022-04-14', '2023-04-13'], ['2023-04-14', '2024-04-13']]) {
	const days = Array.from({ length: (Date.parse(last) - Date.parse(first)) / day + 1 }, (_, n) => new Date(Date.parse(first) + n * day));
	const others = days.filter((date) => given(date) !== inForce(date));
	console.log(`${first} to ${last}: ${others.length} of ${days.length} days are others, ${others[0].toISOString().slice(0, 10)} to ${others.at(-1).toISOString().slice(0, 10)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2023-02-21: 9.11.1429, in force 8.11.1429
2023-03-26: 12.12.1429, in force 12.12.1429
2023-04-14: 1.1.1430, in force 1.1.1430
2023-10-15: 30.6.1430, in force 30.6.1430
2023-10-16: 1.7.1430, in force 31.6.1430
2023-12-16: 2.9.1430, in force 1.9.1430
2022-04-14 to 2023-04-13: 150 of 365 days are others, 2022-10-16 to 2023-03-14
2023-04-14 to 2024-04-13: 151 of 366 days are others, 2023-10-16 to 2024-03-14
SEEN
