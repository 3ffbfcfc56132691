#!/usr/bin/env bash
# isodate 0.1.4: "2014-11" is 31 October 2014 and "2014" the last day of 2013, in every time zone; a time without seconds is no date.
#
# ISO 8601 lets a date end at the year or the month, and a time at the minute.
# Guess that was wrong: a month begins on its first day, as a year does on its own.
# Seen: a day that is left out is the day nought, so the day before is given, without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact isodate@0.1.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const read = createRequire(import.meta.url)('isodate');
const day = (text) => {
	try {
		return read(text).toString().slice(0, 24);
	} catch (error) {
		return `error: ${error.message}`;
	}
};
for (const text of ['2014', '2014-11', '2014-11-20', '20141120', '2014-03', '2014-11-20T10:30', '2014-11-20T10:30:15Z']) console.log(`${text}: ${day(text)}`);
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014: Tue Dec 31 2013 00:00:00
2014-11: Fri Oct 31 2014 00:00:00
2014-11-20: Thu Nov 20 2014 00:00:00
20141120: Thu Nov 20 2014 00:00:00
2014-03: Fri Feb 28 2014 00:00:00
2014-11-20T10:30: error: Invalid ISO 8601 date given.
2014-11-20T10:30:15Z: Thu Nov 20 2014 10:30:15
SEEN
