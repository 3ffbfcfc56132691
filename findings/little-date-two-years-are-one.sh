#!/usr/bin/env bash
# little-date 1.2.1: 2014 to 2015 is "2014", October 2014 to March 2015 "Oct - Mar 2015", and 1914 to 1918 "Jul 28 '14 - Nov 11 '18".
#
# The package writes a range of days as short as it may, leaving out what goes without saying: "2014" for the whole year, "Apr - Sep 2014" for six months.
# Guess that was wrong: what differs between the two ends is never left out.
# Seen: whole years are told by the first of them alone, however many they are; whole months by the year of the last; and the century is left out for any year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact little-date@1.2.1
cat >try.mjs <<'JS'
import { formatDateRange } from 'little-date';

for (const [from, to] of [['2014-01-01', '2014-12-31'], ['2014-01-01', '2015-12-31'], ['1990-01-01', '2015-12-31'], ['2014-04-01', '2014-09-30'], ['2014-10-01', '2015-03-31'], ['1914-07-28', '1918-11-11']]) console.log(`${from} to ${to}: ${formatDateRange(new Date(`${from}T00:00:00`), new Date(`${to}T23:59:59.999`), { includeTime: false, today: new Date('2020-06-01T12:00:00') })}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-01-01 to 2014-12-31: 2014
2014-01-01 to 2015-12-31: 2014
1990-01-01 to 2015-12-31: 1990
2014-04-01 to 2014-09-30: Apr - Sep 2014
2014-10-01 to 2015-03-31: Oct - Mar 2015
1914-07-28 to 1918-11-11: Jul 28 '14 - Nov 11 '18
SEEN
