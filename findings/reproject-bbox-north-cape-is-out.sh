#!/usr/bin/env bash
# reproject-bbox 0.13.1: the North Cape lies in the box of Europe, and four degrees north of the box that is made of it; a box about the pole lacks 45 degrees.
#
# A box in the metres of EPSG:3035 or 3413 is made one of degrees, to ask for all that lies in it. It knows that corners are not enough: it parts the box where an axis is nought.
# Guess that was wrong: what lies in the box lies in the new one, so far as the projection goes; points added to the sides make the last digits better.
# Seen: of the sides the ends alone are looked at. With a hundred points more to a side the box goes nearly six degrees further north, and that about the pole 44.7 of 45 degrees further east.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact reproject-bbox@0.13.1 proj4@2.22.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const reproject = require('reproject-bbox');
const proj4 = require('proj4');
const within = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;
const told = (name, code, definition, bbox, place) => {
	console.log(`${name}: the place ${place.join(' ')} lies in the box ${bbox.join(' ')}: ${within(bbox, proj4(definition, place))}`);
	for (const density of [undefined, 100]) {
		const box = reproject({ bbox, from: code, to: 4326, ...(density && { density }) });
		console.log(`  points added ${density ?? 'none'}: ${box.map((number) => number.toFixed(2)).join(' ')}; the place lies in it: ${within(box, place)}`);
	}
};
told('North Cape', 3035, '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m', [2500000, 1500000, 7500000, 5500000], [25.78, 71.17]);
told('east of the New Siberian Islands', 3413, '+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 +datum=WGS84 +units=m', [-1000000, -1000000, 1000000, 1000000], [160, 82]);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
North Cape: the place 25.78 71.17 lies in the box 2500000 1500000 7500000 5500000: true
  points added none: -35.12 30.21 74.00 66.99; the place lies in it: false
  points added 100: -35.12 30.21 74.00 72.66; the place lies in it: true
east of the New Siberian Islands: the place 160 82 lies in the box -1000000 -1000000 1000000 1000000: true
  points added none: -180.00 77.00 135.00 90.00; the place lies in it: false
  points added 100: -180.00 77.00 179.71 90.00; the place lies in it: true
SEEN
