#!/usr/bin/env bash
# suncalc 2.0.2: when Magellan came to his strait, in 1520, the sun stood highest at Greenwich at half past eight in the morning, and rose there before half past two, in November.
#
# getTimes() gives sunrise, noon and sunset of a day at a place. Universal time follows the sun, so that noon at Greenwich is at twelve, a quarter of an hour more or less, in any year.
# Guess that was wrong: what is right for 2014 and 2200 is right for the centuries of old maps too, or refused.
# Seen: clocks drift against the turning of the earth, and the curve of 1900 to 1920 is used for all that is before: 1700 is a third of an hour early, 1000 five hours, and in the year 1 the sun
# rises in the evening. Version 1.9.0, without this drift, has noon near twelve in each year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact suncalc@2.0.2 suncalc-before@npm:suncalc@1.9.0
cat >try.mjs <<'JS'
import { getTimes } from 'suncalc';
import before from 'suncalc-before';

const hour = (date) => date.toISOString().slice(11, 16);
for (const year of ['0001', '1000', '1520', '1700', '1800', '1947', '2014', '2200']) {
	const day = new Date(`${year}-11-11T12:00:00Z`);
	const [now, then] = [getTimes, before.getTimes].map((times) => times(day, 51.48, 0));
	console.log(`${year}: noon ${hour(now.solarNoon)}, before ${hour(then.solarNoon)}; sunrise ${hour(now.sunrise)}, before ${hour(then.sunrise)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
0001: noon 02:40, before 11:56; sunrise 18:18, before 08:00
1000: noon 06:38, before 11:49; sunrise 23:28, before 07:40
1520: noon 08:31, before 11:46; sunrise 02:21, before 07:26
1700: noon 11:27, before 11:46; sunrise 06:47, before 07:21
1800: noon 11:43, before 11:45; sunrise 07:09, before 07:18
1947: noon 11:43, before 11:45; sunrise 07:09, before 07:12
2014: noon 11:44, before 11:45; sunrise 07:10, before 07:12
2200: noon 11:43, before 11:45; sunrise 07:10, before 07:06
SEEN
