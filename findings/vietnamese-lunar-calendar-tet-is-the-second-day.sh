#!/usr/bin/env bash
# vietnamese-lunar-calendar 0.0.6: Tết of 2014, 31 January, is the second day of the year on any computer whose clock is not that of Vietnam, and the leap month of 2014 is lost.
#
# The calendar of Vietnam is reckoned for Vietnam (UTC+7); 2014 had a second ninth month from 24 October to 21 November.
# Guess that was wrong: a day given as year, month and day has the same lunar day on each computer, that of amlich and @dqcai/vn-lunar, which follow the same author's method.
# Seen: in Vietnam's own zone all is right; by the clock of Greenwich 40 of 132 new year's days from 1968 to 2099 are the second of the month, and by that of New York 63.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vietnamese-lunar-calendar@0.0.6 amlich@0.0.2 @dqcai/vn-lunar@1.0.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { getLunarDate } from '@dqcai/vn-lunar';

const require = createRequire(import.meta.url);
const { LunarDate } = require('vietnamese-lunar-calendar');
const { convertLunar2Solar, convertSolar2Lunar } = require('amlich');

const named = (day, month, leap) => `${day}/${month}${leap ? ' leap' : ''}`;
console.log(`clock of ${process.env.TZ}`);
for (const [year, month, day] of [[2014, 1, 31], [2014, 11, 2], [2015, 2, 19], [2023, 4, 10]]) {
	const { date, month: found, isLeap } = new LunarDate(year, month, day);
	const [amDay, amMonth, , amLeap] = convertSolar2Lunar(day, month, year, 7);
	const other = getLunarDate(day, month, year);
	const others = `amlich ${named(amDay, amMonth, amLeap)}, vn-lunar ${named(other.day, other.month, other.leap)}`;
	console.log(`  ${year}-${month}-${day}: ${named(date, found, isLeap)}; ${others}`);
}
let second = 0;
for (let year = 1968; year < 2100; year += 1) {
	const [day, month, solar] = convertLunar2Solar(1, 1, year, 0, 7);
	if (new LunarDate(solar, month, day).date === 2) second += 1;
}
console.log(`  new year's days that are the second of the month: ${second} of 132`);
JS
for zone in Asia/Ho_Chi_Minh UTC America/New_York; do TZ=$zone node try.mjs; done | tee seen.txt
diff seen.txt - <<'SEEN'
clock of Asia/Ho_Chi_Minh
  2014-1-31: 1/1; amlich 1/1, vn-lunar 1/1
  2014-11-2: 10/9 leap; amlich 10/9 leap, vn-lunar 10/9 leap
  2015-2-19: 1/1; amlich 1/1, vn-lunar 1/1
  2023-4-10: 20/2 leap; amlich 20/2 leap, vn-lunar 20/2 leap
  new year's days that are the second of the month: 0 of 132
clock of UTC
  2014-1-31: 2/1; amlich 1/1, vn-lunar 1/1
  2014-11-2: 11/10; amlich 10/9 leap, vn-lunar 10/9 leap
  2015-2-19: 2/1; amlich 1/1, vn-lunar 1/1
  2023-4-10: 21/2 leap; amlich 20/2 leap, vn-lunar 20/2 leap
  new year's days that are the second of the month: 40 of 132
clock of America/New_York
  2014-1-31: 2/1; amlich 1/1, vn-lunar 1/1
  2014-11-2: 11/9; amlich 10/9 leap, vn-lunar 10/9 leap
  2015-2-19: 2/1; amlich 1/1, vn-lunar 1/1
  2023-4-10: 21/2 leap; amlich 20/2 leap, vn-lunar 20/2 leap
  new year's days that are the second of the month: 63 of 132
SEEN
