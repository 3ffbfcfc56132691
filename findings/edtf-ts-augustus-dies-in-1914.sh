#!/usr/bin/env bash
# @edtf-ts/core 0.4.2: 19 August of the year 14 is a day of 1914, the first century is no interval, and half past four in Karachi is not half past eleven in Greenwich.
#
# The library reads EDTF and says of two dates which was first; it keeps years before Christ and beyond 9999 right, and zones stand in its words for people.
# Guess that was wrong: of years that are written with four digits none gets another century, and of two times with zones that is first which was first.
# Seen: the years 0 to 99 become 1900 to 1999: sorted, the year 14 comes after 1453, and 0001/0100 ends before it begins. Zones are left out of each comparison.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @edtf-ts/core@0.4.2
cat >try.mjs <<'JS'
import { FuzzyDate, sort } from '@edtf-ts/core';

const day = (ms) => new Date(Number(ms)).toISOString();
for (const text of ['-0044-03-15', '0014-08-19', '004X', '0100', '2014-11-20T04:30:00+05:00']) {
	const date = FuzzyDate.parse(text);
	console.log(`${text}: ${date.format()}; from ${day(date.minMs)} to ${day(date.maxMs)}`);
}
console.log(`sorted: ${sort(['1453', '0014', '0100', '-0044'].map((text) => FuzzyDate.parse(text))).map(({ edtf }) => edtf).join(', ')}`);
for (const text of ['0101/0200', '0001/0100']) {
	try {
		console.log(`${text}: ${FuzzyDate.parse(text).type}`);
	} catch (error) {
		console.log(`${text}: ${error.message}`);
	}
}
const told = (first, relation, second) => console.log(`${first} ${relation} ${second}: ${FuzzyDate.parse(first)[relation](FuzzyDate.parse(second))}`);
told('2014-11-20T04:30:00+05:00', 'equals', '2014-11-19T23:30:00Z');
told('2014-11-20T04:00:00+05:00', 'isBefore', '2014-11-20T00:00:00Z');
told('2014-11-20T23:30:00-05:00', 'isBefore', '2014-11-21T01:00:00Z');
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
-0044-03-15: March 15, 45 BC; from -000044-03-15T00:00:00.000Z to -000044-03-15T23:59:59.999Z
0014-08-19: August 19, 1914; from 1914-08-19T00:00:00.000Z to 1914-08-19T23:59:59.999Z
004X: 0040s; from 1940-01-01T00:00:00.000Z to 1949-12-31T23:59:59.999Z
0100: 100; from 0100-01-01T00:00:00.000Z to 0100-12-31T23:59:59.999Z
2014-11-20T04:30:00+05:00: November 20, 2014 at 04:30:00 AM +05:00; from 2014-11-20T04:30:00.000Z to 2014-11-20T04:30:00.999Z
sorted: -0044, 0100, 1453, 0014
0101/0200: Interval
0001/0100: Failed to parse EDTF: Interval start must be before or equal to end
2014-11-20T04:30:00+05:00 equals 2014-11-19T23:30:00Z: NO
2014-11-20T04:00:00+05:00 isBefore 2014-11-20T00:00:00Z: NO
2014-11-20T23:30:00-05:00 isBefore 2014-11-21T01:00:00Z: YES
SEEN
