#!/usr/bin/env bash
# parse-loose-time 1.0.1: ten minutes to midnight is ten in the morning, ten past midnight ten in the evening, a quarter to twelve at night is in hour −1, and five past six is six.
#
# The package reads times as people say them, 10 to 6, half past 5, noon and midnight among its examples, and gives null for what it cannot read.
# Guess that was wrong: what it reads by itself it reads in one phrase, and the hour is one of a day's twenty-four.
# Seen: before midnight and noon, and after them, the minutes are taken for the hour and the rest is left out; an hour before 12 am is −1; minutes in words are left out, where quarter and half are read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-loose-time@1.0.1
cat >try.cjs <<'JS'
const parseTime = require('parse-loose-time');

const times = ['midnight', '10 to 6', '10 to midnight', '10 past midnight', '10 to noon', '10 to 12', '10 to 12 am', 'a quarter to 12 am', 'a quarter past 6', 'five past 6', 'twenty to 6', 'quarter past noon'];
for (const text of times) {
	const time = parseTime(text);
	console.log(`${text}: ${time ? `${time.hour} h ${time.minute}` : time}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
midnight: 0 h 0
10 to 6: 5 h 50
10 to midnight: 10 h 0
10 past midnight: 22 h 0
10 to noon: 10 h 0
10 to 12: 11 h 50
10 to 12 am: -1 h 50
a quarter to 12 am: -1 h 45
a quarter past 6: 6 h 15
five past 6: 6 h 0
twenty to 6: 6 h 0
quarter past noon: null
SEEN
