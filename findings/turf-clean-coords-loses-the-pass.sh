#!/usr/bin/env bash
# @turf/clean-coords 7.4.0: a road that runs straight over a pass has lost the pass.
#
# The function takes away positions that say nothing, so that the line is the same with fewer; positions may have heights, and it keeps those of the positions it keeps.
# Guess that was wrong: a position between two others is redundant where it lies between them in height as well.
# Seen: the summit, which lies in line with the two valleys on the map, goes; of a climb of 3,900 m are left 100. A shaft, whose positions differ in height alone, stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/clean-coords@7.4.0
cat >try.mjs <<'JS'
import { cleanCoords } from '@turf/clean-coords';

const clean = (coordinates) => cleanCoords({ type: 'LineString', coordinates }).coordinates.map(([, , height]) => height).join(' ');
console.log(`a plain: ${clean([[73, 35, 800], [73.5, 35, 800], [74, 35, 800]])}`);
console.log(`a pass: ${clean([[73, 35, 800], [73.5, 35, 4700], [74, 35, 900]])}`);
console.log(`a pass beside the straight line: ${clean([[73, 35, 800], [73.5, 35.01, 4700], [74, 35, 900]])}`);
console.log(`a shaft: ${clean([[73, 35, 800], [73, 35, 300]])}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a plain: 800 800
a pass: 800 900
a pass beside the straight line: 800 4700 900
a shaft: 800 300
SEEN
