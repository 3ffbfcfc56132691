#!/usr/bin/env bash
# @turf/line-offset 7.4.0: a line moved sideways by 100 km at 60 N lies 50 km away.
#
# The distance is given in kilometres, miles or metres, as for Turf's other functions, which reckon on the globe.
# Guess that was wrong: the new line runs that distance from the old one, whatever its bearing and latitude.
# Seen: the distance is turned into degrees once, and those are laid off in longitude as in latitude: a line that runs north and south moves by half the
# distance at 60 N, one that runs east and west by the whole of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @turf/line-offset@7.4.0 @turf/distance@7.4.0 @turf/helpers@7.4.0
cat >try.mjs <<'JS'
import { distance } from '@turf/distance';
import { lineString } from '@turf/helpers';
import { lineOffset } from '@turf/line-offset';

const moved = (line) => {
	const offset = lineOffset(lineString(line), 100, { units: 'kilometers' });
	return Math.round(distance(line[0], offset.geometry.coordinates[0], { units: 'kilometers' }));
};
console.log(`north and south at the equator: ${moved([[30, -1], [30, 1]])} km`);
console.log(`north and south at 60 N: ${moved([[30, 60], [30, 61]])} km`);
console.log(`east and west at 60 N: ${moved([[30, 60], [31, 60]])} km`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
north and south at the equator: 100 km
north and south at 60 N: 50 km
east and west at 60 N: 100 km
SEEN
