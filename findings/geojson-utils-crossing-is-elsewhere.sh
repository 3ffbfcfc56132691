#!/usr/bin/env bash
# geojson-utils 1.1.0: a road and a pipeline that cross in Balochistan cross, it says, in Finland.
#
# lineStringsIntersect takes two lines of GeoJSON and gives the points where they cross, as GeoJSON.
# Guess that was wrong: a point of GeoJSON has its longitude first, here as in what went in.
# Seen: it has the latitude first. The library's other functions that give points, as the middle of an area, have it second.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-utils@1.1.0
cat >try.cjs <<'JS'
const { centroid, destinationPoint, lineStringsIntersect } = require('geojson-utils');

const road = { type: 'LineString', coordinates: [[61, 29], [63, 29]] };
const pipeline = { type: 'LineString', coordinates: [[62, 28], [62, 30]] };
const zone = { type: 'Polygon', coordinates: [[[61, 28], [63, 28], [63, 30], [61, 30], [61, 28]]] };
console.log('crossing', JSON.stringify(lineStringsIntersect(road, pipeline)));
console.log('centroid', JSON.stringify(centroid(zone)));
console.log('a kilometre on', JSON.stringify(destinationPoint({ type: 'Point', coordinates: [62, 29] }, 0, 1).coordinates.map((degree) => degree.toFixed(2))));
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
crossing [{"type":"Point","coordinates":[29,62]}]
centroid {"type":"Point","coordinates":[62,29]}
a kilometre on ["62.00","29.01"]
SEEN
