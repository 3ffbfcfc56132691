#!/usr/bin/env bash
# polygon-centroid 1.1.0: a square that is closed, as all of GeoJSON's are, has its centre off the middle, and every point more on one side draws it there.
#
# It gives the centroid of a convex polygon, in its own words; a label or a pin stands there.
# Guess that was wrong: a point on a straight side, or the first point again as the last, changes nothing of the shape and so nothing of the centroid.
# Seen: it is the mean of the points, and a coast drawn finely on one side draws it to that side.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact polygon-centroid@1.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const centroid = createRequire(import.meta.url)('polygon-centroid');
const square = [[0, 0], [4, 0], [4, 4], [0, 4]];
for (const [name, points] of [['square', square], ['closed', [...square, [0, 0]]], ['three points more on the south side', [[0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [4, 4], [0, 4]]]]) console.log(`${name}: ${JSON.stringify(centroid(points.map(([x, y]) => ({ x, y }))))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
square: {"x":2,"y":2}
closed: {"x":1.6,"y":1.6}
three points more on the south side: {"x":2,"y":1.1428571428571428}
SEEN
