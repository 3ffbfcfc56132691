#!/usr/bin/env bash
# tle.js 5.0.3 (with satellite.js 7.1.0): who stands on the equator or on the meridian of Greenwich sees the sky of California.
#
# getSatelliteInfo(orbit, time, latitude, longitude, height in km) tells where in the sky a satellite stands.
# Guess that was wrong: latitude 0 is the equator, and longitude 0 Greenwich.
# Seen: nought is taken for none given, and a place by the sea in California is put in: each of the two numbers by itself, so that Greenwich becomes a place on its own latitude on the
# meridian of Santa Cruz. A metre beside, all is right. satellite.js, which the library stands on, gives the right answer for all four.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tle.js@5.0.3 satellite.js@7.1.0
cat >try.mjs <<'JS'
import { degreesToRadians, ecfToLookAngles, eciToEcf, gstime, propagate, radiansToDegrees, twoline2satrec } from 'satellite.js';
import { getSatelliteInfo } from 'tle.js';

const orbit = ['1 99999U 14001A   14334.50000000  .00000000  00000-0  10000-3 0  9995', '2 99999  51.6000 120.0000 0010000  90.0000 270.0000 15.50000000    13'];
const time = Date.UTC(2014, 10, 30, 12);
const look = (latitude, longitude, height) => {
	const { position } = propagate(twoline2satrec(...orbit), new Date(time));
	const { azimuth, elevation, rangeSat } = ecfToLookAngles({ latitude: degreesToRadians(latitude), longitude: degreesToRadians(longitude), height }, eciToEcf(position, gstime(new Date(time))));
	return { azimuth: radiansToDegrees(azimuth), elevation: radiansToDegrees(elevation), range: rangeSat };
};
const show = ({ azimuth, elevation, range }) => `${azimuth.toFixed(1)} ${elevation.toFixed(1)}, ${range.toFixed(0)} km`;
for (const [name, latitude, longitude] of [['Greenwich', 51.4778, 0], ['a metre east of it', 51.4778, 0.00001], ['on the equator', 0, 37.2], ['a metre north of it', 0.00001, 37.2]]) console.log(`${name}: ${show(getSatelliteInfo(orbit, time, latitude, longitude, 0.01))}; satellite.js: ${show(look(latitude, longitude, 0.01))}`);
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Greenwich: 189.4 -22.3, 5765 km; satellite.js: 302.8 -55.4, 11011 km
a metre east of it: 302.8 -55.4, 11011 km; satellite.js: 302.8 -55.4, 11011 km
on the equator: 338.4 -69.9, 12425 km; satellite.js: 269.3 -83.1, 13084 km
a metre north of it: 269.3 -83.1, 13084 km; satellite.js: 269.3 -83.1, 13084 km
SEEN
