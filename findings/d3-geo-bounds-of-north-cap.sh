#!/usr/bin/env bash
# d3-geo 3.1.2: the bounds of a circle of 10 degrees about the North Pole reach to the South Pole.
#
# The library reckons on the sphere, and its circle is a polygon that it makes itself; its area is right, and geoContains knows what lies in it.
# Guess that was wrong: the bounds are 80 to 90 north, all round, as those of the same circle about the South Pole are 90 to 80 south.
# Seen: any circle that holds the North Pole has the bounds of the whole world, and so does a square drawn by hand about it; a map fitted to the bounds shows the world.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact d3-geo@3.1.2
cat >try.mjs <<'JS'
import { geoArea, geoBounds, geoCircle, geoContains } from 'd3-geo';

const shown = (number) => Number(number.toFixed(2));
const square = { type: 'Polygon', coordinates: [[[0, 80], [-90, 80], [180, 80], [90, 80], [0, 80]]] };
const cap = (east, north) => geoCircle().center([east, north]).radius(10)();
for (const [name, shape] of [['about 90 S', cap(0, -90)], ['about 85 S', cap(20, -85)], ['about 45 N', cap(0, 45)], ['about 85 N', cap(20, 85)], ['about 90 N', cap(0, 90)], ['square about 90 N', square]]) {
	const [[west, south], [east, north]] = geoBounds(shape);
	console.log(`${name}: ${shown((100 * geoArea(shape)) / (4 * Math.PI))} % of the sphere, holds the equator: ${geoContains(shape, [10, 0])}, ${shown(west)} to ${shown(east)}, ${shown(south)} to ${shown(north)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
about 90 S: 0.76 % of the sphere, holds the equator: false, -180 to 180, -90 to -80
about 85 S: 0.76 % of the sphere, holds the equator: false, -180 to 180, -90 to -75
about 45 N: 0.76 % of the sphere, holds the equator: false, -14.22 to 14.22, 35 to 55
about 85 N: 0.76 % of the sphere, holds the equator: false, -180 to 180, -90 to 90
about 90 N: 0.76 % of the sphere, holds the equator: false, -180 to 180, -90 to 90
square about 90 N: 0.49 % of the sphere, holds the equator: false, -180 to 180, -90 to 90
SEEN
