#!/usr/bin/env bash
# ellipse-to-polygon 0.0.6: an area of 100 by 90 metres goes more than once round the earth, one of 100 by 60 is twice as wide as it should be, and at 60 degrees north all are half as wide.
#
# An ellipse says how surely a place is known: half its width and half its height in metres, and how it is turned; GeoJSON has no ellipses, so a polygon stands for it.
# Guess that was wrong: the half width is that of the polygon in metres at any latitude, as degrees of longitude are divided by the cosine of the latitude.
# Seen: they are divided by the cosine of the half height, metres taken for degrees: of 90 it is next to nothing, of 60 a half, of 120 minus a half; the latitude is not asked. The height is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ellipse-to-polygon@0.0.6
cat >try.cjs <<'JS'
const ellipseToPolygon = require('ellipse-to-polygon');

const degree = (6371008.8 * Math.PI) / 180;
for (const [latitude, width, height] of [[0, 100, 1], [0, 100, 60], [0, 100, 89], [0, 100, 90], [0, 100, 120], [60, 100, 1], [60, 100, 60]]) {
	const positions = (ellipseToPolygon.default ?? ellipseToPolygon)([20, latitude], width, height, 0, 64);
	const [widths, heights] = [0, 1].map((at) => positions.map((position) => position[at]));
	const span = (values) => (Math.max(...values) - Math.min(...values)) / 2;
	const metres = span(widths) * degree * Math.cos((latitude * Math.PI) / 180);
	console.log(`${width} by ${height} m at ${latitude}: ${metres > 4e7 ? 'more than the way round the earth' : Number(metres.toPrecision(3))} by ${(span(heights) * degree).toFixed(0)} m`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
100 by 1 m at 0: 100 by 1 m
100 by 60 m at 0: 200 by 60 m
100 by 89 m at 0: 5730 by 89 m
100 by 90 m at 0: more than the way round the earth by 90 m
100 by 120 m at 0: 200 by 120 m
100 by 1 m at 60: 50 by 1 m
100 by 60 m at 60: 100 by 60 m
SEEN
