#!/usr/bin/env bash
# d3-geo 3.1.1: on a globe that shows Africa, Samoa has a place near the middle; the answer for what cannot be seen is that of its mirror image.
#
# By the documentation a projection may give null for a point without a position, such as one outside its clipping bounds; the globe clips at 90 degrees.
# Guess that was wrong: a place on the far side gives null, so that its label is left out, as the point itself is when a path is drawn.
# Seen: clipping is for paths alone; the function gives a place on the disc for every point of the earth. The path of the same point is null.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact d3-geo@3.1.1
cat >try.mjs <<'JS'
import { geoOrthographic, geoPath } from 'd3-geo';

const globe = geoOrthographic();
const path = geoPath(globe);
for (const [name, place] of [['Accra', [-0.2, 5.6]], ['Nairobi', [36.8, -1.3]], ['Apia', [-171.8, -13.8]], ['Honolulu', [-157.9, 21.3]]]) {
	const [x, y] = globe(place).map(Math.round);
	console.log(`${name}: ${x} ${y}, drawn: ${path({ type: 'Point', coordinates: place }) !== null}`);
}
console.log(`middle: ${globe([0, 0]).map(Math.round).join(' ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Accra: 479 226, drawn: true
Nairobi: 629 256, drawn: true
Apia: 445 310, drawn: false
Honolulu: 393 159, drawn: false
middle: 480 250
SEEN
