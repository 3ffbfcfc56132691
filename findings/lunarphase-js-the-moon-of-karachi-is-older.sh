#!/usr/bin/env bash
# lunarphase-js 2.0.3: at one moment the moon is older in Karachi than in Greenwich, by the hours between their clocks, and crescent in one while a half moon in the other.
#
# Given a moment, as a Date of JavaScript, it gives the age of the moon, its phase and the Julian day, which is the same everywhere.
# Guess that was wrong: a Date is one moment for all, and so is the moon.
# Seen: the offset of the computer's zone is added, also where the Date was made from a time in Greenwich; a Julian day made a Date again is right on a computer set to Greenwich alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lunarphase-js@2.0.3
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { Julian, Moon } = createRequire(import.meta.url)('lunarphase-js');
for (const zone of ['UTC', 'Asia/Karachi', 'America/New_York']) {
	process.env.TZ = zone;
	const moment = new Date('1948-05-14T00:00:00Z');
	console.log(`${zone}: ${moment.toISOString()}, ${Moon.lunarPhase(moment)}, age ${Moon.lunarAge(moment).toFixed(2)} days, Julian day ${Julian.fromDate(moment).toFixed(3)}`);
	console.log(`  Julian day 2432685.5: ${Julian.toDate(2432685.5).toISOString()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
UTC: 1948-05-14T00:00:00.000Z, Waxing Crescent, age 5.45 days, Julian day 2432685.500
  Julian day 2432685.5: 1948-05-14T00:00:00.000Z
Asia/Karachi: 1948-05-14T00:00:00.000Z, First Quarter, age 5.67 days, Julian day 2432685.729
  Julian day 2432685.5: 1948-05-13T19:00:00.000Z
America/New_York: 1948-05-14T00:00:00.000Z, Waxing Crescent, age 5.28 days, Julian day 2432685.333
  Julian day 2432685.5: 1948-05-14T05:00:00.000Z
SEEN
