#!/usr/bin/env bash
# sunrise-sunset-js 3.2.1: at 238 degrees east, which is 122 west, the sun does not rise, and at 122 west it sets fourteen hours before it rises.
#
# getSunrise() and getSunset() take a place and a day; they give null where the sun stays up or down, in the far north.
# Guess that was wrong: longitudes beyond 180 are turned round, as data of seas and weather have them, or refused with an error; and sunset comes after sunrise.
# Seen: null, as in the polar night. Both are sought in the day by the clock of the computer, here UTC, so that far from there the evening comes first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sunrise-sunset-js@3.2.1
cat >try.mjs <<'JS'
import { getSunrise, getSunset } from 'sunrise-sunset-js';

const day = new Date('2014-11-20T12:00:00Z');
for (const [name, latitude, longitude] of [['Gwadar', 25.1, 62.3], ['San Francisco', 37.8, -122.4], ['San Francisco', 37.8, 237.6], ['Suva', -18.1, 178.4], ['Longyearbyen', 78.2, 15.6]]) {
	const [rise, set] = [getSunrise(latitude, longitude, day), getSunset(latitude, longitude, day)];
	console.log(`${name}, ${longitude}: ${rise?.toISOString().slice(0, 16) ?? rise} to ${set?.toISOString().slice(0, 16) ?? set}${rise ? `, ${((set - rise) / 3600000).toFixed(1)} hours` : ''}`);
}
JS
TZ=UTC node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
Gwadar, 62.3: 2014-11-20T02:10 to 2014-11-20T13:01, 10.8 hours
San Francisco, -122.4: 2014-11-20T14:55 to 2014-11-20T00:55, -14.0 hours
San Francisco, 237.6: null to null
Suva, 178.4: 2014-11-20T17:21 to 2014-11-20T06:22, -11.0 hours
Longyearbyen, 15.6: null to null
SEEN
