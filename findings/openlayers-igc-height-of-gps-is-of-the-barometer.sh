#!/usr/bin/env bash
# ol 10.11.0 (OpenLayers): of a flight in IGC the height by GPS is the barometer's, and the barometer's is that by GPS.
#
# A fix of an IGC file (record B) ends, by the air sports federation's text of the format, with two heights of five signs each: by pressure first, then by GPS. The first is counted from 1013.25 hPa, so that it is below nought at the sea
# on a day of high pressure, and then has a minus for its first sign.
# Guess that was wrong: new IGC({ altitudeMode: 'gps' }) gives the height by GPS, and 'barometric' the other.
# Seen: each gives the other's. A fix with a minus is left out in every mode, though it has a place, a time and a height by GPS; the line goes straight to the next fix.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ol@10.11.0
cat >try.mjs <<'JS'
import IGC from 'ol/format/IGC.js';

const minutes = (degrees, width) => `${String(Math.trunc(degrees)).padStart(width, '0')}${String(Math.round((degrees % 1) * 60000)).padStart(5, '0')}`;
const height = (metres) => (metres < 0 ? `-${String(-metres).padStart(4, '0')}` : String(metres).padStart(5, '0'));
const fixes = [['101000', 25.1, 62.3, -45, 12], ['101500', 25.2, 62.4, 640, 697], ['102000', 25.3, 62.4, 1180, 1242]];
const records = fixes.map(([time, latitude, longitude, pressure, gps]) => `B${time}${minutes(latitude, 2)}N${minutes(longitude, 3)}EA${height(pressure)}${height(gps)}`);
const file = ['AXXXABC', 'HFDTEDATE:301114,01', ...records].join('\r\n');
for (const [, latitude, longitude, pressure, gps] of fixes) console.log(`in the file: ${longitude} ${latitude}, by pressure ${pressure}, by GPS ${gps}`);
for (const altitudeMode of ['gps', 'barometric', 'none']) {
	const [flight] = new IGC({ altitudeMode }).readFeatures(file);
	const points = flight.getGeometry().getCoordinates().map((point) => `${point[0]} ${point[1]}${point.length === 4 ? `, ${point[2]} m` : ''}, ${new Date(point.at(-1) * 1000).toISOString().slice(0, 16)}`);
	console.log(`${altitudeMode}: ${points.join('; ')}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
in the file: 62.3 25.1, by pressure -45, by GPS 12
in the file: 62.4 25.2, by pressure 640, by GPS 697
in the file: 62.4 25.3, by pressure 1180, by GPS 1242
gps: 62.4 25.2, 640 m, 2014-11-30T10:15; 62.4 25.3, 1180 m, 2014-11-30T10:20
barometric: 62.4 25.2, 697 m, 2014-11-30T10:15; 62.4 25.3, 1242 m, 2014-11-30T10:20
none: 62.4 25.2, 2014-11-30T10:15; 62.4 25.3, 2014-11-30T10:20
SEEN
