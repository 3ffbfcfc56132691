#!/usr/bin/env bash
# dms-conversion 3.1.4: minus 25° 07' 30" is 24.875 south, minus 0° 30' lies north, and so do 25º07'30"S and 25,125° S.
#
# parseDms() reads degrees, minutes and seconds as people write them, with a letter or a sign for the hemisphere.
# Guess that was wrong: the sign is that of the whole, as the letter S is; what is not read to its end gives NaN, as a text that is none does.
# Seen: the sign is that of the degrees alone, and the minutes are added; after a º (as Spanish keyboards have it) or a decimal comma the rest is dropped, the S too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dms-conversion@3.1.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { parseDms } = createRequire(import.meta.url)('dms-conversion');
for (const text of ['25°07\'30"S', '-25°07\'30"', '0°30\'S', '-0°30\'', '25º07\'30"S', '25.125° S', '25,125° S', 'none']) console.log(`${text}: ${parseDms(text)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
25°07'30"S: -25.125
-25°07'30": -24.875
0°30'S: -0.5
-0°30': 0.5
25º07'30"S: 25
25.125° S: -25.125
25,125° S: 25
none: NaN
SEEN
