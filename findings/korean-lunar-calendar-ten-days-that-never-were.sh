#!/usr/bin/env bash
# korean-lunar-calendar 0.4.0: ten days of the ninth month of 1582 are made days of our calendar that the library itself refuses, and the founding of Joseon is eight days late.
#
# It says that it knows the gap of 1582: after 4 October came the 15th, and days between are refused. Joseon was founded on 5 August 1392, the 17th of the seventh month.
# Guess that was wrong: before the gap the days are those of the Julian calendar, as histories give them, and the ten days that never were are the days of nothing.
# Seen: before the gap as after it days are reckoned by the Gregorian rule: the day before the 19th of the month is no day, the Imjin war is right, and what came before 1582 is as many days late as the calendars differ.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact korean-lunar-calendar@0.4.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const Calendar = createRequire(import.meta.url)('korean-lunar-calendar');
const words = ({ year, month, day }) => `${year}-${month}-${day}`;
const toSolar = (...date) => {
	const calendar = new Calendar();
	return calendar.setLunarDate(...date, false) ? words(calendar.getSolarCalendar()) : 'refused';
};
const toLunar = (...date) => {
	const calendar = new Calendar();
	return calendar.setSolarDate(...date) ? words(calendar.getLunarCalendar()) : 'refused';
};
for (const day of [8, 9, 13, 18, 19]) console.log(`day ${day} of the ninth month of 1582: ${toSolar(1582, 9, day)}`);
for (const day of [4, 5, 9, 14, 15]) console.log(`${day} October 1582: ${toLunar(1582, 10, day)}`);
console.log(`Joseon, day 17 of the seventh month of 1392: ${toSolar(1392, 7, 17)}; 5 August 1392: ${toLunar(1392, 8, 5)}`);
console.log(`war of Imjin, day 13 of the fourth month of 1592: ${toSolar(1592, 4, 13)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
day 8 of the ninth month of 1582: 1582-10-4
day 9 of the ninth month of 1582: 1582-10-5
day 13 of the ninth month of 1582: 1582-10-9
day 18 of the ninth month of 1582: 1582-10-14
day 19 of the ninth month of 1582: 1582-10-15
4 October 1582: 1582-9-8
5 October 1582: refused
9 October 1582: refused
14 October 1582: refused
15 October 1582: 1582-9-19
Joseon, day 17 of the seventh month of 1392: 1392-8-13; 5 August 1392: 1392-7-9
war of Imjin, day 13 of the fourth month of 1592: 1592-5-23
SEEN
