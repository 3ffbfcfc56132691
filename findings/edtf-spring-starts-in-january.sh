#!/usr/bin/env bash
# edtf 4.11.1 (EDTF dates): spring 2014 begins on 1 January, winter 2014 ends on 31 December.
#
# EDTF level 1 writes spring as month 21 and winter as 24; level 2 has quarters of the year of their own, 33 to 36.
# Guess that was wrong: min and max of a season are those of spring, March to May or thereabouts, and of a winter that reaches into the next year.
# Seen: the four seasons are laid over the four quarters: spring is January to March, summer April to June; spring holds February and not April, and a
# season cannot be told from a quarter by its days.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact edtf@4.11.1
cat >try.mjs <<'JS'
import edtf from 'edtf';

const day = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
for (const [name, text] of [['spring', '2014-21'], ['summer', '2014-22'], ['autumn', '2014-23'], ['winter', '2014-24'], ['first quarter', '2014-33']]) {
	const when = edtf(text);
	console.log(`${name} ${text}: ${day(when.min)} to ${day(when.max)}`);
}
const spring = edtf('2014-21');
console.log(`spring covers February: ${spring.covers(edtf('2014-02'))}, April: ${spring.covers(edtf('2014-04'))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
spring 2014-21: 2014-01-01 to 2014-03-31
summer 2014-22: 2014-04-01 to 2014-06-30
autumn 2014-23: 2014-07-01 to 2014-09-30
winter 2014-24: 2014-10-01 to 2014-12-31
first quarter 2014-33: 2014-01-01 to 2014-03-31
spring covers February: true, April: false
SEEN
