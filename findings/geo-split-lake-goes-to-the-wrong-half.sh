#!/usr/bin/env bash
# geo-split 0.1.2: a lake east of 180 may go to the western half of its island, far outside it, and the eastern half has none.
#
# GeoJSON cuts what crosses 180 in two, each half with its holes; the package is made for that, and cuts a hole that crosses 180 itself.
# Guess that was wrong: a hole goes to the half that it lies in.
# Seen: a hole that does not cross goes to the half in which the outer ring begins: the place in the lake is land, and the other half has a hole far outside itself, as no valid polygon has.
# A hole in the half where the ring begins is right, as is one that crosses.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geo-split@0.1.2 @turf/boolean-point-in-polygon@7.4.0
cat >try.cjs <<'JS'
const { splitPolygonAntimeridian } = require('geo-split');
const { booleanPointInPolygon } = require('@turf/boolean-point-in-polygon');

const island = [[170, -20], [-170, -20], [-170, -10], [170, -10], [170, -20]];
const square = (west, south, east, north) => [[west, south], [west, north], [east, north], [east, south], [west, south]];
for (const [name, lake, inIt] of [['in the west', square(171, -19, 172, -18), [171.5, -18.5]], ['across', square(179, -16, -179, -14), [-179.5, -15]], ['in the east', square(-172, -19, -171, -18), [-171.5, -18.5]]]) {
	const halves = splitPolygonAntimeridian({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [island, lake] } });
	const rings = halves.geometry.coordinates.map((half) => half.map((ring) => `${Math.min(...ring.map(([east]) => east))} to ${Math.max(...ring.map(([east]) => east))}`).join(' less '));
	console.log(`a lake ${name}: ${rings.join(' and ')}; a place in it is land: ${booleanPointInPolygon(inIt, halves)}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
a lake in the west: 170 to 180 less 171 to 172 and -180 to -170; a place in it is land: false
a lake across: 170 to 180 less 179 to 180 and -180 to -170 less -180 to -179; a place in it is land: false
a lake in the east: 170 to 180 less -172 to -171 and -180 to -170; a place in it is land: true
SEEN
