#!/usr/bin/env bash
# simplify-geometry 0.0.2: of a road that goes 10 km out to a mine and comes back the same way to the crossing, the part to the mine is gone at a tolerance of a metre.
#
# It thins out a line by the method of Ramer, Douglas and Peucker: what is nearer than the tolerance to the line that stays may go.
# Guess that was wrong: no point that is left out is farther from what stays than the tolerance, as with simplify-js.
# Seen: the distance is taken to a straight line without ends, so a point far beyond the end is at no distance; a line there and back along a curve keeps its end. And of each corner the point
# before it stays too, though it is on the straight way, since the corner is counted to the second half alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact simplify-geometry@0.0.2 simplify-js@1.2.4
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const thin = require('simplify-geometry');
const other = require('simplify-js');
for (const [name, line] of Object.entries({
	'out and back': [[0, 0], [5000, 0], [10000, 0], [5000, 0], [1000, 0]],
	'north and back': [[0, 0], [0, 5000], [0, 10000], [0, 1000]],
	'out and back by a curve': [[0, 0], [5000, 50], [10000, 0], [5000, -50], [1000, 0]],
	'a corner': [[0, 0], [1000, 0], [2000, 0], [3000, 0], [3000, 1000], [3000, 2000]],
})) {
	const text = (points) => points.map((point) => point.join(' ')).join(', ');
	console.log(`${name}: ${text(thin(line, 1))}`);
	console.log(`\tsimplify-js: ${text(other(line.map(([x, y]) => ({ x, y })), 1, true).map(({ x, y }) => [x, y]))}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
out and back: 0 0, 1000 0
	simplify-js: 0 0, 10000 0, 1000 0
north and back: 0 0, 0 1000
	simplify-js: 0 0, 0 10000, 0 1000
out and back by a curve: 0 0, 5000 50, 10000 0, 5000 -50, 1000 0
	simplify-js: 0 0, 5000 50, 10000 0, 5000 -50, 1000 0
a corner: 0 0, 2000 0, 3000 0, 3000 2000
	simplify-js: 0 0, 3000 0, 3000 2000
SEEN
