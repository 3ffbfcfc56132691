#!/usr/bin/env bash
# number-parsing 0.3.2: twelve lakh rupees written 12,34,567.50 are 12.34, a loss in brackets is a gain, and minus five with a minus sign is five.
#
# The package reads numbers as they are written all over the world, and tells by likelihood which mark is the decimal one.
# Guess that was wrong: a number with two commas and a point is read as a whole, or not at all.
# Seen: it takes what fits one of its forms and leaves the rest: 1’234’567 of Switzerland is 1, though 1'234'567 is right, 4.6e10 is 4.6, and no error is raised.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-parsing@0.3.2
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const read = createRequire(import.meta.url)('number-parsing');
for (const text of ['1,234,567.50', '1.234.567,50', '12,34,567.50', "1'234'567", '1’234’567', '-5', '−5', '(1,234,567)', '4.6e10', '٢٠١٤']) console.log(`${text}: ${read(text)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
1,234,567.50: 1234567.5
1.234.567,50: 1234567.5
12,34,567.50: 12.34
1'234'567: 1234567
1’234’567: 1
-5: -5
−5: 5
(1,234,567): 1234567
4.6e10: 4.6
٢٠١٤: NaN
SEEN
