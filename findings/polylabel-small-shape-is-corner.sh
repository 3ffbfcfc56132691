#!/usr/bin/env bash
# polylabel 2.1.0: of a shape narrower than its precision the label stands at the corner of its bounding box, outside the shape.
#
# The third argument is a precision, 1 unless one is given; in degrees most areas of a country map are narrower than that.
# Guess that was wrong: a coarse precision gives a coarse point, but one within the shape, as the centroid is that it starts from.
# Seen: a triangle 0.9 degrees wide gets the lower left corner of its box, with distance 0 to its edge, said to be within; at 1.1 degrees wide the point is well inside.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact polylabel@2.1.0 @turf/boolean-point-in-polygon@7.4.0
cat >try.mjs <<'JS'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import polylabel from 'polylabel';

for (const width of [0.9, 1.1]) {
	const ring = [[62, 25 + width], [62 + width, 25], [62 + width, 25 + width], [62, 25 + width]];
	const found = polylabel([ring]);
	const isInside = booleanPointInPolygon([found[0], found[1]], { type: 'Polygon', coordinates: [ring] });
	console.log(`${width} degrees wide: ${found[0].toFixed(2)}, ${found[1].toFixed(2)}, inside: ${isInside}, distance ${found.distance.toFixed(2)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
0.9 degrees wide: 62.00, 25.00, inside: false, distance 0.00
1.1 degrees wide: 62.73, 25.73, inside: true, distance 0.26
SEEN
