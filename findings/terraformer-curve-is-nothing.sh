#!/usr/bin/env bash
# @terraformer/arcgis 2.2.2: a line with an arc in it becomes an object without type or coordinates, a feature with one a feature without a place.
#
# ArcGIS services give true curves as curvePaths and curveRings, with the points between which an arc, a Bezier or an ellipse runs.
# Guess that was wrong: a shape that GeoJSON has no word for is refused or drawn as the straight lines between its points.
# Seen: arcgisToGeoJSON() returns {} for it, and null for the geometry of a feature around it; nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @terraformer/arcgis@2.2.2
cat >try.mjs <<'JS'
import { arcgisToGeoJSON } from '@terraformer/arcgis';

const straight = { paths: [[[62, 25], [63, 26]]] };
const curved = { curvePaths: [[[62, 25], { c: [[63, 26], [62.2, 25.8]] }]] };
for (const [name, geometry] of Object.entries({ straight, curved })) {
	console.log(`${name}: ${JSON.stringify(arcgisToGeoJSON(geometry))}`);
	console.log(`feature: ${JSON.stringify(arcgisToGeoJSON({ attributes: { FID: 1 }, geometry }))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
straight: {"type":"LineString","coordinates":[[62,25],[63,26]]}
feature: {"type":"Feature","geometry":{"type":"LineString","coordinates":[[62,25],[63,26]]},"properties":{"FID":1},"id":1}
curved: {}
feature: {"type":"Feature","geometry":null,"properties":{"FID":1},"id":1}
SEEN
