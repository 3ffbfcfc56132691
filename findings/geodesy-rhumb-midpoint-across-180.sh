#!/usr/bin/env bash
# geodesy 2.4.0: half way along a rhumb line that crosses 180 eastward lies dozens of kilometres off the line.
#
# The library reckons with places on both sides of 180 degrees: distance, bearing and the point at a given distance are right there.
# Guess that was wrong: the same line, moved round the earth to 180, has the same middle, moved along with it, from whichever end it is drawn.
# Seen: from 179 E to 179 W the middle lies 67 km too far east where the latitude differs by 2 degrees; drawn from the other end it is right, and so is a point
# reckoned from bearing and half the distance.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geodesy@2.4.0
cat >try.mjs <<'JS'
import LatLon from 'geodesy/latlon-spherical.js';

const middle = (from, to) => from.rhumbMidpointTo(to).toString('d', 3);
const half = (from, to) => from.rhumbDestinationPoint(from.rhumbDistanceTo(to) / 2, from.rhumbBearingTo(to)).toString('d', 3);
for (const [west, east] of [[-1, 1], [177, 179], [179, -179]]) {
	const start = new LatLon(10, west);
	const end = new LatLon(12, east);
	console.log(`${west} to ${east}: middle ${middle(start, end)}, half the distance along ${half(start, end)}, drawn from the other end ${middle(end, start)}`);
	console.log(`  half the line is ${Math.round(start.rhumbDistanceTo(end) / 2000)} km, the middle is ${Math.round(start.rhumbDistanceTo(start.rhumbMidpointTo(end)) / 1000)} km away`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
-1 to 1: middle 11.000° N, 000.002° W, half the distance along 11.000° N, 000.002° W, drawn from the other end 11.000° N, 000.002° W
  half the line is 156 km, the middle is 156 km away
177 to 179: middle 11.000° N, 177.998° E, half the distance along 11.000° N, 177.998° E, drawn from the other end 11.000° N, 177.998° E
  half the line is 156 km, the middle is 156 km away
179 to -179: middle 11.000° N, 179.391° W, half the distance along 11.000° N, 179.998° E, drawn from the other end 11.000° N, 179.998° E
  half the line is 156 km, the middle is 208 km away
SEEN
