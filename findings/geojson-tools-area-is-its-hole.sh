#!/usr/bin/env bash
# geojson-tools 0.2.2: made a list of places, an area with a hole in it is the hole, and one with two holes is the second.
#
# toArray gives the places of a shape as a list, latitude first; the list of an area without a hole is its outline.
# Guess that was wrong: with a hole it is the outline, or both.
# Seen: each ring takes the place of the one before it. Of several areas the rings are all kept, and a hole stands there as an area of its own. Nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-tools@0.2.2
cat >try.cjs <<'JS'
const { toArray } = require('geojson-tools');

const ring = (west, south, side) => [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]];
const zone = ring(62, 25, 4);
for (const [name, type, coordinates] of [
	['no hole', 'Polygon', [zone]],
	['a hole', 'Polygon', [zone, ring(63, 26, 1)]],
	['two holes', 'Polygon', [zone, ring(63, 26, 1), ring(65, 28, 0.5)]],
	['two areas, a hole in the first', 'MultiPolygon', [[zone, ring(63, 26, 1)], [ring(70, 30, 1)]]],
]) {
	console.log(`${name}: ${JSON.stringify(toArray({ type, coordinates }))}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
no hole: [[25,62],[25,66],[29,66],[29,62]]
a hole: [[26,63],[26,64],[27,64],[27,63]]
two holes: [[28,65],[28,65.5],[28.5,65.5],[28.5,65]]
two areas, a hole in the first: [[[25,62],[25,66],[29,66],[29,62]],[[26,63],[26,64],[27,64],[27,63]],[[30,70],[30,71],[31,71],[31,70]]]
SEEN
