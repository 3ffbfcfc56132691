#!/usr/bin/env bash
# @turf/interpolate 7.4.0 (with helpers 7.4.0): where a depth was measured the surface has NaN; an unknown depth is 0, a missing one the height of the point.
#
# interpolate() makes a grid of estimates from values at points, each weighing by its nearness: soundings, wells, prices at towns.
# Guess that was wrong: at a measured place the estimate is what was measured; what is unknown weighs nothing, or is refused.
# Seen: a cell that lies on a measured point is NaN, which a map leaves blank; null weighs as 0; a point that has no such property gives its third coordinate instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/interpolate@7.4.0 @turf/helpers@7.4.0
cat >try.mjs <<'JS'
import { interpolate } from '@turf/interpolate';
import { featureCollection, point } from '@turf/helpers';

const at = (...points) => interpolate(featureCollection(points), 0.5, { units: 'degrees', property: 'depth', gridType: 'point' }).features.map(({ geometry: { coordinates }, properties }) => `${coordinates.map((figure) => figure.toFixed(1)).join(' ')}: ${properties.depth.toFixed(1)}`);
const known = [point([0, 0], { depth: 10 }), point([1, 0], { depth: 10 }), point([0, 1], { depth: 10 })];
console.log(`all 10: ${at(...known, point([1, 1], { depth: 10 })).join(', ')}`);
console.log(`one unknown: ${at(...known, point([1, 1], { depth: null })).join(', ')}`);
console.log(`one without, 900 m high: ${at(...known, point([1, 1, 900], {})).join(', ')}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
all 10: 0.0 0.0: NaN, 0.0 0.5: 10.0, 0.0 1.0: NaN, 0.5 0.0: 10.0, 0.5 0.5: 10.0, 0.5 1.0: 10.0, 1.0 0.0: NaN, 1.0 0.5: 10.0, 1.0 1.0: NaN
one unknown: 0.0 0.0: NaN, 0.0 0.5: 8.5, 0.0 1.0: NaN, 0.5 0.0: 8.5, 0.5 0.5: 7.5, 0.5 1.0: 6.5, 1.0 0.0: NaN, 1.0 0.5: 6.5, 1.0 1.0: NaN
one without, 900 m high: 0.0 0.0: NaN, 0.0 0.5: 147.5, 0.0 1.0: NaN, 0.5 0.0: 147.5, 0.5 0.5: 232.5, 0.5 1.0: 317.5, 1.0 0.0: NaN, 1.0 0.5: 317.5, 1.0 1.0: NaN
SEEN
