#!/usr/bin/env bash
# @googlemaps/polyline-codec 1.0.28: with seven decimals, as OpenStreetMap has them, Beijing is written 0.0024 degrees east of Greenwich, and a right text of it is read as -98.3410, in Kansas.
#
# An encoded polyline is a text of the differences between places; five decimals are usual, six with routers, and the number of decimals can be given.
# Guess that was wrong: more decimals make a longer text, or an error beyond what can be held.
# Seen: numbers are doubled within 32 bits, so that beyond 107.37 degrees, or between two places so far apart, what does not fit falls off; latitudes, and Karachi, are right.
# @placemarkio/polyline 2.0.3 reads and writes as wrongly; @mapbox/polyline 1.2.1 is right, and its text is what the rule of the format gives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @googlemaps/polyline-codec@1.0.28 @placemarkio/polyline@2.0.3 @mapbox/polyline@1.2.1
cat >try.cjs <<'JS'
const google = require('@googlemaps/polyline-codec');
const placemark = require('@placemarkio/polyline');
const mapbox = require('@mapbox/polyline');

const told = ([latitude, longitude]) => `${latitude.toFixed(4)} ${longitude.toFixed(4)}`;
for (const [name, place] of [['Karachi', [24.8607, 67.0011]], ['Beijing', [39.9042, 116.4074]], ['San Francisco', [37.7749, -122.4194]]]) {
	for (const digits of [6, 7]) {
		const text = mapbox.encode([place], digits);
		console.log(`${name}, ${digits}: google ${told(google.decode(google.encode([place], digits), digits)[0])}, mapbox ${told(mapbox.decode(text, digits)[0])}`);
		console.log(`  the text of mapbox by google ${told(google.decode(text, digits)[0])}, by placemark ${told(placemark.decode(text, digits)[0].toReversed())}`);
	}
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Karachi, 6: google 24.8607 67.0011, mapbox 24.8607 67.0011
  the text of mapbox by google 24.8607 67.0011, by placemark 24.8607 67.0011
Karachi, 7: google 24.8607 67.0011, mapbox 24.8607 67.0011
  the text of mapbox by google 24.8607 67.0011, by placemark 24.8607 67.0011
Beijing, 6: google 39.9042 116.4074, mapbox 39.9042 116.4074
  the text of mapbox by google 39.9042 116.4074, by placemark 39.9042 116.4074
Beijing, 7: google 39.9042 0.0024, mapbox 39.9042 116.4074
  the text of mapbox by google 39.9042 -98.3410, by placemark 39.9042 -98.3410
San Francisco, 6: google 37.7749 -122.4194, mapbox 37.7749 -122.4194
  the text of mapbox by google 37.7749 -122.4194, by placemark 37.7749 -122.4194
San Francisco, 7: google 37.7749 -0.0014, mapbox 37.7749 -122.4194
  the text of mapbox by google 37.7749 92.3290, by placemark 37.7749 92.3290
SEEN
