#!/usr/bin/env bash
# number-to-arabic-words 1.5.3 (with n2words 4.0.0): 10.5, 10.05 and 10.005 are the same words, ten point five, and so are 1.25 and 1.025.
#
# In Arabic as in English the noughts after the point are said, or else hundredths and thousandths are named: n2words says ten point nought five.
# Guess that was wrong: numbers that differ have words that differ.
# Seen: what stands after the point is said as a number of its own, and the noughts before it are lost; 0.01 is said as 0.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-to-arabic-words@1.5.3 n2words@4.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { toCardinal } from 'n2words/ar-SA';

const { toArabicWord } = createRequire(import.meta.url)('number-to-arabic-words/dist/index-node.js');
for (const number of [10.5, 10.05, 10.005, 1.25, 1.025, 0.1, 0.01]) console.log(`${number}: ${toArabicWord(number)}; by n2words ${toCardinal(number)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
10.5: عشرة فاصل خمس; by n2words عشرة فاصلة خمسة
10.05: عشرة فاصل خمس; by n2words عشرة فاصلة صفر خمسة
10.005: عشرة فاصل خمس; by n2words عشرة فاصلة صفر صفر خمسة
1.25: واحد فاصل خمس و عشرون; by n2words واحد فاصلة خمسة وعشرون
1.025: واحد فاصل خمس و عشرون; by n2words واحد فاصلة صفر خمسة وعشرون
0.1: صفر فاصل واحد; by n2words صفر فاصلة واحد
0.01: صفر فاصل واحد; by n2words صفر فاصلة صفر واحد
SEEN
