#!/usr/bin/env bash
# decimal-number-to-words 1.3.3: a loss of five is an empty text, and so is nought, though minus third and zeroth are told and half is zero point five.
#
# The package is made for sums with parts after the point, as amounts on a cheque or changes of a price.
# Guess that was wrong: minus five is minus five, or refused; nought is zero.
# Seen: toWords() of any number below nought, of 0 and of what JavaScript writes with an exponent is an empty text without an error. number-to-words-en, of the same origin, says zero and minus five; here toWordsOrdinal() still does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact decimal-number-to-words@1.3.3 number-to-words-en@1.2.5
cat >try.cjs <<'JS'
const { toWords, toWordsOrdinal } = require('decimal-number-to-words');
const other = require('number-to-words-en');

for (const number of [5, 2.05, 0.5, 0, -5, -2.5, '-12', 1e-7]) {
	console.log(`${number}: '${toWords(number)}'; number-to-words-en '${other.toWords(number)}'`);
}
for (const number of [3, 0, -3]) console.log(`${number}: ordinal '${toWordsOrdinal(number)}'`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
5: 'five'; number-to-words-en 'five'
2.05: 'two point zero five'; number-to-words-en 'two'
0.5: 'zero point five'; number-to-words-en 'zero'
0: ''; number-to-words-en 'zero'
-5: ''; number-to-words-en 'minus five'
-2.5: ''; number-to-words-en 'minus two'
-12: ''; number-to-words-en 'minus twelve'
1e-7: ''; number-to-words-en 'one'
3: ordinal 'third'
0: ordinal 'zeroth'
-3: ordinal 'minus third'
SEEN
