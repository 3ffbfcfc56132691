#!/usr/bin/env bash
# @citation-js/date 0.5.1: 2014-2016 is month 20 of 2014, 2014/15 its month 15, "20 Nov" November of the year 20.
#
# It makes the parts of a CSL date of a text, or keeps the text as it is, as "raw", where it is no date that it knows.
# Guess that was wrong: what is no year, month and day stays as it is, as "Spring 2014" does; a month is one of twelve.
# Seen: two years are a year and the first two digits of the other; a season or a fiscal year is a month that no calendar has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/date@0.5.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parse } = createRequire(import.meta.url)('@citation-js/date');
for (const text of ['2014-11', 'Spring 2014', '2014-2016', '2014/15', '20 Nov', '14-11-20']) console.log(`${text}: ${JSON.stringify(parse(text))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-11: {"date-parts":[[2014,11]]}
Spring 2014: {"raw":"Spring 2014"}
2014-2016: {"date-parts":[[2014,20]]}
2014/15: {"date-parts":[[2014,15]]}
20 Nov: {"date-parts":[[20,11]]}
14-11-20: {"date-parts":[[20,11,14]]}
SEEN
