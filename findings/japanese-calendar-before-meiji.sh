#!/usr/bin/env bash
# @internationalized/date 3.12.4: every day before 8 September 1868 becomes that day when it is put into the Japanese calendar.
#
# The calendar has its eras from Meiji on; the package converts a day from one calendar into another and back.
# Guess that was wrong: the day itself is kept, in an era that says "before", or the conversion raises an error; there and back gives the same day.
# Seen: 3 July 1853, and any other, comes back as 8 September 1868. Other calendars of the package give the day back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @internationalized/date@3.12.4
cat >try.mjs <<'JS'
import { BuddhistCalendar, GregorianCalendar, JapaneseCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date';

for (const day of ['1873-01-01', '1868-01-03', '1853-07-08']) {
	for (const calendar of [new JapaneseCalendar(), new BuddhistCalendar(), new PersianCalendar()]) {
		const there = toCalendar(parseDate(day), calendar);
		console.log(`${day} by way of ${calendar.identifier}: ${toCalendar(there, new GregorianCalendar()).toString()}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1873-01-01 by way of japanese: 1873-01-01
1873-01-01 by way of buddhist: 1873-01-01
1873-01-01 by way of persian: 1873-01-01
1868-01-03 by way of japanese: 1868-09-08
1868-01-03 by way of buddhist: 1868-01-03
1868-01-03 by way of persian: 1868-01-03
1853-07-08 by way of japanese: 1868-09-08
1853-07-08 by way of buddhist: 1853-07-08
1853-07-08 by way of persian: 1853-07-08
SEEN
