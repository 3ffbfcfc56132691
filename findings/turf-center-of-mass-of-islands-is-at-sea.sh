#!/usr/bin/env bash
# @turf/center-of-mass 7.4.0: an island and a rock 1000 times smaller far in the east have their middle a third of the way to the rock, at sea, and an island with a lake has it aside.
#
# A country of several parts is a MultiPolygon; its label, or its place on a map of the world, is put at its centre of mass. The page of the function names the formula for a polygon.
# Guess that was wrong: each part counts by its area, so that 100 square degrees around 5 and 0.1 around 100 have their middle at 5.1, and a hole counts for what it takes away.
# Seen: of anything but a Polygon the hull without bays around all of it is taken, so that the sea between counts as land: one and the same bay has its middle elsewhere as the only part of
# a MultiPolygon. Of a Polygon the corners of its holes go on in the ring of the shore, and the middle is 4.99 north where both have it at 5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/center-of-mass@7.4.0
cat >try.mjs <<'JS'
import { centerOfMass } from '@turf/center-of-mass';

const box = (west, south, east, north) => [[west, south], [east, south], [east, north], [west, north], [west, south]];
const island = box(0, 0, 10, 10);
const rock = box(100, 0, 100.3, 0.3);
const lake = box(0.5, 0.5, 5, 9.5).toReversed();
const bay = [[0, 0], [10, 0], [10, 1], [1, 1], [1, 9], [10, 9], [10, 10], [0, 10], [0, 0]];
const told = (name, type, coordinates) => console.log(`${name}: ${centerOfMass({ type, coordinates }).geometry.coordinates.map((value) => value.toFixed(2)).join(' ')}`);
told('the island', 'Polygon', [island]);
told('with the rock', 'MultiPolygon', [[island], [rock]]);
told('a bay', 'Polygon', [bay]);
told('a bay as the only part', 'MultiPolygon', [[bay]]);
told('the island with a lake', 'Polygon', [island, lake]);
const [land, small] = [100, 0.09];
console.log(`by area: with the rock ${((5 * land + 100.15 * small) / (land + small)).toFixed(2)}, a bay ${((5 * land - 5.5 * 72) / (land - 72)).toFixed(2)}, with the lake ${((5 * land - 2.75 * 40.5) / (land - 40.5)).toFixed(2)}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
the island: 5.00 5.00
with the rock: 34.61 3.63
a bay: 3.71 5.00
a bay as the only part: 5.00 5.00
the island with a lake: 6.51 4.99
by area: with the rock 5.09, a bay 3.71, with the lake 6.53
SEEN
