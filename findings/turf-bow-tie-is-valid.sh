#!/usr/bin/env bash
# @turf/boolean-valid 7.4.0: a polygon that crosses itself is valid, and two polygons of one country that meet at a corner are not.
#
# By its own account the function checks a geometry by the rules of the OGC for simple features: rings do not cross, holes lie inside and do not overlap, and the parts
# of a MultiPolygon may touch at points.
# Guess that was wrong: yes and no are those of PostGIS, JTS or GEOS.
# Seen: a bow tie, a hole outside its polygon, two holes that overlap, a polygon without area and a place at NaN are valid; parts that touch at one point are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/boolean-valid@7.4.0
cat >try.mjs <<'JS'
import { booleanValid } from '@turf/boolean-valid';

const square = (x, y, size) => [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]];
const polygon = (...coordinates) => ({ type: 'Polygon', coordinates });
const shapes = [
	['a square with a hole', polygon(square(0, 0, 9), square(1, 1, 2)), true],
	['a bow tie', polygon([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]), false],
	['a hole outside', polygon(square(0, 0, 1), square(5, 5, 1)), false],
	['holes that overlap', polygon(square(0, 0, 9), square(1, 1, 2), square(2, 2, 2)), false],
	['no area', polygon([[0, 0], [4, 0], [2, 0], [0, 0]]), false],
	['no number', { type: 'Point', coordinates: [NaN, 0] }, false],
	['parts apart', { type: 'MultiPolygon', coordinates: [[square(0, 0, 4)], [square(9, 9, 4)]] }, true],
	['parts that meet at a corner', { type: 'MultiPolygon', coordinates: [[square(0, 0, 4)], [square(4, 4, 4)]] }, true],
];
for (const [name, shape, rule] of shapes) console.log(`${name}: ${booleanValid(shape)}, by the rules ${rule}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a square with a hole: true, by the rules true
a bow tie: true, by the rules false
a hole outside: true, by the rules false
holes that overlap: true, by the rules false
no area: true, by the rules false
no number: true, by the rules false
parts apart: true, by the rules true
parts that meet at a corner: false, by the rules true
SEEN
