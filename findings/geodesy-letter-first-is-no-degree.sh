#!/usr/bin/env bash
# geodesy 2.4.0: "N 25° 07′" is 25 minutes of the north, and "S25°07′" lies north of the equator.
#
# Charts, receivers and notices to mariners put the letter first; many articles put it last.
# Guess that was wrong: Dms.parse() takes either, or gives NaN, as it does for what it cannot read.
# Seen: a letter before the figures counts as degrees of nothing, so that degrees become minutes and minutes seconds, and its sign is lost: a place in the south or
# the west lies near the point where the equator meets the meridian of Greenwich. With seconds it is NaN.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geodesy@2.4.0
cat >try.mjs <<'JS'
import Dms from 'geodesy/dms.js';

for (const text of ['25° 07′ S', 'S 25° 07′', 'S25°07′', 'N25.1167°', 'E62.3167', '062° 19′ W', 'W 062° 19′', 'W 062° 19′ 30″']) console.log(`${text}: ${Dms.parse(text).toFixed(4)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
25° 07′ S: -25.1167
S 25° 07′: 0.4186
S25°07′: 0.4186
N25.1167°: 0.4186
E62.3167: 1.0386
062° 19′ W: -62.3167
W 062° 19′: 1.0386
W 062° 19′ 30″: NaN
SEEN
