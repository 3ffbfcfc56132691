#!/usr/bin/env bash
# rosaenlg-n2words 3.3.0: a million is "thousand" in Hebrew, twelve thousand "two thousand", ten thousand nothing at all, and in Serbian a milliard is a billion.
#
# The package writes numbers in words in twenty languages, among them Hebrew up to 9999 without fault.
# Guess that was wrong: what a language's words go up to, is written in them, and beyond that an error is raised, as for a negative number in English.
# Seen: of the thousands in Hebrew the last digit is written, so that five numbers share one word, and of two and a half millions "undefined". A Serbian "bilion" is
# a million millions. Later releases of n2words, which it was made from, have both right: 4.0.0 stands beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rosaenlg-n2words@3.3.0 n2words@4.0.0
cat >try.mjs <<'JS'
import { toCardinal as hebrew } from 'n2words/he-IL';
import { toCardinal as serbian } from 'n2words/sr-Latn-RS';
import { createRequire } from 'node:module';

const words = createRequire(import.meta.url)('rosaenlg-n2words');
for (const number of [2000, 9999, 10000, 11000, 12000, 21000, 1000000, 2500000, 1000000000]) console.log(`${number}: "${words(number, { lang: 'he' })}", n2words "${hebrew(number)}"`);
for (const number of [1000000, 1000000000]) console.log(`${number}: "${words(number, { lang: 'sr' })}", n2words "${serbian(number)}"`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2000: "אלפיים", n2words "אלפיים"
9999: "תשעת אלפים תשע מאות תשעים ותשע", n2words "תשעת אלפים תשע מאות תשעים ותשע"
10000: "", n2words "עשר אלף"
11000: "אלף", n2words "אחת עשרה אלף"
12000: "אלפיים", n2words "שתים עשרה אלף"
21000: "אלף", n2words "עשרים ואחת אלף"
1000000: "אלף", n2words "מיליון"
2500000: "אלפיים וundefined", n2words "שתים מיליונים חמש מאות אלף"
1000000000: "אלף", n2words "מיליארד"
1000000: "jedan milion", n2words "jedan milion"
1000000000: "jedan bilion", n2words "jedan milijarda"
SEEN
