#!/usr/bin/env bash
# simplify-geojson 1.0.5: an island smaller than the tolerance becomes a ring of two equal positions, and a geometry by itself an empty object.
#
# RFC 7946, 3.1.6: a ring has four positions or more. The package thins out the lines of a map by a tolerance in degrees.
# Guess that was wrong: a shape that is too small is kept as it is, or made the smallest ring there is, or left out; a geometry is thinned as one in a feature is.
# Seen: the feature stays, with a polygon that strict readers refuse and others draw as nothing; of a bare LineString nothing is left, type included. Neither raises an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact simplify-geojson@1.0.5
cat >try.mjs <<'JS'
import simplify from 'simplify-geojson';

const square = (x, y, size) => ({ type: 'Polygon', coordinates: [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]] });
const feature = (geometry) => ({ type: 'Feature', properties: {}, geometry });
for (const size of [1, 0.02, 0.005]) console.log(`an island of ${size} degrees: ${JSON.stringify(simplify(feature(square(62, 25, size)), 0.01).geometry.coordinates[0])}`);
const line = { type: 'LineString', coordinates: [[62, 25], [62.5, 25.001], [63, 25]] };
console.log(`a line in a feature: ${JSON.stringify(simplify(feature(line), 0.01).geometry)}`);
console.log(`a line by itself: ${JSON.stringify(simplify(line, 0.01))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
an island of 1 degrees: [[62,25],[63,25],[63,26],[62,26],[62,25]]
an island of 0.02 degrees: [[62,25],[62.02,25],[62.02,25.02],[62,25.02],[62,25]]
an island of 0.005 degrees: [[62,25],[62,25]]
a line in a feature: {"type":"LineString","coordinates":[[62,25],[63,25]]}
a line by itself: {}
SEEN
