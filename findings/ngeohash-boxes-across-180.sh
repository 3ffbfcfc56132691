#!/usr/bin/env bash
# ngeohash 0.6.4: a box across the meridian of 180 has no cells, though its cells are neighbours; north of the pole lies the same cell.
#
# bboxes lists the cells of a map view, so that what lies in them can be fetched; neighbor knows that 180 E and 180 W are one.
# Guess that was wrong: a box from 179.9 E to 179.9 W has the few cells of its two sides, or an error is raised.
# Seen: the list is empty, as if nothing were there; the step east from the last cell of the west side is right. The neighbour north of a cell at the pole is
# the cell itself; those to its north-east and north-west are the ones to its east and west.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ngeohash@0.6.4
cat >try.mjs <<'JS'
import geohash from 'ngeohash';

console.log(`179.9 W to 179.7 W: ${geohash.bboxes(-17, -179.9, -16.9, -179.7, 4).join(' ')}`);
console.log(`179.9 E to 179.9 W: ${geohash.bboxes(-17, 179.9, -16.9, -179.9, 4).length} cells`);
const west = geohash.encode(-17, 179.9, 4);
console.log(`the step east of ${west}: ${geohash.neighbor(west, [0, 1])}, the cell at 179.9 W: ${geohash.encode(-17, -179.9, 4)}`);
const pole = geohash.encode(89.99, 10, 4);
console.log(`at the pole: ${pole}, north of it: ${geohash.neighbor(pole, [1, 0])}, all eight: ${geohash.neighbors(pole).join(' ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
179.9 W to 179.7 W: 2hbp
179.9 E to 179.9 W: 0 cells
the step east of ruzz: 2hbp, the cell at 179.9 W: 2hbp
at the pole: upzp, north of it: upzp, all eight: upzp upzr upzr upzq upzn upyy upyz upyz
SEEN
