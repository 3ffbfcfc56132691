#!/usr/bin/env bash
# @holistics/date-parser 3.0.2: a year and a half ago, written 1.5 years, is the year 2009 in 2014, two years and three months ago are two o'clock this morning, and the third quarter of 2014 is all of it.
#
# The package reads words for terms such as the last two quarters, and gives beginning and end of each; what it can't read is null.
# Guess that was wrong: a term that it can't read as a whole is null, as half a year ago is, and a decimal fraction is a fraction.
# Seen: of a longer term one piece is taken and the rest left out without a word, by both versions of the parser; "last 2 quarters" and "2 years ago" are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @holistics/date-parser@3.0.2
cat >try.cjs <<'JS'
const { parse } = require('@holistics/date-parser');

const now = '2014-11-20T12:00:00Z';
const day = (time) => (typeof time === 'string' ? time : time.moment().toISOString()).slice(0, 16);
const told = (term, ref, options) => {
	const found = parse(term, ref, options);
	return found?.start ? `${day(found.start)} to ${day(found.end)}` : 'not read';
};
for (const term of ['last 2 quarters', '2 years ago', 'half a year ago', '1.5 years ago', '2 years 3 months ago', 'Q3 2014', 'third quarter of 2014', 'spring 2014']) {
	const second = told(term, now, { parserVersion: 2 });
	const third = told(term, new Date(now), { parserVersion: 3, output: 'timestamp_utc' });
	console.log(`${term}: ${second}; version 3: ${third}`);
}
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
last 2 quarters: 2014-04-01T00:00 to 2014-10-01T00:00; version 3: 2014-04-01T00:00 to 2014-10-01T00:00
2 years ago: 2012-01-01T00:00 to 2013-01-01T00:00; version 3: 2012-01-01T00:00 to 2013-01-01T00:00
half a year ago: not read; version 3: not read
1.5 years ago: 2009-01-01T00:00 to 2010-01-01T00:00; version 3: 2009-01-01T00:00 to 2010-01-01T00:00
2 years 3 months ago: 2014-11-20T02:00 to 2014-11-20T02:01; version 3: 2014-11-20T02:00 to 2014-11-20T02:01
Q3 2014: 2014-01-01T00:00 to 2015-01-01T00:00; version 3: 2014-01-01T00:00 to 2015-01-01T00:00
third quarter of 2014: 2014-01-01T00:00 to 2015-01-01T00:00; version 3: 2014-01-01T00:00 to 2015-01-01T00:00
spring 2014: 2014-01-01T00:00 to 2015-01-01T00:00; version 3: 2014-01-01T00:00 to 2015-01-01T00:00
SEEN
