#!/usr/bin/env bash
# @maplibre/maplibre-gl-style-spec 26.6.0: from a port to Beijing a style's distance is 450 km too long, and from the Norwegian Sea to the north of Russia 230 km too short.
#
# The expression distance gives the metres from a feature of the map to a shape; its documentation warns of a loss of precision where a map is small.
# Guess that was wrong: what is lost is the width of a pixel or two, and a circle of 1500 km about a place is one.
# Seen: a degree has the length that it has at the feature's own latitude all the way, which holds in the neighbourhood. Over 100 km nothing is seen of it; over thousands it is a tenth and more, and
# the way from one place to the other is not as long as the way back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @maplibre/maplibre-gl-style-spec@26.6.0
cat >try.mjs <<'JS'
import { createExpression } from '@maplibre/maplibre-gl-style-spec';

const zoom = 8;
const radians = Math.PI / 180;
const inStyle = ([east, north], coordinates) => {
	const { value } = createExpression(['distance', { type: 'Point', coordinates }], 'distance', { type: 'number', 'property-type': 'data-driven', expression: { parameters: ['zoom', 'feature'] } });
	const across = ((east + 180) / 360) * 2 ** zoom;
	const down = ((1 - Math.asinh(Math.tan(north * radians)) / Math.PI) / 2) * 2 ** zoom;
	const tile = { z: zoom, x: Math.floor(across), y: Math.floor(down) };
	return value.evaluate({ zoom }, { type: 1, properties: {}, geometry: [[{ x: (across - tile.x) * 8192, y: (down - tile.y) * 8192 }]] }, {}, tile);
};
const greatCircle = ([east, north], [otherEast, otherNorth]) => {
	const half = Math.sin(((otherNorth - north) * radians) / 2) ** 2 + Math.cos(north * radians) * Math.cos(otherNorth * radians) * Math.sin(((otherEast - east) * radians) / 2) ** 2;
	return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
};
const km = (metres) => (metres / 1000).toFixed();
for (const [name, from, to] of [
	['Gwadar and a place on the coast', [62.3, 25.1], [63.3, 25.1]],
	['Gwadar and Beijing', [62.3, 25.1], [116.4, 39.9]],
	['the Norwegian Sea and the north of Russia', [0, 70], [40, 60]],
	['London and New York', [0, 51.5], [-74, 40.7]],
]) {
	console.log(`${name}: ${km(inStyle(from, to))} km, back ${km(inStyle(to, from))} km, over the globe ${km(greatCircle(from, to))} km`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Gwadar and a place on the coast: 101 km, back 101 km, over the globe 101 km
Gwadar and Beijing: 5698 km, back 4910 km, over the globe 5248 km
the Norwegian Sea and the north of Russia: 1891 km, back 2495 km, over the globe 2127 km
London and New York: 5277 km, back 6368 km, over the globe 5579 km
SEEN
