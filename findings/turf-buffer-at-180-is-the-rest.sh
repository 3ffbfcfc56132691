#!/usr/bin/env bash
# @turf/buffer 7.4.0: a hundred kilometres about a place at 179.9 E cover everything but that place, as far as Greenwich.
#
# GeoJSON is to be cut at 180 degrees, or its longitudes run on beyond, as those of @turf/circle do for the same place.
# Guess that was wrong: the buffer is either, and its area is that of a buffer elsewhere.
# Seen: its ring jumps from 179.9 to -179.9, and turf itself finds Greenwich in it and the place not; its area is 250 times too large.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/buffer@7.4.0 @turf/circle@7.4.0 @turf/area@7.4.0 @turf/boolean-point-in-polygon@7.4.0
cat >try.mjs <<'JS'
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { buffer } from '@turf/buffer';
import { circle } from '@turf/circle';

for (const east of [170, 179.9]) {
	const place = { type: 'Point', coordinates: [east, 0] };
	for (const [name, shape] of [['buffer', buffer(place, 100)], ['circle', circle(place, 100)]]) {
		const easts = shape.geometry.coordinates[0].map(([figure]) => figure);
		console.log(`${name} about ${east}: ${Math.min(...easts).toFixed(1)} to ${Math.max(...easts).toFixed(1)}, ${Math.round(area(shape) / 1e8) * 100} km², holds the place: ${booleanPointInPolygon([east, 0.01], shape)}, Greenwich: ${booleanPointInPolygon([0, 0.01], shape)}`);
	}
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
buffer about 170: 169.1 to 170.9, 31200 km², holds the place: true, Greenwich: false
circle about 170: 169.1 to 170.9, 31400 km², holds the place: true, Greenwich: false
buffer about 179.9: -179.9 to 179.9, 7897600 km², holds the place: false, Greenwich: true
circle about 179.9: 179.0 to 180.8, 31400 km², holds the place: true, Greenwich: false
SEEN
