#!/usr/bin/env bash
# mapshaper 0.7.70: written as TopoJSON in one file with a province, a port of 400 metres has no shape any more.
#
# TopoJSON may round places to the lines of a grid; where nothing is asked for the tool chooses the grid.
# Guess that was wrong: a grid that is chosen for me is fine enough for the smallest shape that is there.
# Seen: it is made for the usual length of a stretch of all lines together. The port's corners fall on one place, and what is left is a feature with no shape; nothing is said. As GeoJSON it
# is whole, and with no-quantization.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --ignore-scripts mapshaper@0.7.70
square() { echo "{\"type\":\"Feature\",\"properties\":{\"name\":\"$1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[$2,$3],[$4,$3],[$4,$5],[$2,$5],[$2,$3]]]}}"; }
echo "{\"type\":\"FeatureCollection\",\"features\":[$(square province 61.5 25.2 66.5 29.7),$(square port 62.34 25.11 62.344 25.114)]}" >places.geojson
node_modules/.bin/mapshaper places.geojson -o grid.topojson 2>&1 | tee -a seen.txt
node_modules/.bin/mapshaper places.geojson -quiet -o whole.topojson no-quantization
node_modules/.bin/mapshaper places.geojson -quiet -o again.geojson
for file in grid.topojson whole.topojson again.geojson; do
	node_modules/.bin/mapshaper "$file" -quiet -o read.geojson force
	echo "$file: $(node -p "JSON.parse(require('node:fs').readFileSync('read.geojson')).features.map(({ properties, geometry }) => properties.name + ' ' + (geometry ? geometry.coordinates[0][0].map((degree) => degree.toFixed(4)).join(' ') : 'without a shape')).join(', ')")" | tee -a seen.txt
done
diff seen.txt - <<'SEEN'
[o] Wrote grid.topojson
grid.topojson: province 61.5000 25.2000, port without a shape
whole.topojson: province 61.5000 25.2000, port 62.3400 25.1100
again.geojson: province 61.5000 25.2000, port 62.3400 25.1100
SEEN
