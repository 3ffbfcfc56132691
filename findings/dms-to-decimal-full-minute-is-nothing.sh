#!/usr/bin/env bash
# dms-to-decimal 0.0.6: a place on a full degree, a full minute, or within a degree of the equator or Greenwich is at 0.
#
# Many lists and old maps give places to the minute, so that the seconds are 0.
# Guess that was wrong: nought seconds add nothing to degrees and minutes.
# Seen: where any of the three numbers is 0 the answer is 0, a valid number, and the place lies on the equator or at Greenwich.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dms-to-decimal@0.0.6
cat >try.mjs <<'JS'
import dms from 'dms-to-decimal';

for (const [degrees, minutes, seconds, side] of [[25, 6, 30, 'N'], [25, 6, 0, 'N'], [62, 0, 30, 'E'], [0, 30, 15, 'W']]) console.log(`${degrees}° ${minutes}′ ${seconds}″ ${side}: ${dms.DMS2Decimal(degrees, minutes, seconds, side)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
25° 6′ 30″ N: 25.108333333333334
25° 6′ 0″ N: 0
62° 0′ 30″ E: 0
0° 30′ 15″ W: 0
SEEN
