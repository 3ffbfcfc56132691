#!/usr/bin/env bash
# @rr0/time 0.11.2: after 31 December 2014 comes 2014-13-31, after 28 February 2014 the 29th and then the 30th, and the day before 1 March is 1 February.
#
# The library reads EDTF, refuses to read a month 13 or a day 32, gives the date before and after one, and what lies between two.
# Guess that was wrong: the next date is a date of the calendar, and from 28 February to 1 March 2014 it is one day, as it is by the day of JavaScript.
# Seen: a day is counted up to 31 in any month and then the number of the month instead, the day as it was; each year has twelve months of 31 days in what lies between.
# No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @rr0/time@0.11.2
cat >try.mjs <<'JS'
import { Level0Date } from '@rr0/time';

const read = (text) => Level0Date.fromString(text);
for (const date of ['2014', '2014-11', '2014-11-20', '2014-02-28', '2014-02-29', '2014-04-30', '2014-12-31']) console.log(`after ${date}: ${read(date).next()}`);
for (const date of ['2014-11-20', '2014-03-01', '2015-01-01']) console.log(`before ${date}: ${read(date).previous()}`);
for (const [from, to] of [['2014-11-20', '2014-11-25'], ['2014-02-28', '2014-03-01'], ['2014-04-30', '2014-05-01'], ['1914-07-28', '1918-11-11']]) {
	const days = (read(to).getTime() - read(from).getTime()) / 864e5;
	console.log(`${from} to ${to}: ${read(to).delta(read(from))}, ${days} days, in truth ${(Date.parse(to) - Date.parse(from)) / 864e5}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
after 2014: 2015
after 2014-11: 2014-12
after 2014-11-20: 2014-11-21
after 2014-02-28: 2014-02-29
after 2014-02-29: 2014-02-30
after 2014-04-30: 2014-04-31
after 2014-12-31: 2014-13-31
before 2014-11-20: 2014-11-19
before 2014-03-01: 2014-02-01
before 2015-01-01: 2014-01-01
2014-11-20 to 2014-11-25: P5D, 5 days, in truth 5
2014-02-28 to 2014-03-01: P4D, 4 days, in truth 1
2014-04-30 to 2014-05-01: P2D, 2 days, in truth 1
1914-07-28 to 1918-11-11: P4Y3MM14D, 1595 days, in truth 1567
SEEN
