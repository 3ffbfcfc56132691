#!/usr/bin/env bash
# parse-messy-time 2.1.0: read in May 2016, January 1947 is 30 January 2021 and November 2014 7 November 2022, 20.11.2014 is eight this evening, and a week ago is today.
#
# The package reads dates as people write them, with now given for what is left out.
# Guess that was wrong: a month and a year are a day of that month of that year, as a whole date beside them is right; and what is not understood is no date.
# Seen: the number after a month is its day, even 1947; the days that a month has not go on into later years. Of figures with points the first is an hour, and of from 5 to 9 May the 5 is one too. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-messy-time@2.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

process.env.TZ = 'UTC';
const parse = createRequire(import.meta.url)('parse-messy-time');
const now = new Date('2016-05-10T12:00:00Z');
for (const text of ['1 January 1947', 'January 1947', '20 November 2014', 'November 2014', 'May 2014', '20.11.2014', '5 to 9 May 2014', 'a week ago']) console.log(`${text}: ${parse(text, { now }).toISOString()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1 January 1947: 1947-01-01T00:00:00.000Z
January 1947: 2021-01-30T00:00:00.000Z
20 November 2014: 2014-11-20T00:00:00.000Z
November 2014: 2022-11-07T00:00:00.000Z
May 2014: 2021-05-04T00:00:00.000Z
20.11.2014: 2016-05-10T20:00:00.000Z
5 to 9 May 2014: 2014-05-09T05:00:00.000Z
a week ago: 2016-05-10T00:00:00.000Z
SEEN
