#!/usr/bin/env bash
# ggencoder 1.0.10: the magnetic declination of a fix becomes the height of the ship, and a fix of 1994 is in 2094.
#
# NMEA 0183 sends a fix as RMC: time, place, speed, course, day as ddmmyy, and how far the compass points off north, here 3.1 degrees west. RMC has no height.
# Guess that was wrong: the height is missing, as in other readers of RMC; years from 80 on are of the last century, as the system of satellites began then.
# Seen: alt is 3.1, the eleventh field; every year is of this century.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ggencoder@1.0.10
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { NmeaDecode } = createRequire(import.meta.url)('ggencoder');
const sum = (text) => `$${text}*${[...text].reduce((all, letter) => all ^ letter.charCodeAt(0), 0).toString(16).toUpperCase().padStart(2, '0')}`;
for (const [day, declination] of [['201114', '003.1,W'], ['201114', '012.0,E'], ['201194', '003.1,W']]) {
	const { valid, lat, lon, alt, date } = new NmeaDecode(sum(`GPRMC,123519,A,2507.038,N,06218.000,E,022.4,084.4,${day},${declination}`));
	console.log(`${day}, ${declination}: ${JSON.stringify({ valid, lat, lon, alt })}, ${new Date(date).toISOString()}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
201114, 003.1,W: {"valid":true,"lat":25.1173,"lon":62.3,"alt":3.1}, 2014-11-20T12:35:19.000Z
201114, 012.0,E: {"valid":true,"lat":25.1173,"lon":62.3,"alt":12}, 2014-11-20T12:35:19.000Z
201194, 003.1,W: {"valid":true,"lat":25.1173,"lon":62.3,"alt":3.1}, 2094-11-20T12:35:19.000Z
SEEN
