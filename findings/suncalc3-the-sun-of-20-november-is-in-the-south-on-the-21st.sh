#!/usr/bin/env bash
# suncalc3 2.0.5: asked when the sun is in the south on 20 November, it says on the 21st, and solar time of any day is a time of 1 January 1900.
#
# getSunTimeByAzimuth() gives the time at which the sun stands in a direction on a date, getSolarTime() the solar time of a date. getSunTimes() of the same package has noon right.
# Guess that was wrong: each answer is a moment of the day that was asked about.
# Seen: the search goes over two days from midnight and stops on either: in Karachi on the next day in November and June, in London on the next in November and on the same in June. Where the sun has the direction on none of the days, the first or last moment of the search is given as if it had. Of solar time the hours and minutes are kept, and no date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact suncalc3@2.0.5
cat >try.cjs <<'JS'
const { getPosition, getSolarTime, getSunTimeByAzimuth, getSunTimes } = require('suncalc3');

const minute = (date) => date.toISOString().slice(0, 16);
for (const [name, lat, lng] of [['Karachi', 24.86, 67], ['London', 51.5, 0]]) {
	for (const day of ['2014-11-20', '2014-06-21']) {
		const date = new Date(`${day}T12:00Z`);
		console.log(`${name} ${day}: noon ${minute(new Date(getSunTimes(date, lat, lng).solarNoon.value))}`);
		for (const [direction, degrees] of [['east', 90], ['south', 180], ['north', 359]]) {
			const time = getSunTimeByAzimuth(date, lat, lng, degrees, true);
			console.log(`\tin the ${direction} ${minute(time)}, where it is at ${Math.round(getPosition(time, lat, lng).azimuthDegrees)} degrees`);
		}
	}
}
console.log(`solar time of 2014-11-20 12:00 in London: ${minute(getSolarTime(new Date('2014-11-20T12:00Z'), 0, 0))}`);
JS
TZ=UTC node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
Karachi 2014-11-20: noon 2014-11-20T07:19
	in the east 2014-11-20T00:00, where it is at 101 degrees
	in the south 2014-11-21T07:18, where it is at 180 degrees
	in the north 2014-11-21T23:59, where it is at 101 degrees
Karachi 2014-06-21: noon 2014-06-21T07:34
	in the east 2014-06-22T06:11, where it is at 90 degrees
	in the south 2014-06-22T07:34, where it is at 180 degrees
	in the north 2014-06-22T23:59, where it is at 58 degrees
London 2014-11-20: noon 2014-11-20T11:47
	in the east 2014-11-21T04:39, where it is at 90 degrees
	in the south 2014-11-21T11:46, where it is at 180 degrees
	in the north 2014-11-21T23:59, where it is at 6 degrees
London 2014-06-21: noon 2014-06-21T12:03
	in the east 2014-06-21T07:23, where it is at 90 degrees
	in the south 2014-06-21T12:02, where it is at 180 degrees
	in the north 2014-06-21T23:58, where it is at 359 degrees
solar time of 2014-11-20 12:00 in London: 1900-01-01T12:13
SEEN
