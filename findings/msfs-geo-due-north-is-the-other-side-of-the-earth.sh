#!/usr/bin/env bash
# msfs-geo 0.1.0-alpha5: on a course due north the place where another way is crossed is sometimes on the other side of the earth.
#
# Two great circles meet at two points, opposite to each other; placeBearingIntersection() gives the one that lies ahead first.
# Guess that was wrong: the first point is the one ahead.
# Seen: the bearing of each of the two is compared with the course by plain subtraction, so that 360 degrees and nought are far apart. Where rounding makes the bearing of the point ahead 359.99999999 instead of 0, the opposite point is nearer and comes first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact msfs-geo@0.1.0-alpha5
cat >try.cjs <<'JS'
const { placeBearingIntersection } = require('msfs-geo');

const name = (place) => `${Math.abs(place.lat).toFixed(1)} ${place.lat < 0 ? 'S' : 'N'} ${Math.abs(place.long).toFixed(1)} ${place.long < 0 ? 'W' : 'E'}`;
for (const course of [0, 1, 359]) {
	for (const long of [58, 60, 62, 64, 66, 68]) {
		const [first] = placeBearingIntersection({ lat: 25, long }, course, { lat: 30, long: 40 }, 80);
		console.log(`from 25.0 N ${long}.0 E on ${course}: ${name(first)}`);
	}
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
from 25.0 N 58.0 E on 0: 31.5 N 58.0 E
from 25.0 N 60.0 E on 0: 31.5 S 120.0 W
from 25.0 N 62.0 E on 0: 31.4 N 62.0 E
from 25.0 N 64.0 E on 0: 31.4 N 64.0 E
from 25.0 N 66.0 E on 0: 31.3 S 114.0 W
from 25.0 N 68.0 E on 0: 31.2 N 68.0 E
from 25.0 N 58.0 E on 1: 31.5 N 58.1 E
from 25.0 N 60.0 E on 1: 31.5 N 60.1 E
from 25.0 N 62.0 E on 1: 31.4 N 62.1 E
from 25.0 N 64.0 E on 1: 31.4 N 64.1 E
from 25.0 N 66.0 E on 1: 31.3 N 66.1 E
from 25.0 N 68.0 E on 1: 31.2 N 68.1 E
from 25.0 N 58.0 E on 359: 31.5 N 57.9 E
from 25.0 N 60.0 E on 359: 31.5 N 59.9 E
from 25.0 N 62.0 E on 359: 31.5 N 61.9 E
from 25.0 N 64.0 E on 359: 31.4 N 63.9 E
from 25.0 N 66.0 E on 359: 31.3 N 65.9 E
from 25.0 N 68.0 E on 359: 31.2 N 67.9 E
SEEN
