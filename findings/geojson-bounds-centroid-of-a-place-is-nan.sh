#!/usr/bin/env bash
# geojson-bounds 1.0.4: the centre of a place, of a road with two ends or of several places is no number, and that of Fiji lies in Mozambique.
#
# It gives the bounds, the envelope and the centroid of any GeoJSON; the bounds of a place and of a road are right.
# Guess that was wrong: what has bounds has a centre: that of a point is the point, that of a line in its middle, as it is for a polygon.
# Seen: every shape is taken for a ring: one that encloses no area has NaN for its centre, and a road with a bend that of its triangle. Of Fiji, cut at 180
# as GeoJSON asks, the longitudes of both parts are averaged.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geojson-bounds@1.0.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { centroid, extent } = createRequire(import.meta.url)('geojson-bounds');
const ring = (west, east, south, north) => [[[west, south], [east, south], [east, north], [west, north], [west, south]]];
const shapes = {
	'a place': { type: 'Point', coordinates: [62.3, 25.1] },
	'two places': { type: 'MultiPoint', coordinates: [[62, 25], [64, 25]] },
	'a straight road': { type: 'LineString', coordinates: [[60, 25], [62, 25]] },
	'a road with a bend': { type: 'LineString', coordinates: [[60, 25], [61, 28], [62, 25]] },
	'a square': { type: 'Polygon', coordinates: ring(60, 62, 24, 26) },
	Fiji: { type: 'MultiPolygon', coordinates: [ring(177, 180, -19, -16), ring(-180, -178, -19, -16)] },
};
for (const [name, shape] of Object.entries(shapes)) console.log(`${name}: within ${extent(shape).join(' ')}, centre ${centroid(shape).map((number) => Math.round(number * 100) / 100).join(' ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a place: within 62.3 25.1 62.3 25.1, centre NaN NaN
two places: within 62 25 64 25, centre NaN NaN
a straight road: within 60 25 62 25, centre NaN NaN
a road with a bend: within 60 25 62 28, centre 61 26
a square: within 60 24 62 26, centre 61 25
Fiji: within -180 -19 180 -16, centre 35.5 -17.5
SEEN
