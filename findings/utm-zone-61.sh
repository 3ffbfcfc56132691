#!/usr/bin/env bash
# utm 1.1.1: a place on the meridian of 180 E lies in zone 61, which the same library refuses to read.
#
# UTM has sixty zones of six degrees; 180 E and 180 W are one meridian, where zone 1 begins.
# Guess that was wrong: a longitude from -180 to 180, as the functions ask for, gives a zone from 1 to 60.
# Seen: 180 E gives zone 61 with the easting that 180 W has in zone 1; toLatLon() refuses 61.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact utm@1.1.1
cat >try.mjs <<'JS'
import utm from 'utm';

for (const longitude of [179.999, 180, -180]) {
	const { easting, zoneNum } = utm.fromLatLon(-16.5, longitude);
	console.log(`16.5 S, longitude ${longitude}: zone ${zoneNum}, easting ${Math.round(easting)}`);
}
const { easting, northing, zoneNum, zoneLetter } = utm.fromLatLon(-16.5, 180);
try {
	console.log(utm.toLatLon(easting, northing, zoneNum, zoneLetter));
} catch (error) {
	console.log(`and back: ${error.message}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
16.5 S, longitude 179.999: zone 60, easting 820181
16.5 S, longitude 180: zone 61, easting 179712
16.5 S, longitude -180: zone 1, easting 179712
and back: zone number out of range (must be between 1 and 60)
SEEN
