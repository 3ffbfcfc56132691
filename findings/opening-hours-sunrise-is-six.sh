#!/usr/bin/env bash
# opening_hours 3.15.0: with a latitude and a longitude that are numbers, the sun rises at six and sets at six, in Helsinki in December as on the equator.
#
# OpenStreetMap's opening hours may be told by the sun, as sunrise-sunset; the package reckons it for the place that it is given.
# Guess that was wrong: a place is a place whether 60.2 is a number, as in GeoJSON, or a text, as in the answers of Nominatim.
# Seen: only texts are used; numbers are passed over without a warning, and the hours are 06:00 to 18:00 all over the world, three hours off here at each end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact opening_hours@3.15.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';

process.env.TZ = 'Europe/Helsinki';
const OpeningHours = createRequire(import.meta.url)('opening_hours');
const address = { country_code: 'fi', state: '' };
const day = [new Date('2014-12-17T00:00:00'), new Date('2014-12-18T00:00:00')];
const clock = (date) => date.toTimeString().slice(0, 5);
for (const place of [{ lat: '60.2', lon: '24.9', address }, { lat: 60.2, lon: 24.9, address }]) {
	const hours = new OpeningHours('sunrise-sunset', place);
	console.log(`${JSON.stringify(place.lat)}: ${hours.getOpenIntervals(...day).map(([from, to]) => `${clock(from)} to ${clock(to)}`)}; warnings: ${hours.getWarnings().length}`);
}
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
"60.2": 09:21 to 15:11; warnings: 0
60.2: 06:00 to 18:00; warnings: 0
SEEN
