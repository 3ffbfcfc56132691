#!/usr/bin/env bash
# @edtf-ts/core 0.4.2: spring of the northern hemisphere lasts from September to November, spring without a hemisphere from March; the 2000s are ten years or a hundred.
#
# EDTF has seasons without a place (21 to 24) and of either hemisphere (25 to 28 the north, 29 to 32 the south), and X for a digit that is not known.
# Guess that was wrong: the north has spring when the season without a place has it, and two dates that cover other years are said in other words.
# Seen: 25 to 28 have the right name, that of the north, and the months of the south; 200X and 20XX, 190X and 19XX share their words; a day of some month of 2014 loses its day in them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @edtf-ts/core@0.4.2
cat >try.mjs <<'JS'
import { FuzzyDate } from '@edtf-ts/core';

const month = (ms) => new Date(Number(ms)).toISOString().slice(0, 10);
for (const text of ['2014-21', '2014-25', '2014-22', '2014-26', '2014-23', '2014-27', '2014-24', '2014-28', '200X', '20XX', '190X', '19XX', '1XXX', '2014-XX', '2014-XX-20']) {
	const date = FuzzyDate.parse(text);
	console.log(`${text}: ${date.format()}; from ${month(date.minMs)} to ${month(date.maxMs)}`);
}
console.log(`spring 2014 before northern spring 2014: ${FuzzyDate.parse('2014-21').isBefore(FuzzyDate.parse('2014-25'))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2014-21: Spring 2014; from 2014-03-01 to 2014-05-31
2014-25: Spring (Northern Hemisphere) 2014; from 2014-09-01 to 2014-11-30
2014-22: Summer 2014; from 2014-06-01 to 2014-08-31
2014-26: Summer (Northern Hemisphere) 2014; from 2014-12-01 to 2015-02-28
2014-23: Autumn 2014; from 2014-09-01 to 2014-11-30
2014-27: Autumn (Northern Hemisphere) 2014; from 2014-03-01 to 2014-05-31
2014-24: Winter 2014; from 2014-12-01 to 2015-02-28
2014-28: Winter (Northern Hemisphere) 2014; from 2014-06-01 to 2014-08-31
200X: 2000s; from 2000-01-01 to 2009-12-31
20XX: 2000s; from 2000-01-01 to 2099-12-31
190X: 1900s; from 1900-01-01 to 1909-12-31
19XX: 1900s; from 1900-01-01 to 1999-12-31
1XXX: 1X00s; from 1000-01-01 to 1999-12-31
2014-XX: some month in 2014; from 2014-01-01 to 2014-12-31
2014-XX-20: some month in 2014; from 2014-01-20 to 2014-12-20
spring 2014 before northern spring 2014: YES
SEEN
