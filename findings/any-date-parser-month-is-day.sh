#!/usr/bin/env bash
# any-date-parser 2.2.4: "2014-11" is the eleventh day of no month, and the third quarter of 2015 its third day.
#
# ISO 8601 writes a month as 2014-11, a week as 2014-W46 and a day of the year as 2014-318.
# Guess that was wrong: attempt() reads these, or says that it cannot, as it does for what is no date.
# Seen: what is left beside the year is taken for a day, digit by digit where it must be: day 11, day 3, day 4, day 31.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact any-date-parser@2.2.4
cat >try.mjs <<'JS'
import parser from 'any-date-parser';

for (const text of ['2014-11-20', '2014-11', 'Q3 2015', '2014-W46', '2014-318', 'no date']) {
	console.log(`${text}: ${JSON.stringify(parser.attempt(text))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11-20: {"year":2014,"month":11,"day":20}
2014-11: {"year":2014,"day":11}
Q3 2015: {"year":2015,"day":3}
2014-W46: {"year":2014,"day":4}
2014-318: {"year":2014,"day":31}
no date: {"invalid":"Unable to parse \"no date\" with locale \"en-US\""}
SEEN
