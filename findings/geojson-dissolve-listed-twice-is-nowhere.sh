#!/usr/bin/env bash
# geojson-dissolve 3.1.0: a plot that is listed twice is gone from what is made of all plots, and the ring of its neighbour is left open.
#
# Plots, districts or parts of a zone are joined to one shape; lists put together from two sources have some of them twice.
# Guess that was wrong: a shape joined with itself is that shape, and what comes out is GeoJSON, whose rings close.
# Seen: two or three equal squares make a MultiPolygon without a polygon; with a neighbour the neighbour is left, as a ring of four positions that ends elsewhere than it began. A line
# that is listed twice becomes one that goes there and back, of twice the length.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-dissolve@3.1.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const dissolve = createRequire(import.meta.url)('geojson-dissolve');
const square = (x) => ({ type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] });
const line = { type: 'LineString', coordinates: [[0, 0], [1, 0]] };
const told = (name, shapes) => console.log(`${name}: ${JSON.stringify(dissolve(shapes))}`);
told('a square', [square(0)]);
told('a square and its neighbour', [square(0), square(1)]);
told('a square and one apart', [square(0), square(5)]);
told('a square twice', [square(0), square(0)]);
told('a square three times', [square(0), square(0), square(0)]);
told('a square twice and its neighbour', [square(0), square(0), square(1)]);
told('a line twice', [line, line]);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a square: {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]]]}
a square and its neighbour: {"type":"MultiPolygon","coordinates":[[[[1,1],[0,1],[0,0],[1,0],[2,0],[2,1],[1,1]]]]}
a square and one apart: {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[5,0],[6,0],[6,1],[5,1],[5,0]]]]}
a square twice: {"type":"MultiPolygon","coordinates":[]}
a square three times: {"type":"MultiPolygon","coordinates":[]}
a square twice and its neighbour: {"type":"MultiPolygon","coordinates":[[[[1,0],[2,0],[2,1],[1,1]]]]}
a line twice: {"type":"LineString","coordinates":[[1,0],[0,0],[1,0]]}
SEEN
