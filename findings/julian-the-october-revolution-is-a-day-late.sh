#!/usr/bin/env bash
# julian 0.2.0: the October Revolution, whose day number its own text gives as 2421540, comes out as 2421541; before the last noon of 1969 all moments but noon have the number of the next day.
#
# A Julian day begins at noon, has a whole number, and what has passed of it is from nought to a day.
# Guess that was wrong: toJulianDay() counts days from noon to noon, before 1970 as after; milliseconds in the day are never below nought.
# Seen: before 1970 the fraction is cut off towards 1970, and the milliseconds are negative. julian() itself adds both and is right. The astronomy-engine package, which counts from noon of 1 January 2000, day 2451545, agrees with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact julian@0.2.0 astronomy-engine@2.1.19
cat >try.cjs <<'JS'
const julian = require('julian');
const { AstroTime } = require('astronomy-engine');

for (const text of ['1917-11-07T12:00Z', '1917-11-07T18:00Z', '1947-08-14T18:30Z', '1969-12-31T18:00Z', '1970-01-01T18:00Z', '2014-11-20T18:00Z']) {
	const moment = new Date(text);
	const right = Math.floor(new AstroTime(moment).ut + 2451545);
	console.log(`${text}: julian ${julian(moment)}, day ${julian.toJulianDay(moment)} and hours ${julian.toMillisecondsInJulianDay(moment) / 3_600_000}, right day ${right}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
1917-11-07T12:00Z: julian 2421540.000000, day 2421540 and hours 0, right day 2421540
1917-11-07T18:00Z: julian 2421540.250000, day 2421541 and hours -18, right day 2421540
1947-08-14T18:30Z: julian 2432412.270833, day 2432413 and hours -17.5, right day 2432412
1969-12-31T18:00Z: julian 2440587.250000, day 2440587 and hours 6, right day 2440587
1970-01-01T18:00Z: julian 2440588.250000, day 2440588 and hours 6, right day 2440588
2014-11-20T18:00Z: julian 2456982.250000, day 2456982 and hours 6, right day 2456982
SEEN
