#!/usr/bin/env bash
# @mapbox/geo-viewport 0.5.0: the view of Fiji is centred on the meridian of Greenwich, at a zoom that is no number.
#
# A bounding box whose west is greater than its east crosses 180 degrees; RFC 7946 gives Fiji as its example.
# Guess that was wrong: the view is that of the same box written as 177 to 182, which is right, or an error is raised.
# Seen: the centre is half way round the earth and the zoom NaN, without a word; and the bounds of a view that lies over 180 have an east beyond it, so that what the
# library gives out and what it takes in are of two kinds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mapbox/geo-viewport@0.5.0
cat >try.mjs <<'JS'
import viewport from '@mapbox/geo-viewport';

const shown = (figures) => figures.map((figure) => figure.toFixed(2)).join(', ');
for (const box of [[177, -20, -178, -16], [177, -20, 182, -16], [172, -20, 177, -16]]) {
	const { center, zoom } = viewport.viewport(box, [600, 400]);
	console.log(`${box.join(', ')}: centre ${shown(center)}, zoom ${zoom}`);
}
console.log(`bounds of the view at 179.5, -18: ${shown(viewport.bounds([179.5, -18], 7, [600, 400]))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
177, -20, -178, -16: centre -0.50, -18.01, zoom NaN
177, -20, 182, -16: centre 178.50, -18.01, zoom 7
172, -20, 177, -16: centre 174.50, -18.01, zoom 7
bounds of the view at 179.5, -18: 176.20, -20.08, 182.79, -15.90
SEEN
