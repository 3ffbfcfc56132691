#!/usr/bin/env bash
# words-to-numbers 1.5.1: "twenty-one hundred" is 120, and "one point five billion" is no number.
#
# Reports write round figures in words: twenty-one hundred megawatts, one point five billion dollars.
# Guess that was wrong: a number that is read at all is the number that was said.
# Seen: twenty-one hundred is read as twenty and one hundred, though twelve hundred is 1,200; with a point and a million or a billion the whole is NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact words-to-numbers@1.5.1
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { wordsToNumbers } = createRequire(import.meta.url)('words-to-numbers');
for (const words of ['twelve hundred', 'twenty hundred', 'twenty-one hundred', 'twenty one hundred', 'one point five', 'one point five million', 'one point five billion']) {
	console.log(`${words}: ${wordsToNumbers(words)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
twelve hundred: 1200
twenty hundred: 2000
twenty-one hundred: 120
twenty one hundred: 120
one point five: 1.5
one point five million: NaN
one point five billion: NaN
SEEN
