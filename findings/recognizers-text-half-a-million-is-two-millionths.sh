#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1: half a million is 0.000002, three and a half billion is little more than three, and half a kilometre is none.
#
# The package finds numbers in running text and tells their value, in words as in figures.
# Guess that was wrong: what is found as one number, from its first word to its last, has the value of the whole.
# Seen: half a million is one divided by two million; in "three and a half billion" the half alone is counted, in "3 million and a half" the 3 is not; and ½ is 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { recognizeDimension, recognizeNumber } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
const texts = ['one and a half', '1.5 million', 'half a million', 'two thirds of a million', 'two and a half million', 'three and a half billion', '3 million and a half'];
for (const text of texts) console.log(`${text}: ${recognizeNumber(text, 'en-us').map((found) => `${found.text} = ${found.resolution.value}`)}`);
for (const text of ['2.5 km', '½ km']) console.log(`${text}: ${recognizeDimension(text, 'en-us').map(({ resolution }) => `${resolution.value} ${resolution.unit}`)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
one and a half: one and a half = 1.5
1.5 million: 1.5 million = 1500000
half a million: half a million = 2E-06
two thirds of a million: two thirds of a million = 6E-06
two and a half million: two and a half million = 2.0000005
three and a half billion: three and a half billion = 3.0000000005
3 million and a half: 3 million and a half = 1000000.5
2.5 km: 2.5 Kilometer
½ km: 0 Kilometer
SEEN
