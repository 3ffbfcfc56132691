#!/usr/bin/env bash
# kenat 3.2.0: Ethiopian Christmas of 2020 and of 2024 is on 8 January, and every fourth year; half past two in the afternoon is half past eight in the morning in Amharic.
#
# Christmas is 25 December of the Julian calendar, 7 January in ours until 2100. That is 29 Tahsas of the Ethiopian calendar, and after a year that had a sixth day in its last month, when all dates are a day later until our 29 February, 28 Tahsas. Lalibela alone keeps the 29th.
# Guess that was wrong: the holiday is on the day on which the country keeps it, as lists of its public holidays have it, 7 January in each year. And a time by the Ethiopian clock, which starts at six, is named by its part of the day.
# Seen: the holiday is 29 Tahsas in each year. All twelve hours of the day are ጠዋት, morning, and those of the night ማታ, evening, two hours after midnight too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact kenat@3.2.0
cat >try.mjs <<'JS'
import { Time, getHoliday, toEC, toGC } from 'kenat';

const day = ({ year, month, day: number }) => [year, month, number].join('-');
for (const year of [2011, 2012, 2013, 2014, 2015, 2016]) {
	const { ethiopian } = getHoliday('gena', year);
	const given = toGC(ethiopian.year, ethiopian.month, ethiopian.day);
	console.log(`${year}: ${day(ethiopian)}, which is ${day(given)}; 7 January is ${day(toEC(given.year, 1, 7))}`);
}
for (const hour of [8, 14, 17, 20, 2]) console.log(`${hour}:30 by our clock: ${Time.fromGregorian(hour, 30).format({ useGeez: false, lang: 'english' })}, ${Time.fromGregorian(hour, 30).format({ useGeez: false, lang: 'amharic' })}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2011: 2011-4-29, which is 2019-1-7; 7 January is 2011-4-29
2012: 2012-4-29, which is 2020-1-8; 7 January is 2012-4-28
2013: 2013-4-29, which is 2021-1-7; 7 January is 2013-4-29
2014: 2014-4-29, which is 2022-1-7; 7 January is 2014-4-29
2015: 2015-4-29, which is 2023-1-7; 7 January is 2015-4-29
2016: 2016-4-29, which is 2024-1-8; 7 January is 2016-4-28
8:30 by our clock: 02:30 day, 02:30 ጠዋት
14:30 by our clock: 08:30 day, 08:30 ጠዋት
17:30 by our clock: 11:30 day, 11:30 ጠዋት
20:30 by our clock: 02:30 night, 02:30 ማታ
2:30 by our clock: 08:30 night, 08:30 ማታ
SEEN
