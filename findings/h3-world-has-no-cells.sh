#!/usr/bin/env bash
# h3-js 4.5.0: the box of the whole world has no cell, a box of 340 degrees the cells of the other 20, and east of 180 nothing is covered.
#
# polygonToCells() lists the cells of a shape of GeoJSON, for a map's view or a country; a view of the world and Russia drawn on beyond 180 are everyday shapes.
# Guess that was wrong: a larger box never has fewer cells, and a box from 30 to 190 has more than one to 180; or an error is raised, as for a box of 183 degrees.
# Seen: a side wider than 180 degrees is taken the other way round without a word, and that of 360 has no width. What lies beyond 180 is left out where the ring
# runs on, and found where it jumps to -170.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact h3-js@4.5.0
cat >try.mjs <<'JS'
import { getNumCells, polygonToCells } from 'h3-js';

const box = (west, south, east, north) => [[[west, south], [east, south], [east, north], [west, north], [west, south]]];
const cells = (...sides) => {
	try {
		return polygonToCells(box(...sides), 2, true).length;
	} catch {
		return 'an error';
	}
};
console.log(`all cells there are: ${getNumCells(2)}`);
for (const [west, east] of [[-80, 80], [-90, 90], [-170, 170], [-180, 180]]) console.log(`${west} to ${east}, 80 S to 80 N: ${cells(west, -80, east, 80)}`);
for (const [west, east] of [[-5, 178], [30, 180], [30, 190], [30, -170]]) console.log(`${west} to ${east}, 40 N to 75 N: ${cells(west, 40, east, 75)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
all cells there are: 5882
-80 to 80, 80 S to 80 N: 2600
-90 to 90, 80 S to 80 N: 2903
-170 to 170, 80 S to 80 N: 341
-180 to 180, 80 S to 80 N: 0
-5 to 178, 40 N to 75 N: an error
30 to 180, 40 N to 75 N: 387
30 to 190, 40 N to 75 N: 387
30 to -170, 40 N to 75 N: 415
SEEN
