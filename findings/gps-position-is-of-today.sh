#!/usr/bin/env bash
# gps 0.9.0 (GPS.js): in the record of a voyage of 2014 every other position is of today.
#
# Receivers send a position with the date (RMC) and one with the height and the time of day alone (GGA), by turns.
# Guess that was wrong: update() keeps the day it was last told of, and state.time is a time of that day, or of the next after midnight.
# Seen: a sentence without a date has that of the clock of the computer, and state.time jumps between 2014 and this year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gps@0.9.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

const { GPS } = createRequire(import.meta.url)('gps');
const whole = (text) => `$${text}*${[...text].reduce((sum, letter) => sum ^ letter.charCodeAt(0), 0).toString(16).toUpperCase().padStart(2, '0')}`;
const gps = new GPS();
const thisYear = new Date().getUTCFullYear();
for (const text of ['GPRMC,101519,A,2506.5,N,06219.0,E,0.1,90.0,120514,,', 'GPGGA,101520,2506.5,N,06219.0,E,1,08,0.9,5.4,M,-40.0,M,,', 'GPRMC,101521,A,2506.5,N,06219.0,E,0.1,90.0,120514,,']) {
	const taken = gps.update(whole(text));
	const year = gps.state.time.getUTCFullYear();
	console.log(`${text.slice(0, 12)}: ${taken}, ${gps.state.lat.toFixed(3)} ${gps.state.lon.toFixed(3)}, ${year === thisYear ? 'this year' : year}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
GPRMC,101519: true, 25.108 62.317, 2014
GPGGA,101520: true, 25.108 62.317, this year
GPRMC,101521: true, 25.108 62.317, 2014
SEEN
