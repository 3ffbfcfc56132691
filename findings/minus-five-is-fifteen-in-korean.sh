#!/usr/bin/env bash
# num-to-korean 0.5.3 and vn-num2words 1.0.4: minus five is "fifteen" in Korean, minus twelve "a hundred and twelve", and "undefined" in Vietnamese.
#
# Depths, altitudes below the sea, temperatures and balances of trade are negative.
# Guess that was wrong: a word for minus stands before the number, or the number is refused, as vn-num2words refuses 1.5.
# Seen: the sign counts as a digit, so that it lends the number a ten or a hundred; with figures it is NaN. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact num-to-korean@0.5.3 vn-num2words@1.0.4
cat >try.mjs <<'JS'
import { FormatOptions, numToKorean } from 'num-to-korean';
import vietnamese from 'vn-num2words';

for (const number of [5, 15, -5, 112, -12]) console.log(`${number}: ${numToKorean(number)}, with figures ${numToKorean(number, FormatOptions.MIXED)}, in Vietnamese ${vietnamese(number).trim()}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
5: 오, with figures 5, in Vietnamese năm
15: 일십오, with figures 15, in Vietnamese muời năm
-5: 십오, with figures NaN5, in Vietnamese undefined mươi lăm
112: 일백일십이, with figures 112, in Vietnamese một trăm muời hai
-12: 백일십이, with figures NaN12, in Vietnamese undefined trăm muời hai
SEEN
