#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1: mil millones is a thousand, deux millions et demi a million, 二〇一四 four, and the first of a French month has no day.
#
# The package reads numbers and dates of a dozen languages. A thousand million is how Spanish says a billion; the French write the first of a month as 1er.
# Guess that was wrong: the commonest words of money and of dates in a language that it reads are read, or passed over.
# Seen: mil millones is found as mil alone, dos mil millones right; the two of the French two and a half million is lost; 1er janvier 2014 has neither year nor day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { recognizeDateTime, recognizeNumber } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
for (const [language, text] of [['es-es', 'un billón'], ['es-es', 'mil millones'], ['es-es', 'dos mil millones'], ['fr-fr', 'deux millions'], ['fr-fr', 'deux millions et demi'], ['ja-jp', '2014'], ['ja-jp', '二〇一四']]) {
	console.log(`${language} ${text}: ${recognizeNumber(text, language).map((found) => `${found.text} = ${found.resolution.value}`)}`);
}
for (const text of ['2 janvier 2014', '1er janvier 2014']) {
	const [{ resolution }] = recognizeDateTime(text, 'fr-fr', 0, new Date(2016, 2, 15));
	console.log(`fr-fr ${text}: ${resolution.values[0].timex}, ${resolution.values[0].value}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
es-es un billón: un billón = 1000000000000
es-es mil millones: mil = 1000
es-es dos mil millones: dos mil millones = 2000000000
fr-fr deux millions: deux millions = 2000000
fr-fr deux millions et demi: deux millions et demi = 1000000
ja-jp 2014: 2014 = 2014
ja-jp 二〇一四: 二〇一四 = 4
fr-fr 2 janvier 2014: 2014-01-02, 2014-01-02
fr-fr 1er janvier 2014: XXXX-01-00, not resolved
SEEN
