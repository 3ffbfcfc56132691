#!/usr/bin/env bash
# esri-to-geojson 1.0.4: a place on the equator or on the meridian of Greenwich has no geometry, and the code 0042 is 42.
#
# fromCSV() takes the rows of a table, finds the columns of latitude and longitude by their names and makes points.
# Guess that was wrong: nought is a latitude and a longitude, and only a row without figures has no place.
# Seen: where one of them is 0 the geometry is null, as for a row without; both stay among the properties. 0.0001 is a place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact esri-to-geojson@1.0.4
cat >try.cjs <<'JS'
const { fromCSV } = require('esri-to-geojson');

const { features } = fromCSV([
	['name', 'code', 'lat', 'lon'],
	['Gwadar', '0042', '25.1264', '62.3225'],
	['the equator in Kenya', '0043', '0', '37.07'],
	['beside it', '0044', '0.0001', '37.07'],
	['Greenwich', '0045', '51.4779', '0'],
	['unknown', '0046', '', ''],
]);
for (const { properties, geometry } of features) console.log(`${properties.name}, ${properties.code}: ${JSON.stringify(geometry?.coordinates ?? geometry)}`);
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Gwadar, 42: [62.3225,25.1264]
the equator in Kenya, 43: null
beside it, 44: [37.07,0.0001]
Greenwich, 45: null
unknown, 46: null
SEEN
