#!/usr/bin/env bash
# numerizer 0.0.4: nineteen forty-seven is "59-7", twenty fourteen "NaN14", half a million "<frac>2 aNaN", and one point five billion "1 point 5000000000".
#
# The package puts figures for the number words of a sentence, so that dates and quantities can be found in it.
# Guess that was wrong: what it can't reckon it leaves in words.
# Seen: the words of a year are added or multiplied, a mark of its own stays in the text, and of what is neither a letter nor a digit stands there that was not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numerizer@0.0.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const numerize = createRequire(import.meta.url)('numerizer');
for (const text of ['forty-six billion', 'nineteen forty-seven', 'twenty fourteen', 'half a million', 'one point five billion', 'the third road', 'two and a half million']) console.log(`${text}: ${numerize(text)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
forty-six billion: 46000000000
nineteen forty-seven: 59-7
twenty fourteen: NaN14
half a million: <frac>2 aNaN
one point five billion: 1 point 5000000000
the third road: the <frac>3 road
two and a half million: 2.5000000
SEEN
