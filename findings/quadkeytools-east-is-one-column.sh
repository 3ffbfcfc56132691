#!/usr/bin/env bash
# quadkeytools 0.0.2: every place east of 85 degrees west has the key of one column of tiles; Berlin, Karachi and Tokyo lie in America.
#
# A quadkey names the square of Web Mercator in which a place lies, digit by digit, by halves of the world; keys of places far apart differ in the first digit.
# Guess that was wrong: Karachi and Tokyo have keys that begin with 1, and the square of the key holds the place.
# Seen: a longitude is held between -180 and the southern end of the map's latitudes, -85.05: what is east of that has a key near 87 W. Mexico and Alaska are
# right, the rest of the world is not, and nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact quadkeytools@0.0.2
cat >try.mjs <<'JS'
import keys from 'quadkeytools';

for (const [name, lat, lng] of [['Anchorage', 61.22, -149.9], ['Mexico City', 19.43, -99.13], ['Quito', -0.22, -78.51], ['Berlin', 52.52, 13.4], ['Karachi', 24.86, 67], ['Tokyo', 35.68, 139.69]]) {
	const key = keys.locationToQuadkey({ lat, lng }, 6);
	const { min, max } = keys.bbox(key);
	const held = min.lng <= lng && lng <= max.lng && min.lat <= lat && lat <= max.lat;
	console.log(`${name} at ${lng}: ${key}, a square from ${min.lng} to ${max.lng}, ${held ? 'which holds it' : 'without it'}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Anchorage at -149.9: 020121, a square from -151.875 to -146.25, which holds it
Mexico City at -99.13: 023310, a square from -101.25 to -95.625, which holds it
Quito at -78.51: 210000, a square from -90 to -84.375, without it
Berlin at 13.4: 030200, a square from -90 to -84.375, without it
Karachi at 67: 032022, a square from -90 to -84.375, without it
Tokyo at 139.69: 032002, a square from -90 to -84.375, without it
SEEN
