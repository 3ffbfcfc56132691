#!/usr/bin/env bash
# extended-nmea 2.1.3: 24 degrees and 51 minutes north, written without a decimal point, are 40.85 degrees, and 123 degrees and 11 minutes west lie beyond the date line.
#
# Receivers give a position as degrees and minutes in one figure, 2451.6; by NMEA 0183 the point and what follows it may be left out.
# Guess that was wrong: 2451 is the same as 2451.0, or the sentence is not valid.
# Seen: where there is no point the whole figure is minutes: 2451 minutes are 40.85 degrees, 16 degrees to the north; Vancouver's 12311 are 205 degrees west. The sentence is valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact extended-nmea@2.1.3
cat >try.cjs <<'JS'
const { Decoder } = require('extended-nmea');

for (const place of ['2451.0,N,06700.0,E', '2451,N,06700,E', '4916.0,N,12311.0,W', '4916,N,12311,W']) {
	const body = `GPRMC,123519,A,${place},022.4,084.4,230394,003.1,W`;
	const sum = [...body].reduce((total, sign) => total ^ sign.charCodeAt(0), 0);
	const { latitude, longitude, valid } = Decoder.decode(`$${body}*${sum.toString(16).toUpperCase().padStart(2, '0')}\r\n`);
	console.log(`${place}: ${latitude.decimalDegrees.toFixed(4)} ${longitude.decimalDegrees.toFixed(4)}, valid: ${valid}`);
}
JS
node try.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
2451.0,N,06700.0,E: 24.8500 67.0000, valid: true
2451,N,06700,E: 40.8500 111.6667, valid: true
4916.0,N,12311.0,W: 49.2667 -123.1833, valid: true
4916,N,12311,W: 81.9333 -205.1833, valid: true
SEEN
