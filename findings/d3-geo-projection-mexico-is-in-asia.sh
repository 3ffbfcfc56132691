#!/usr/bin/env bash
# d3-geo-projection 4.0.0: on the map of geoPolyhedralCollignon a click on Mexico City is at 99 degrees east, one on Colombo in the Arctic; it is so for a fifth of the earth.
#
# A projection lays places on a map, and its invert() says which place lies at a point: what is under the pointer, or where a new mark goes.
# Guess that was wrong: what is drawn at a point is what invert() finds there, as for the butterfly of the same package, whose eight faces are unfolded likewise.
# Seen: invert() gives a place that is drawn somewhere else, on another face, where the point is not: the longitude of Mexico City has lost its sign. Most points are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact d3-geo-projection@4.0.0
cat >try.mjs <<'JS'
import { geoPolyhedralButterfly, geoPolyhedralCollignon } from 'd3-geo-projection';

const told = (position) => position.map((value) => (Math.round(value * 10) / 10).toFixed(1)).join(' ');
const collignon = geoPolyhedralCollignon();
for (const [name, place] of Object.entries({ 'Mexico City': [-99.1, 19.4], Colombo: [79.9, 6.9], Jakarta: [106.8, -6.2], Lima: [-77, -12], Karachi: [67, 24.9] })) {
	const point = collignon(place);
	const found = collignon.invert(point);
	console.log(`${name} ${told(place)} is drawn at ${told(point)}; there lies ${told(found)}, which is drawn at ${told(collignon(found))}`);
}
const places = [];
for (let latitude = -87.5; latitude < 90; latitude += 5) {
	const count = Math.round(72 * Math.cos((latitude * Math.PI) / 180));
	for (let at = 0; at < count; at++) places.push([-179 + (360 * at) / count, latitude]);
}
for (const [name, projection] of Object.entries({ collignon, butterfly: geoPolyhedralButterfly() })) {
	const back = places.filter((place) => {
		const found = projection.invert(projection(place));
		return found && Math.abs(found[0] - place[0]) < 0.1 && Math.abs(found[1] - place[1]) < 0.1;
	});
	console.log(`${name}: ${back.length} of ${places.length} places are found where they are drawn`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Mexico City -99.1 19.4 is drawn at 303.4 206.6; there lies 99.1 19.4, which is drawn at 656.6 206.6
Colombo 79.9 6.9 is drawn at 659.9 255.4; there lies -8.0 81.5, which is drawn at 478.0 150.3
Jakarta 106.8 -6.2 is drawn at 708.1 199.1; there lies -40.2 71.1, which is drawn at 457.6 170.2
Lima -77.0 -12.0 is drawn at 291.7 293.5; there lies 31.2 70.6, which is drawn at 497.9 174.4
Karachi 67.0 24.9 is drawn at 602.4 244.4; there lies 67.0 24.9, which is drawn at 602.4 244.4
collignon: 1331 of 1654 places are found where they are drawn
butterfly: 1654 of 1654 places are found where they are drawn
SEEN
