#!/usr/bin/env bash
# @terraformer/spatial 2.2.2: a pass that is brought to the metres of web maps and back has lost its height, and the given shape loses it too.
#
# toMercator() turns longitudes and latitudes into metres, toGeographic() turns them back.
# Guess that was wrong: a third figure, the height above the sea, is in metres in both and stays.
# Seen: two figures are left of three, of a point and of each place of a road; the object that was handed over is changed as well, so that nothing is left to take the heights from. proj4 2.22.0
# keeps them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @terraformer/spatial@2.2.2 proj4@2.22.0
cat >try.mjs <<'JS'
import { toGeographic, toMercator } from '@terraformer/spatial';
import proj4 from 'proj4';

const rounded = (places) => JSON.stringify(places, (key, value) => (typeof value === 'number' ? +value.toFixed(3) : value));
for (const [type, coordinates] of [['Point', [75.4, 36.85, 4693]], ['LineString', [[75.4, 36.85, 4693], [75.2, 37.8, 3200]]]]) {
	const given = { type, coordinates };
	const there = rounded(toMercator(given).coordinates);
	console.log(`${type}: ${there}, back ${rounded(toGeographic(given).coordinates)}, given ${rounded(given.coordinates)}`);
}
console.log(`proj4: ${rounded(proj4('EPSG:4326', 'EPSG:3857', [75.4, 36.85, 4693]))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Point: [8393489.606,4418219.294], back [75.4,36.85], given [75.4,36.85]
LineString: [[8393489.606,4418219.294],[8371225.708,4551210.92]], back [[75.4,36.85],[75.2,37.8]], given [[75.4,36.85],[75.2,37.8]]
proj4: [8393489.606,4418219.294,4693]
SEEN
