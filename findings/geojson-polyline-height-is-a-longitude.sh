#!/usr/bin/env bash
# geojson-polyline 1.0.3: of a line with heights the longitudes are gone, and heights stand in their place.
#
# A position in GeoJSON is longitude, latitude and, where known, height; an encoded polyline has room for two numbers.
# Guess that was wrong: encode() leaves the height out, or refuses it.
# Seen: a position is turned round as a whole, so that height and latitude are encoded; decoded, the latitude stands first, as a longitude, and the height second, at 500 degrees. A line
# without heights comes back whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-polyline@1.0.3
cat >try.mjs <<'JS'
import polyline from 'geojson-polyline';

for (const coordinates of [[[62.3, 25.1], [62.4, 25.2]], [[62.3, 25.1, 500], [62.4, 25.2, 600]], [[62.3, 25.1, 5], [62.4, 25.2, 6]]]) {
	const line = { type: 'LineString', coordinates };
	console.log(`${JSON.stringify(coordinates)}: ${JSON.stringify(polyline.decode(polyline.encode(line)).coordinates)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[[62.3,25.1],[62.4,25.2]]: [[62.3,25.1],[62.4,25.2]]
[[62.3,25.1,500],[62.4,25.2,600]]: [[25.1,500],[25.2,600]]
[[62.3,25.1,5],[62.4,25.2,6]]: [[25.1,5],[25.2,6]]
SEEN
