#!/usr/bin/env bash
# arabic-text-normalizer 1.4.0: of 20 November 2014 in Arabic digits November is left, and 5.5 km become 55 km.
#
# The package takes vowel signs, ornaments and the numbers of verses from Arabic text, so that names written with and without them are found alike.
# Guess that was wrong: the number of a verse is what stands in its brackets, as in its examples; figures of a sentence stay.
# Seen: every figure in Arabic digits is removed, the sign of a decimal alone stays, and a point is punctuation within a number too; figures in European digits stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact arabic-text-normalizer@1.4.0
cat >try.mjs <<'JS'
import { normalize } from 'arabic-text-normalizer';

for (const text of ['مِينَاء', 'سنة 2014', '٢٠ نوفمبر ٢٠١٤', '٣٫٥ كم', '5.5 كم', '12 كم', '١٢ كم']) console.log(`${text}: ${JSON.stringify(normalize(text))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
مِينَاء: "ميناء"
سنة 2014: "سنة 2014"
٢٠ نوفمبر ٢٠١٤: "نوفمبر"
٣٫٥ كم: "٫ كم"
5.5 كم: "55 كم"
12 كم: "12 كم"
١٢ كم: "كم"
SEEN
