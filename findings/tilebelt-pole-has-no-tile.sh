#!/usr/bin/env bash
# @mapbox/tilebelt 2.0.3: the tile of a place at a pole has an infinite row, and the one tile of a box of the world is a speck at zoom 28.
#
# Web Mercator ends at 85.06 degrees; map servers hold the rows of tiles to those that exist.
# Guess that was wrong: a latitude of 90, which GeoJSON allows, gives the first row and -90 the last, as longitudes of 180 are brought round.
# Seen: 85.2 gives row -1, 90 minus infinity, which JSON writes as null; bboxToTile() of a box from pole to pole gives tile 0 / 0 at zoom 28, the smallest
# there is, though from 85 to 85 it gives the world.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/tilebelt@2.0.3
cat >try.mjs <<'JS'
import { bboxToTile, pointToTile } from '@mapbox/tilebelt';

for (const [longitude, latitude] of [[180, 0], [0, 85], [0, 85.2], [0, 90], [0, -90]]) {
	console.log(`${longitude}, ${latitude}: ${pointToTile(longitude, latitude, 3).join(' / ')}`);
}
for (const latitude of [85, 90]) {
	console.log(`from -${latitude} to ${latitude}: ${bboxToTile([-180, -latitude, 180, latitude]).join(' / ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
180, 0: 0 / 4 / 3
0, 85: 4 / 0 / 3
0, 85.2: 4 / -1 / 3
0, 90: 4 / -Infinity / 3
0, -90: 4 / Infinity / 3
from -85 to 85: 0 / 0 / 0
from -90 to 90: 0 / 0 / 28
SEEN
