#!/usr/bin/env bash
# nmea-simple 3.3.0: a receiver that has no fix yet lies at 0 N 0 E, at the height of the sea.
#
# A sentence of NMEA 0183 leaves its fields empty where nothing is known.
# Guess that was wrong: what is empty is null or missing.
# Seen: latitude, longitude, height and the error of the place are all 0, and only the word "none" in
# another field tells it from a perfect fix in the Gulf of Guinea; the void position of RMC is 0, 0 too. gps 0.9.0 gives null for each.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nmea-simple@3.3.0 gps@0.9.0
cat >try.mjs <<'JS'
import { GPS } from 'gps';
import { parseNmeaSentence } from 'nmea-simple';

const sentence = (text) => `$${text}*${[...text].reduce((sum, letter) => sum ^ letter.charCodeAt(0), 0).toString(16).toUpperCase().padStart(2, '0')}`;
for (const text of ['GPGGA,120000.00,5309.600,S,07054.600,W,1,08,0.9,34.4,M,10.0,M,,', 'GPGGA,120000.00,,,,,0,00,,,M,,M,,', 'GPRMC,120000.00,V,,,,,,,201114,,,N']) {
	const simple = parseNmeaSentence(sentence(text));
	const other = GPS.Parse(sentence(text));
	console.log(text);
	console.log(`  nmea-simple: ${simple.latitude}, ${simple.longitude}, height ${simple.altitudeMeters}, dilution ${simple.horizontalDilution}, ${simple.fixType ?? simple.status}`);
	console.log(`  gps: ${other.lat}, ${other.lon}, height ${other.alt}, dilution ${other.hdop}, ${other.quality ?? other.status}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
GPGGA,120000.00,5309.600,S,07054.600,W,1,08,0.9,34.4,M,10.0,M,,
  nmea-simple: -53.16, -70.91, height 34.4, dilution 0.9, fix
  gps: -53.16, -70.91, height 34.4, dilution 0.9, fix
GPGGA,120000.00,,,,,0,00,,,M,,M,,
  nmea-simple: 0, 0, height 0, dilution 0, none
  gps: null, null, height null, dilution null, undefined
GPRMC,120000.00,V,,,,,,,201114,,,N
  nmea-simple: 0, 0, height undefined, dilution undefined, warning
  gps: null, null, height undefined, dilution undefined, void
SEEN
