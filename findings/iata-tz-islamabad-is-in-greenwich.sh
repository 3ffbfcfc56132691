#!/usr/bin/env bash
# iata-tz 1.0.3: half past two in the afternoon at Islamabad or Istanbul is half past two at Greenwich.
#
# The package turns the time at an airport into universal time and back, by its three letters; an unknown airport is an error.
# Guess that was wrong: an airport that it knows has a zone, or is an error too.
# Seen: airports whose zone its table holds as \N, which is nothing in the data that it was made of, are taken to be in universal time: Islamabad five hours, Istanbul three hours off.
# getTimezoneOffset() gives noughts for them; a line that no data are there goes to the error output, and nothing of the result tells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iata-tz@1.0.3
cat >try.cjs <<'JS'
const { convertToUTC, convertFromUTC, getTimezoneOffset } = require('iata-tz');

for (const airport of ['KHI', 'ISB', 'IST', 'XYZ1']) {
	try {
		console.log(`${airport}: ${convertToUTC(airport, '2024-01-29 14:30:00')}, back ${convertFromUTC(airport, '2024-01-29 09:30:00')}, offset ${JSON.stringify(getTimezoneOffset(airport))}`);
	} catch (error) {
		console.log(`${airport}: ${error.message}`);
	}
}
JS
node try.cjs 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
KHI: 2024-01-29 09:30:00, back 2024-01-29 14:30:00, offset {"offsetHours":5,"timezone":"Asia/Karachi","isDST":false}
ISB: 2024-01-29 14:30:00, back 2024-01-29 09:30:00, offset {"offsetHours":0,"timezone":"\\N","isDST":false}
IST: 2024-01-29 14:30:00, back 2024-01-29 09:30:00, offset {"offsetHours":0,"timezone":"\\N","isDST":false}
XYZ1: Invalid IATA code: XYZ1
SEEN
