#!/usr/bin/env bash
# @we-gold/gpxjs 1.2.0: a lorry that writes down its place each minute has moved for no time at all, and its way ends at the last place but one.
#
# Of a track of GPX the library gives the time it took, and the time in which it moved.
# Guess that was wrong: a track over 27 km in half an hour, at the same speed all the way, moved for half an hour, however often a place was written down.
# Seen: speed is taken from the ten seconds before each place, and where none was written down in them it is nought. At a place each five seconds all but the last five count. The time it ended
# is never that of the last place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @we-gold/gpxjs@1.2.0 jsdom@26.1.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { parseGPXWithCustomParser } from '@we-gold/gpxjs';

const half = 1800;
const start = Date.parse('2014-05-01T00:00:00Z');
for (const step of [5, 10, 11, 60]) {
	let places = '';
	for (let second = 0; second <= half; second += step) {
		places += `<trkpt lat="${25 + (second * 15) / 111_195}" lon="62"><time>${new Date(start + second * 1000).toISOString()}</time></trkpt>`;
	}
	const [file, error] = parseGPXWithCustomParser(`<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${places}</trkseg></trk></gpx>`, (text) => new JSDOM(text, { contentType: 'text/xml' }).window.document);
	if (error) throw error;
	const { distance, duration } = file.tracks[0];
	console.log(`a place each ${step} s: ${(distance.total / 1000).toFixed(1)} km, ${duration.totalDuration} s of which ${duration.movingDuration} moving, ended ${duration.endTime.toISOString().slice(11, 19)}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
a place each 5 s: 27.0 km, 1795 s of which 1795 moving, ended 00:29:55
a place each 10 s: 27.0 km, 1790 s of which 1790 moving, ended 00:29:50
a place each 11 s: 26.9 km, 1782 s of which 0 moving, ended 00:29:42
a place each 60 s: 27.0 km, 1740 s of which 0 moving, ended 00:29:00
SEEN
