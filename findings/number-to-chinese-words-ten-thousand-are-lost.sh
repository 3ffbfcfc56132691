#!/usr/bin/env bash
# number-to-chinese-words 1.0.20: 100,010,000 is 一億, a hundred million, like 100,000,000 itself, and 1,400,050,000 is 十四億.
#
# Chinese counts by groups of four figures, so that a hundred million is 億 and ten thousand 萬.
# Guess that was wrong: each of the groups that is not nought is in the words, as in 10,010,000 and in 120,010,000; two numbers that differ have different words.
# Seen: where one to nine times ten thousand follow a whole number of hundred millions, they are left out, up to ninety thousand. No error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-to-chinese-words@1.0.20
cat >try.cjs <<'JS'
const { toWords } = require('number-to-chinese-words');

for (const number of [10010000, 100000000, 100000001, 100001000, 100010000, 100090000, 100010001, 120010000, 1400050000]) console.log(`${number}: ${toWords(number)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
10010000: 一千零一萬
100000000: 一億
100000001: 一億零一
100001000: 一億零一千
100010000: 一億
100090000: 一億
100010001: 一億零一
120010000: 一億二千零一萬
1400050000: 十四億
SEEN
