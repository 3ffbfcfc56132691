#!/usr/bin/env bash
# @pacote/computus 1.2.9: the Orthodox Easter of 1818 is a Monday, that of 1520 a Wednesday, and that of 2101 will be a Saturday.
#
# julian(year) gives Easter by the old reckoning as a day of the new calendar, by which a year of the old church can be set beside papers of the time.
# Guess that was wrong: Easter is a Sunday, whatever the calendar, as gregorian() has it for each year.
# Seen: 13 days are added to the day of the old calendar in each century, as is right from 1900 to 2099; in 1818 it was 12, in 1520 10, in 2101 it will be 14. So 1818 has 27 April for the 26th,
# and Constantinople's last Easter, 1 April 1453 of its own calendar, is the 14th, a day of neither: the new one counts back to the 10th.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @pacote/computus@1.2.9
cat >try.cjs <<'JS'
const { gregorian, julian } = require('@pacote/computus');

const day = (date) => date.toUTCString().slice(0, 16);
for (const year of [1453, 1520, 1818, 1900, 2014, 2099, 2101]) console.log(`julian ${day(julian(year))}, gregorian ${day(gregorian(year))}`);
const years = Array.from({ length: 2200 - 1583 }, (_, at) => 1583 + at);
for (const [name, easter] of Object.entries({ julian, gregorian })) console.log(`${name}: of ${years.length} years ${years.filter((year) => easter(year).getUTCDay() === 0).length} have a Sunday`);
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
julian Thu, 14 Apr 1453, gregorian Sun, 03 Apr 1453
julian Wed, 21 Apr 1520, gregorian Sun, 18 Apr 1520
julian Mon, 27 Apr 1818, gregorian Sun, 22 Mar 1818
julian Sun, 22 Apr 1900, gregorian Sun, 15 Apr 1900
julian Sun, 20 Apr 2014, gregorian Sun, 20 Apr 2014
julian Sun, 12 Apr 2099, gregorian Sun, 05 Apr 2099
julian Sat, 23 Apr 2101, gregorian Sun, 17 Apr 2101
julian: of 617 years 200 have a Sunday
gregorian: of 617 years 617 have a Sunday
SEEN
