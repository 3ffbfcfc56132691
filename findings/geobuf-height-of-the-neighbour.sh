#!/usr/bin/env bash
# geobuf 4.0.0: a point without a height comes back with the height of the point before it, or with 0.
#
# GeoJSON lets each position have two numbers or three; lines recorded in part without a height have both.
# Guess that was wrong: what had no height has none afterwards, or the file is refused.
# Seen: two numbers become three as soon as one position of the file has three. In a line the difference to the point before is taken as 0, so its height is
# repeated; a point of its own gets 0, the height of the sea. The other way round, in a line that starts without a height, the heights that follow become 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact geobuf@4.0.0 pbf@4.0.1
cat >try.mjs <<'JS'
import { decode, encode } from 'geobuf';
import Pbf from 'pbf';

const through = (json) => decode(new Pbf(encode(json, new Pbf())));
const line = (coordinates) => JSON.stringify(through({ type: 'LineString', coordinates }).coordinates);
console.log(`only the first has a height: ${line([[62, 25, 500], [63, 26]])}`);
console.log(`only the second has one: ${line([[62, 25], [63, 26, 500]])}`);
const point = (coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } });
const both = through({ type: 'FeatureCollection', features: [point([62, 25]), point([63, 26, 500])] });
console.log(`two points, one with a height: ${JSON.stringify(both.features.map(({ geometry }) => geometry.coordinates))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
only the first has a height: [[62,25,500],[63,26,500]]
only the second has one: [[62,25,0],[63,26,0]]
two points, one with a height: [[62,25,0],[63,26,500]]
SEEN
