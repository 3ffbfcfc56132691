#!/usr/bin/env bash
# @tubular/time 3.10.7: 12 October 1492 is "12 October 1492" in one form and "October 21, 1492" in another, and the Ides of March are on the 13th, in the year 45, not before Christ.
#
# The library knows the Julian calendar and changes to the Gregorian in 1582, as history did, or where it is told to; forms for the reader's language, LL or IL, stand
# beside those with letters for each part.
# Guess that was wrong: one date written in two forms is one day, and one before Christ says so.
# Seen: the forms for the language reckon every day before 1582 in the Gregorian calendar, up to ten days off; beside it they write the weekday, which is right. In no case is there an era.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @tubular/time@3.10.7
cat >try.mjs <<'JS'
import { DateTime } from '@tubular/time';

for (const day of ['2014-11-20', '1582-10-15', '1582-10-04', '1492-10-12', '1453-05-29', '0800-12-25', '0100-01-01', '-0043-03-15']) {
	const date = new DateTime(day, 'UTC');
	console.log(`${day}: ${date.format('D MMMM y N')}; ${['LL', 'IL', 'L'].map((form) => `${form} ${date.format(form)}`).join(', ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20: 20 November 2014 AD; LL November 20, 2014, IL November 20, 2014, L 11/20/2014
1582-10-15: 15 October 1582 AD; LL October 15, 1582, IL October 15, 1582, L 10/15/1582
1582-10-04: 4 October 1582 AD; LL October 14, 1582, IL October 14, 1582, L 10/14/1582
1492-10-12: 12 October 1492 AD; LL October 21, 1492, IL October 21, 1492, L 10/21/1492
1453-05-29: 29 May 1453 AD; LL June 7, 1453, IL June 7, 1453, L 06/07/1453
0800-12-25: 25 December 800 AD; LL December 29, 800, IL December 29, 800, L 12/29/800
0100-01-01: 1 January 100 AD; LL December 30, 99, IL December 30, 99, L 12/30/99
-0043-03-15: 15 March 44 BC; LL March 13, 44, IL March 13, 44, L 03/13/44
SEEN
