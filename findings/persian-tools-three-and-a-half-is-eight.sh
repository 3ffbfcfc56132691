#!/usr/bin/env bash
# @persian-tools/persian-tools 4.0.4: in Persian words three point five is 8, two thousand written as one word 0, and Qom without its ending is "q".
#
# wordsToNumber() reads numbers that are written out; removeOrdinalSuffix() makes "twenty" of "twentieth".
# Guess that was wrong: a word that is not known makes the whole unreadable, as a word that is none gives 0; and what is no ordinal is left as it is.
# Seen: the word for the point is passed over, so that what follows it is added; two thousand, often written without the space, is 0. Names that end in m, Qom, Bam,
# Jahrom and Ilam, lose it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @persian-tools/persian-tools@4.0.4
cat >try.mjs <<'JS'
import { removeOrdinalSuffix, wordsToNumber } from '@persian-tools/persian-tools';

for (const [text, meaning] of [['دو هزار و چهارده', 2014], ['سه ممیز پنج', 3.5], ['دو هزار', 2000], ['دوهزار', 2000]]) console.log(`${text}: ${wordsToNumber(text)}, meant ${meaning}`);
for (const word of ['بیستم', 'قم', 'بم', 'جهرم', 'ایلام']) console.log(`${word}: ${removeOrdinalSuffix(word)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
دو هزار و چهارده: 2014, meant 2014
سه ممیز پنج: 8, meant 3.5
دو هزار: 2000, meant 2000
دوهزار: 0, meant 2000
بیستم: بیست
قم: ق
بم: ب
جهرم: جهر
ایلام: ایل
SEEN
