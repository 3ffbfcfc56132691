#!/usr/bin/env bash
# d3-time-format 4.1.0: the year 12014 is written 2014, and 31 February 2014 and its 366th day are read as days of March and of 2015.
#
# The package writes and reads dates by patterns; timelines of the far future, as for stores of nuclear waste, and tables with mistakes pass through it.
# Guess that was wrong: a year is written with all of its figures, as one before Christ is, and a day or a month that is none gives null, as what does not fit the pattern does.
# Seen: the first figure is left out without a sign, so that the years of an axis repeat; month 13 is January of the next year, 31 February 3 March.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact d3-time-format@4.1.0
cat >try.mjs <<'JS'
import { utcFormat, utcParse } from 'd3-time-format';

for (const year of [-43, 900, 2014, 9999, 10000, 12014]) console.log(`${year}: ${utcFormat('%Y-%m-%d')(new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(year))}`);
for (const [pattern, text] of [['%Y-%m-%d', '2014-13-01'], ['%Y-%m-%d', '2014-02-32'], ['%Y-%m-%d', '2014-02-31'], ['%Y-%j', '2014-366'], ['%Y', '12014']]) {
	console.log(`${pattern} ${text}: ${utcParse(pattern)(text)?.toISOString() ?? null}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
-43: -0043-01-01
900: 0900-01-01
2014: 2014-01-01
9999: 9999-01-01
10000: 0000-01-01
12014: 2014-01-01
%Y-%m-%d 2014-13-01: 2015-01-01T00:00:00.000Z
%Y-%m-%d 2014-02-32: 2014-03-04T00:00:00.000Z
%Y-%m-%d 2014-02-31: 2014-03-03T00:00:00.000Z
%Y-%j 2014-366: 2015-01-01T00:00:00.000Z
%Y 12014: null
SEEN
