#!/usr/bin/env bash
# formatcoords 1.1.3: the equator lies south, Greenwich west, 62.3 degrees east are 62° 17' in degrees and minutes, and "25,1 62,3" is 1 degree east.
#
# The package writes latitude and longitude in a format that one gives: degrees, whole minutes and the hemisphere are "D M X".
# Guess that was wrong: 0 is north and east as in other packages, or has no letter; minutes without seconds are rounded, or at least not cut off from a hair below the
# next;
# and decimal commas are read or refused.
# Seen: S and W for 0; minutes are cut off, so that 62.3, which is 62° 18', loses one; and of "25,1 62,3" the two figures about the first comma are taken.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact formatcoords@1.1.3
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const formatcoords = createRequire(import.meta.url)('formatcoords');
for (const place of [[0, 0], [25.1, 62.3], [59.9999, 10]]) console.log(`${place}: ${formatcoords(...place).format('D M X')}`);
console.log(`"25,1 62,3": ${formatcoords('25,1 62,3').format('D M X')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
0,0: 0 0 S 0 0 W
25.1,62.3: 25 6 N 62 17 E
59.9999,10: 59 59 N 10 0 E
"25,1 62,3": 25 0 N 1 0 E
SEEN
